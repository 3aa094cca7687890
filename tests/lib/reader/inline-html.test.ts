import type { Paragraph, PhrasingContent } from "mdast";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "@/lib/content/read/markdown";
import { element, toHtml } from "@/lib/reader/inline-html";

const htmlOf = (text: string) => toHtml((parseMarkdown(text).children[0] as Paragraph).children);

describe("what the reader's browser gets", () => {
  it.each([
    { name: "text", text: "a & b < c", html: "a &#x26; b &#x3C; c" },
    { name: "bold", text: "**a**", html: "<strong>a</strong>" },
    { name: "stress", text: "*a*", html: "<em>a</em>" },
    { name: "a break", text: "a\\\nb", html: "a<br>\nb" },
    { name: "a link", text: "[a](https://b.com)", html: '<a href="https://b.com">a</a>' },
    { name: "a link into the page", text: "[a](#scope)", html: '<a href="#scope">a</a>' },
    { name: "a link to a page of the site", text: "[a](/en/b#c)", html: '<a href="/en/b#c">a</a>' },
    { name: "a mail link", text: "[a](mailto:b@c.com)", html: '<a href="mailto:b@c.com">a</a>' },
    { name: "an address as typed", text: "https://b.com", html: '<a href="https://b.com">https://b.com</a>' },
    {
      name: "and what follows it",
      text: "见https://b.com。甲",
      html: '见<a href="https://b.com">https://b.com</a>。甲',
    },
    { name: "code", text: "`a < b`", html: "<code>a &#x3C; b</code>" },
  ])("$name", ({ text, html }) => {
    expect(htmlOf(text)).toBe(html);
  });

  it.each([
    { code: "user_id", html: "user_<wbr>id" },
    { code: "api.example.com:443", html: "api.<wbr>example.<wbr>com:<wbr>443" },
    { code: "--dry-run", html: "--<wbr>dry-<wbr>run" },
    { code: "userIdentifier", html: "userIdentifier" },
    { code: "end.", html: "end." },
  ])("code that breaks behind its signs and in no word: $code", ({ code, html }) => {
    expect(toHtml([{ type: "inlineCode", value: code }])).toBe(`<code>${html}</code>`);
  });

  it("a term where a sentence defines it, as what its id leads to", () => {
    const children: PhrasingContent[] = [{ type: "text", value: "a" }];
    expect(toHtml([{ type: "strong", data: { defines: "d.a" }, children }])).toBe('<dfn id="d.a">a</dfn>');
    expect(toHtml([{ type: "strong", data: { hName: "dfn" }, children }])).toBe("<dfn>a</dfn>");
  });

  it("a reference to a note, with what a page says of it", () => {
    const reference = { type: "footnoteReference" as const, identifier: "note-2", label: "2" };
    expect(toHtml([reference])).toBe('<sup><a href="#note-2" role="doc-noteref">2</a></sup>');
    const data = { hProperties: { id: "note-2-ref", ariaLabel: "Note 2" } };
    expect(toHtml([{ ...reference, data }])).toBe(
      '<sup><a href="#note-2" role="doc-noteref" id="note-2-ref" aria-label="Note 2">2</a></sup>',
    );
  });

  it("elements of the site's own", () => {
    const button = element("button", { hidden: true, popoverTarget: "a.note", ariaLabel: "A & “B”" });
    expect(toHtml([element("label", { className: ["term"] }, [button])])).toBe(
      '<label class="term"><button hidden popovertarget="a.note" aria-label="A &#x26; “B”"></button></label>',
    );
  });
});

describe("what it never gets", () => {
  it.each([
    { name: "a script", text: "a <script>alert(1)</script> b" },
    { name: "a handler", text: 'a <img src="x" onerror="alert(1)"> b' },
    { name: "a javascript: link", text: "[a](javascript:alert(1))" },
    { name: "a JavaScript: link in capitals, with a tab", text: "[a](<Java&#x09;Script:alert(1)>)" },
    { name: "a data: link", text: "[a](data:text/html;base64,PHNjcmlwdD4=)" },
    { name: "a vbscript: autolink", text: "<vbscript:msgbox(1)>" },
    { name: "a javascript: picture", text: "![a](javascript:alert(1))" },
    { name: "a frame", text: "a <iframe srcdoc='<script>alert(1)</script>'></iframe>" },
    { name: "a style", text: "a <b style='background:url(javascript:alert(1))'>b</b>" },
  ])("$name", ({ text }) => {
    const html = htmlOf(text);
    expect(html).not.toMatch(/<(?!\/?(?:a|strong|em)\b)/);
    expect(html).not.toMatch(/<[^>]*(?:script:|data:|\bon\w+=|style=|srcdoc=)/i);
  });

  it("anything else that the tree may hold", () => {
    const nodes: PhrasingContent[] = [
      { type: "html", value: "<script>alert(1)</script>" },
      { type: "link", url: "javascript:alert(1)", children: [{ type: "text", value: "a" }] },
      { type: "image", url: "javascript:alert(1)", alt: '" onerror="alert(1)' },
      element("iframe", { src: "https://example.com" }),
      element("button", { type: "submit", onclick: "alert(1)" }),
      element("a", { href: "#x", role: "button", style: "color: red", className: ["x"] }),
    ];
    expect(toHtml(nodes)).toBe('<a>a</a><button></button><a href="#x"></a>');
  });
});
