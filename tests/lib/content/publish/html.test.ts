import type { Paragraph, PhrasingContent } from "mdast";
import { describe, expect, it } from "vitest";
import { toInline } from "@/lib/content/publish/html";
import { parseMarkdown } from "@/lib/content/read/markdown";

const inlineOf = (text: string) => toInline((parseMarkdown(text).children[0] as Paragraph).children);

describe("what the reader's browser gets", () => {
  it.each([
    { name: "text", text: "a & b < c", html: "a &#x26; b &#x3C; c" },
    { name: "bold", text: "**a**", html: "<strong>a</strong>" },
    { name: "a link", text: "[a](https://b.com)", html: '<a href="https://b.com">a</a>' },
    { name: "a link into the page", text: "[a](#scope)", html: '<a href="#scope">a</a>' },
    { name: "a mail link", text: "[a](mailto:b@c.com)", html: '<a href="mailto:b@c.com">a</a>' },
    { name: "an address as typed", text: "https://b.com", html: '<a href="https://b.com">https://b.com</a>' },
  ])("$name", ({ text, html }) => {
    expect(inlineOf(text).html).toBe(html);
  });

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
  ])("holds no code: $name", ({ text }) => {
    const { html } = inlineOf(text);
    expect(html).not.toMatch(/<(?!\/?(?:a|img|strong|em)\b)/);
    expect(html).not.toMatch(/<[^>]*(?:script:|data:|\bon\w+=|style=|srcdoc=)/i);
  });

  it("is sanitised whatever the tree holds", () => {
    const nodes: PhrasingContent[] = [
      { type: "html", value: "<script>alert(1)</script>" },
      { type: "link", url: "javascript:alert(1)", children: [{ type: "text", value: "a" }] },
      { type: "image", url: "javascript:alert(1)", alt: '" onerror="alert(1)' },
    ];
    expect(toInline(nodes).html).toBe('<a>a</a><img alt="&#x22; onerror=&#x22;alert(1)">');
  });

  it("comes with the same words as text", () => {
    expect(inlineOf("  a **b** [c](#d)")).toMatchObject({ text: "a b c" });
  });
});
