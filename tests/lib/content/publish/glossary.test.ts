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

const glossary = { terms, names: [] };

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
    const linking = { glossary, linked: new Set<string>(), locale: "zh" as const, onPage: new Set(["definitions"]) };
    expect(readable(toInline(linkDefinitions(nodesOf(text), linking)).html)).toBe(expected);
  });

  it("is linked to the page of its document when it is not on this one", () => {
    const linking = { glossary, linked: new Set<string>(), locale: "ja" as const, onPage: new Set(["privacy-policy"]) };
    const { html } = toInline(linkDefinitions(nodesOf("平台"), linking));
    expect(readable(html)).toBe("[平台](/ja/definitions#definitions.short)");
  });

  it("is not linked again in the next paragraph of the section", () => {
    const linking = { glossary, linked: new Set<string>(), locale: "zh" as const, onPage: new Set(["definitions"]) };
    linkDefinitions(nodesOf("平台"), linking);
    expect(linkDefinitions(nodesOf("平台"), linking)).toMatchObject([{ type: "text", value: "平台" }]);
  });
});

describe("a defined term within a longer name", () => {
  const named = {
    terms: [
      { term: "Acme", slug: "definitions", id: "definitions.acme" },
      { term: "Acme platform", slug: "definitions", id: "definitions.platform" },
      { term: "software", slug: "definitions", id: "definitions.software" },
    ],
    names: ["Acme", "Acme platform", "Acme network studio", "the new Acme", "Acmesoft", "client", "old soft"],
  };

  it.each([
    {
      name: "of the vocabulary is not linked, and is where it next stands alone",
      text: "The Acme network studio of Acme",
      expected: "The Acme network studio of [Acme](#definitions.acme)",
    },
    {
      name: "is not linked however the name is capitalised",
      text: "ACME Network Studio, Acme Network Studio",
      expected: "ACME Network Studio, Acme Network Studio",
    },
    { name: "is not linked at its end", text: "the new Acme.", expected: "the new Acme." },
    {
      name: "that is a term, too, leaves that term its link",
      text: "the Acme platform",
      expected: "the [Acme platform](#definitions.platform)",
    },
    {
      name: "is linked where the name only begins alike",
      text: "the Acme network",
      expected: "the [Acme](#definitions.acme) network",
    },
    {
      name: "is linked beside a name that it is no part of",
      text: "client software",
      expected: "client [software](#definitions.software)",
    },
    { name: "is not linked in another case", text: "acme, SOFTWARE", expected: "acme, SOFTWARE" },
    {
      name: "is not linked in the definition of the longer term",
      own: "definitions.platform",
      text: "the Acme platform of Acme",
      expected: "the Acme platform of [Acme](#definitions.acme)",
    },
  ])("$name: $text", ({ text, own, expected }) => {
    const linking = { linked: new Set<string>(), locale: "en" as const, onPage: new Set(["definitions"]) };
    const names = own ? [] : named.names;
    const nodes = linkDefinitions(nodesOf(text), { ...linking, own, glossary: { ...named, names } });
    expect(readable(toInline(nodes).html)).toBe(expected);
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
