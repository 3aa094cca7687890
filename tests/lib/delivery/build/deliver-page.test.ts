import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { deliverPages, type PrerenderedPage, readPage } from "@/lib/delivery/build/deliver-page";
import { plainFlight, prerendered, stylesheet } from "../sample-page";

function deliverPage(page: PrerenderedPage) {
  const [delivered] = deliverPages([readPage(page)]);
  if (!delivered) throw new Error("No page was delivered.");
  return delivered;
}

/** The page that is sent around `head` and `body`. */
const sent = (head: string, body: string, style = "") =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8">${head}<style>${style}</style></head><body>${body}</body></html>`;

describe("a page without Next", () => {
  it.each([
    { name: "nothing but text", body: "<p>文</p>", expected: "<p>文</p>" },
    {
      name: "white space between words",
      body: "<p><b>a</b> <i>b</i>\n <a>c</a></p>\n",
      expected: "<p><b>a</b> <i>b</i>\n <a>c</a></p>\n",
    },
    { name: "white space without end", body: "<p>  a \u00a0\u3000 b  </p>", expected: "<p>  a \u00a0\u3000 b  </p>" },
    {
      name: "text that React parted",
      body: "<p>版本<!-- -->1<!-- --> <b>2</b></p>",
      expected: "<p>版本1 <b>2</b></p>",
    },
    {
      name: "marks of finished parts",
      body: "<main><!--$--><p>a</p><!--/$--></main>",
      expected: "<main><p>a</p></main>",
    },
    {
      name: "the mark of what called notFound()",
      body: '<p>a</p><!--$!--><template data-dgst="NEXT_HTTP_ERROR_FALLBACK;404"></template><!--/$-->',
      expected: "<p>a</p>",
    },
    {
      name: "a place for what is hidden",
      body: '<div hidden=""><!--$--><!--/$--></div><p>a</p>',
      expected: "<p>a</p>",
    },
    { name: "a comment of ours", body: "<!-- a -->b", expected: "<!-- a -->b" },
    { name: "something hidden", body: '<div hidden="">a</div>', expected: "<div hidden>a</div>" },
    { name: "line breaks that are kept", body: "<pre>\n\na\n</pre>", expected: "<pre>\n\na\n</pre>" },
    {
      name: "a picture",
      body: '<svg viewBox="0 0 1 1"><path fill-rule="evenodd" d="M0 0"/></svg>',
      expected: '<svg viewBox="0 0 1 1"><path fill-rule="evenodd" d="M0 0"></path></svg>',
    },
    { name: "characters with a meaning", body: "<p>&lt;b&gt; &amp;amp;</p>", expected: "<p>&#x3C;b> &#x26;amp;</p>" },
    {
      name: "data blocks",
      body: '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>',
      expected: '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>',
    },
    {
      name: "links that lead elsewhere",
      body: '<a href="https://example.com/">a</a><a href="mailto:a@b.cn?subject=c">d</a><a href="#e">f</a><a href="/zh">g</a>',
      expected:
        '<a href="https://example.com/">a</a><a href="mailto:a@b.cn?subject=c">d</a><a href="#e">f</a><a href="/zh">g</a>',
    },
    {
      name: "own resources",
      body: '<img src="/a.png" alt="" srcset="/a.png 1x, /b.png 2x">',
      expected: '<img src="/a.png" alt="" srcset="/a.png 1x, /b.png 2x">',
    },
  ])("keeps $name", ({ body, expected }) => {
    expect(deliverPage(prerendered({ body })).html).toBe(sent("", expected));
  });

  it("keeps what the head says", () => {
    const head =
      '<title>隐</title><link rel="canonical" href="https://site.example/zh"/><link rel="icon" href="/icon.svg"/>';
    expect(deliverPage(prerendered({ head, body: "" })).html).toBe(sent(head.replaceAll("/>", ">"), ""));
  });

  it("keeps an icon that it holds itself", () => {
    const head = '<link rel="icon" href="data:image/svg+xml,<svg>%23</svg>">';
    expect(deliverPage(prerendered({ head, body: "" })).html).toBe(sent(head, ""));
  });

  it("does not say to X what it says to everyone", () => {
    const card = '<meta name="twitter:card" content="summary"><meta property="og:title" content="a">';
    const repeated = ["title", "description", "image", "image:alt"].map(
      (name) => `<meta name="twitter:${name}" content="a">`,
    );
    expect(deliverPage(prerendered({ head: card + repeated.join(""), body: "" })).html).toBe(sent(card, ""));
  });

  it("has the rules that it uses of its stylesheets, and their hash", () => {
    const page = prerendered({ body: '<p class="a">b</p>', css: ".a { color: red } .b { color: blue }" });
    const { html, styleHash } = deliverPage(page);
    expect(html).toBe(sent("", '<p class="a">b</p>', ".a{color:red}"));
    expect(styleHash).toBe(`sha256-${createHash("sha256").update(".a{color:red}").digest("base64")}`);
  });

  it("has the style of all pages of its kind, whichever of them uses a rule", () => {
    const css = ".a { color: red } .b { color: blue } .c { color: green }";
    const kind = ["a", "b"].map((name) => readPage(prerendered({ body: `<p class="${name}">b</p>`, css })));
    const pages = deliverPages(kind);
    const style = ".a{color:red}.b{color:#00f}";
    expect(pages.map(({ html }) => html)).toEqual([
      sent("", '<p class="a">b</p>', style),
      sent("", '<p class="b">b</p>', style),
    ]);
    expect(new Set(pages.map(({ styleHash }) => styleHash)).size).toBe(1);
  });

  it("has the rules of two stylesheets in their order", () => {
    const page = prerendered({ head: '<link rel="stylesheet" href="/_next/static/b.css"/>', css: "p { color: red }" });
    page.stylesheets = new Map([...page.stylesheets, ["/_next/static/b.css", "p { margin: 0 }"]]);
    expect(deliverPage(page).html).toContain("<style>p{color:red;margin:0}</style>");
  });
});

describe("a page is refused", () => {
  const refused = (parts: Parameters<typeof prerendered>[0]) => () => deliverPage(prerendered(parts));

  it.each([
    { head: "<script>alert(1)</script>", cause: 'a script is left in it, "alert(1)".' },
    {
      head: '<script src="https://cdn.example/a.js"></script>',
      cause: 'a script is left in it, "https://cdn.example/a.js".',
    },
    { head: '<script src="/a.js"></script>', cause: 'a script is left in it, "/a.js".' },
    { head: '<script type="module">import "/a.js"</script>', cause: "a script is left in it" },
    { head: '<script type="speculationrules">{}</script>', cause: "a script is left in it" },
    { head: '<script type="importmap">{}</script>', cause: "a script is left in it" },
    { head: '<script type="application/ld+json" src="/a.js"></script>', cause: 'a script is left in it, "/a.js".' },
    { head: '<script src="/_next/static/a.js">alert(1)</script>', cause: "a script is left in it" },
    { body: '<button onclick="a()">b</button>', cause: 'an event handler is left in it, <button onclick="a()">.' },
    { body: '<svg onload="a()"></svg>', cause: "an event handler is left in it, <svg onload=" },
    { body: '<p style="color:red">a</p>', cause: 'it holds <p style="color:red">' },
    { body: "<style>p{color:red}</style>", cause: "it holds <style>" },
    { body: '<iframe src="/a"></iframe>', cause: "it holds <iframe>" },
    { body: '<object data="/a"></object>', cause: "it holds <object>" },
    { body: '<form action="/a"></form>', cause: "it holds <form>" },
    { body: '<button formaction="/a">b</button>', cause: "it holds <button formaction=" },
    { head: '<base href="/a"/>', cause: "it holds <base>" },
    { head: '<meta http-equiv="refresh" content="0;url=/a"/>', cause: "it holds <meta http-equiv>" },
    { body: '<a href="javascript:a()">b</a>', cause: 'a mailbox or a telephone: <a href="javascript:a()">.' },
    { body: '<a href=" java\nscript:a()">b</a>', cause: "it holds a link that is not one" },
    { body: '<a href="data:text/html,a">b</a>', cause: "it holds a link that is not one" },
    { body: '<a href="/a" ping="/b">b</a>', cause: "it holds <a ping=" },
    {
      body: '<img src="https://cdn.example/a.png" alt="">',
      cause: 'a path of this site: <img src="https://cdn.example/a.png">.',
    },
    { body: '<img src="//cdn.example/a.png" alt="">', cause: "it loads something" },
    { body: '<img src="/\\cdn.example/a.png" alt="">', cause: "it loads something" },
    { body: '<img src="data:image/gif;base64,AA" alt="">', cause: "it loads something" },
    { head: '<link rel="icon" href="data:text/html,a"/>', cause: "it loads something" },
    { head: '<link rel="icon stylesheet" href="data:image/svg+xml,a"/>', cause: "it loads something" },
    { body: '<img src="/a.png" srcset="/a.png 1x, https://cdn.example/b.png 2x" alt="">', cause: "it loads something" },
    { body: '<video poster="https://cdn.example/a.png"></video>', cause: "it loads something" },
    { body: '<svg><use xlink:href="https://cdn.example/a.svg#b"/></svg>', cause: "it loads something" },
    { body: '<svg><use href="https://cdn.example/a.svg#b"/></svg>', cause: "it loads something" },
    { head: '<link rel="preconnect" href="https://cdn.example"/>', cause: "it loads something" },
    { head: '<link rel="alternate icon" href="https://cdn.example/a.svg"/>', cause: "it loads something" },
    { head: '<link rel="modulepreload" href="https://cdn.example/a.js"/>', cause: "it loads something" },
    {
      head: '<link rel="stylesheet" href="https://cdn.example/a.css"/>',
      cause: "its stylesheet https://cdn.example/a.css is none of the build's.",
    },
    {
      css: 'p { background: url("https://cdn.example/a.png") }',
      cause: "its style loads something, https://cdn.example/a.png.",
    },
    { css: "p { background: url(/a.png) }", cause: "its style loads something, /a.png." },
    { css: '@import "https://cdn.example/a.css";', cause: "its style loads something, https://cdn.example/a.css." },
    { css: 'p::before { content: "</style><script>" }', cause: "its style would end the element" },
    { body: '<!--$?--><template id="B:0"></template><!--/$-->', cause: "a part of it waits for a script" },
    { body: "<!--$?--><p>a</p><!--/$-->", cause: "a part of it waits for a script" },
    { body: '<div hidden="" id="S:0">a</div>', cause: "a part of it waits for a script" },
    { body: '<!--$!--><template data-dgst="2741"></template><!--/$-->', cause: "a part of it waits for a script" },
  ])("$cause", ({ cause, ...parts }) => {
    expect(refused(parts)).toThrow(`Page /zh/sample: `);
    expect(refused(parts)).toThrow(cause);
  });

  it.each([
    {
      name: "without a stylesheet",
      change: (html: string) => html.replace(/<link rel="stylesheet"[^>]*>/, ""),
      cause: "no stylesheet link",
    },
    {
      name: "without flight data",
      change: (html: string) => html.replace(/<script>self.*?<\/script>/g, ""),
      cause: "no flight data",
    },
    {
      name: "with flight data of another kind",
      change: (html: string) => html.replace("push([1,", "push([3,"),
      cause: "flight data of kind 3",
    },
  ])("when Next's output changes shape: $name", ({ change, cause }) => {
    const page = prerendered({});
    expect(change(page.html)).not.toBe(page.html);
    expect(() => deliverPage({ ...page, html: change(page.html) })).toThrow(
      "Page /zh/sample: Next's output changed shape",
    );
    expect(() => deliverPage({ ...page, html: change(page.html) })).toThrow(cause);
  });

  it("when its stylesheet is none of the build's", () => {
    expect(() => deliverPage({ ...prerendered({}), stylesheets: new Map() })).toThrow(
      `its stylesheet ${stylesheet} is none`,
    );
  });

  it("when a script of Next's begins in another way", () => {
    const page = prerendered({});
    const html = page.html.replace("(self.__next_f=self.__next_f||[])", "(self.__next_g=[])");
    expect(html).not.toBe(page.html);
    expect(() => deliverPage({ ...page, html })).toThrow('a script is left in it, "(self.__next_g=[])');
  });

  it("when it holds a client component", () => {
    const flight = [...plainFlight, '17:I[56037,["$16"],"Counter"]'];
    expect(refused({ flight })).toThrow("Page /zh/sample: it holds a client component, components/Counter.tsx.");
  });
});
