import { remark } from "remark";
import { expect, it } from "vitest";
import { inlineToMarkdown } from "@/lib/seo/inline-markdown";

const writer = remark();

const write = (html: string) =>
  writer
    .stringify({ type: "root", children: [{ type: "paragraph", children: inlineToMarkdown(html, "/en/policy") }] })
    .trim();

it.each([
  { html: "我们（<strong>Digitaltwinall</strong>）", markdown: "我们（**Digitaltwinall**）" },
  { html: "an <em>emphasised</em> word", markdown: "an *emphasised* word" },
  { html: 'the <a href="#terms.we">term</a>', markdown: "the [term](/en/policy#terms.we)" },
  { html: '<a href="/en/definitions#a">term</a>', markdown: "[term](/en/definitions#a)" },
  { html: '<a href="https://example.com/">there</a>', markdown: "[there](https://example.com/)" },
  { html: '<a href="mailto:a@b.example">a@b.example</a>', markdown: "<a@b.example>" },
  { html: "one<br>two", markdown: "one\\\ntwo" },
  { html: "5 &#x3C; 6 &#x26; 7 * 8 * 9", markdown: "5 < 6 & 7 \\* 8 \\* 9" },
  { html: "", markdown: "" },
])("$html becomes $markdown", ({ html, markdown }) => {
  expect(write(html)).toBe(markdown);
});

it.each(["<code>x</code>", "<img src=x>", "<!-- x -->"])("does not know what to make of %s", (html) => {
  expect(() => write(html)).toThrow(/^Inline HTML holds/);
});
