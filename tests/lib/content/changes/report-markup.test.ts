import type { Root } from "hast";
import { select, selectAll } from "hast-util-select";
import { rehype } from "rehype";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkHtml from "remark-html";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { escapeHtml, escapeText, link, redlineMarkup } from "@/lib/content/changes/report-markup";

/** The page that GitHub would make of Markdown, without its filters for names, issues and emoji. */
function render(markdown: string): Root {
  const html = remark().use(remarkGfm).use(remarkHtml, { sanitize: false }).processSync(markdown);
  return rehype().data("settings", { fragment: true }).parse(String(html));
}

/** The text of the first element that `selector` finds. */
function textOf(page: Root, selector: string): string {
  let text = "";
  const element = select(selector, page);
  if (element)
    visit(element, "text", (node) => {
      text += node.value;
    });
  return text;
}

const visible = (text: string) => text.replaceAll("\u200B", "");

const hostile = [
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "</p></blockquote></details><h1>Approved</h1>",
  "<!-- content-report -->",
  "**bold** _em_ ~~out~~ `code` [words](https://example.com) ![](https://example.com/a.png)",
  "https://example.com www.example.com counsel@example.com",
  "a\n\n# Heading\n\n- item\n\n| a |\n| - |",
  "&lt;b&gt; &amp; &#64;octocat",
  "$\\frac{1}{2}$ and $$x$$",
  "[^1] [x]: https://example.com",
];

describe("escapeText", () => {
  it.each(hostile)("shows %j as it was typed", (text) => {
    const page = render(
      `<details open>\n<summary>${escapeText(text)}</summary>\n<p><ins>${escapeText(text)}</ins></p>\n</details>\n`,
    );
    const shown = text.replace(/\s+/g, " ");
    expect(visible(textOf(page, "ins"))).toBe(shown);
    expect(visible(textOf(page, "summary"))).toBe(shown);
    const elements = selectAll("*", page).map(({ tagName }) => tagName);
    expect(elements.filter((name) => name !== "span")).toEqual(["details", "summary", "p", "ins"]);
  });

  it.each([
    { text: "@octocat", expected: "@\u200Boctocat" },
    { text: "问@octocat吧", expected: "问@\u200Boctocat吧" },
    { text: "see #12 and owner/name#34", expected: "see #\u200B12 and owner/name#\u200B34" },
    { text: "gh-56", expected: "gh-\u200B56" },
    { text: ":tada:", expected: ":\u200Btada:" },
  ])("keeps GitHub from reading $text", ({ text, expected }) => {
    expect(textOf(render(`<p>${escapeText(text)}</p>`), "p")).toBe(expected);
  });

  it.each(["digitaltwinall@163.com", "# 1", "注意：一、二", "12:30 and 13:45", "{#scope}"])(
    "leaves %s as it is",
    (text) => {
      expect(escapeText(text)).toBe(text);
    },
  );
});

describe("escapeHtml", () => {
  it("lets a line be copied as it is", () => {
    const line = '  "a<b>&#64;": "#12 @octocat"';
    expect(textOf(render(`<pre>${escapeHtml(line)}</pre>`), "pre")).toBe(line);
  });
});

describe("link", () => {
  it("is only its words without an address", () => expect(link("<b>words</b>", null)).toBe("<b>words</b>"));

  it("keeps an address within its quotation marks", () => {
    const page = render(`<p>${link("words", 'https://example.com/?a=1&b="><img src=x>')}</p>`);
    expect(select("img", page)).toBeUndefined();
    expect(select("a", page)?.properties.href).toBe("https://example.com/?a=1&b=%22><img src=x>");
  });
});

describe("redlineMarkup", () => {
  it("marks removed and added words, and their language", () => {
    const redline = [
      "skipped" as const,
      {
        label: "1.",
        spans: [
          { kind: "same" as const, text: "我们" },
          { kind: "gone" as const, text: "不会" },
          { kind: "new" as const, text: "<不得>" },
        ],
      },
    ];
    expect(redlineMarkup(redline, "zh")).toBe(
      '<blockquote lang="zh-Hans">\n<p>…</p>\n<p>1. 我们<del>不会</del><ins>&lt;不得&gt;</ins></p>\n</blockquote>',
    );
  });
});
