import type { Paragraph } from "mdast";
import { describe, expect, it } from "vitest";
import { linkDefinitions, rewriteLinks } from "@/lib/content/publish/glossary";
import { toInline } from "@/lib/content/publish/html";
import { parseMarkdown } from "@/lib/content/read/markdown";

const terms = [
  { term: "Digitaltwinall", slug: "definitions", id: "definitions.operator" },
  { term: "Digitaltwinall平台", slug: "definitions", id: "definitions.platform" },
  { term: "平台", slug: "definitions", id: "definitions.short" },
];

const nodesOf = (text: string) => (parseMarkdown(text).children[0] as Paragraph).children;

/** `[词](#id)` for each link in the HTML, so that a row can be read. */
const readable = (html: string) => html.replace(/<a href="([^"]*)">(.*?)<\/a>/g, "[$2]($1)");

describe("a defined term", () => {
  it.each([
    { name: "is linked", text: "关于平台的", expected: "关于[平台](#definitions.short)的" },
    { name: "only the first time", text: "平台与平台", expected: "[平台](#definitions.short)与平台" },
    {
      name: "as the longest that fits",
      text: "Digitaltwinall平台与Digitaltwinall",
      expected: "[Digitaltwinall平台](#definitions.platform)与[Digitaltwinall](#definitions.operator)",
    },
    { name: "not in a domain", text: "为Digitaltwinall.com）", expected: "为Digitaltwinall.com）" },
    { name: "before a full stop", text: "by Digitaltwinall.", expected: "by [Digitaltwinall](#definitions.operator)." },
    { name: "not inside a longer word", text: "Digitaltwinalls", expected: "Digitaltwinalls" },
    { name: "not inside a link", text: "[平台](#a)", expected: "[平台](#a)" },
    {
      name: "inside bold words",
      text: "**平台**",
      expected: "<strong>[平台](#definitions.short)</strong>",
    },
  ])("$name: $text", ({ text, expected }) => {
    const linking = { terms, linked: new Set<string>(), locale: "zh" as const, onPage: new Set(["definitions"]) };
    expect(readable(toInline(linkDefinitions(nodesOf(text), linking)).html)).toBe(expected);
  });

  it("is linked to the page of its document when it is not on this one", () => {
    const linking = { terms, linked: new Set<string>(), locale: "ja" as const, onPage: new Set(["privacy-policy"]) };
    const { html } = toInline(linkDefinitions(nodesOf("平台"), linking));
    expect(readable(html)).toBe("[平台](/ja/definitions#definitions.short)");
  });

  it("is not linked again in the next paragraph of the section", () => {
    const linking = { terms, linked: new Set<string>(), locale: "zh" as const, onPage: new Set(["definitions"]) };
    linkDefinitions(nodesOf("平台"), linking);
    expect(linkDefinitions(nodesOf("平台"), linking)).toMatchObject([{ type: "text", value: "平台" }]);
  });
});

describe("a link that GitHub follows", () => {
  it.each([
    { name: "into this text", url: "#use", expected: "#use" },
    {
      name: "into a document on this page",
      url: "../definitions/en.md#definitions.platform",
      expected: "#definitions.platform",
    },
    {
      name: "into a document on another page",
      url: "../reminder-clause/en.md#preamble",
      expected: "/en/reminder-clause#preamble",
    },
    { name: "to another document", url: "../reminder-clause/en.md", expected: "/en/reminder-clause" },
    { name: "out", url: "https://example.com/#use", expected: "https://example.com/#use" },
    { name: "to a mail address", url: "mailto:a@b.com", expected: "mailto:a@b.com" },
  ])("leads $name", ({ url, expected }) => {
    const from = { slug: "privacy-policy", locale: "en" as const };
    const onPage = new Set(["privacy-policy", "definitions"]);
    for (const text of [`[a](${url})`, `**[a](${url})**`])
      expect(toInline(rewriteLinks(nodesOf(text), from, onPage)).html).toContain(`href="${expected}"`);
  });
});
