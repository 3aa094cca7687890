import type { Paragraph, PhrasingContent } from "mdast";
import { describe, expect, it } from "vitest";
import { type GlossaryTerm, linkDefinitions, makeGlossary, resolveReferences } from "@/lib/content/publish/glossary";
import { parseMarkdown } from "@/lib/content/read/markdown";
import { type Locale, pathnameOf } from "@/lib/locales";

const terms = [
  { term: "Digitaltwinall", slug: "definitions", id: "definitions.operator" },
  { term: "Digitaltwinall平台", slug: "definitions", id: "definitions.platform" },
  { term: "平台", slug: "definitions", id: "definitions.short" },
];

const glossary = makeGlossary(terms, []);

const nodesOf = (text: string) => (parseMarkdown(text).children[0] as Paragraph).children;

/** The nodes as they would be typed: `[词](#id)` for a link, with `!` behind it where it is a use of a term. */
const readable = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      if (node.type === "strong") return `**${readable(node.children)}**`;
      if (node.type !== "link") return node.type;
      return `[${readable(node.children)}](${node.url})${node.data?.term === undefined ? "" : "!"}`;
    })
    .join("");

const linkingIn = (locale: Locale, onPage: string, own: string[] = []) => ({
  glossary,
  own: new Set(own),
  linked: new Set<string>(),
  locale,
  pathOf: pathnameOf,
  onPage: new Set([onPage]),
});

it("of terms with the same words, the first counts", () => {
  const own = { term: "平台", slug: "terms", id: "terms.platform" };
  const linking = linkingIn("zh", "definitions");
  const link = (known: GlossaryTerm[]) =>
    readable(linkDefinitions(nodesOf("平台"), { ...linking, linked: new Set(), glossary: makeGlossary(known, []) }));
  expect(link([own, ...terms])).toBe("[平台](/zh/terms#terms.platform)!");
  expect(link([...terms, own])).toBe("[平台](#definitions.short)!");
});

describe("a defined term", () => {
  it.each([
    { name: "is linked", text: "关于平台的", expected: "关于[平台](#definitions.short)!的" },
    { name: "only the first time", text: "平台与平台", expected: "[平台](#definitions.short)!与平台" },
    {
      name: "as the longest that fits",
      text: "Digitaltwinall平台与Digitaltwinall",
      expected: "[Digitaltwinall平台](#definitions.platform)!与[Digitaltwinall](#definitions.operator)!",
    },
    { name: "not in a domain", text: "为Digitaltwinall.com）", expected: "为Digitaltwinall.com）" },
    {
      name: "before a full stop",
      text: "by Digitaltwinall.",
      expected: "by [Digitaltwinall](#definitions.operator)!.",
    },
    { name: "not inside a longer word", text: "Digitaltwinalls", expected: "Digitaltwinalls" },
    { name: "not inside a link", text: "[平台](#a)", expected: "[平台](#a)" },
    {
      name: "inside bold words",
      text: "**平台**",
      expected: "**[平台](#definitions.short)!**",
    },
  ])("$name: $text", ({ text, expected }) => {
    const linking = linkingIn("zh", "definitions");
    expect(readable(linkDefinitions(nodesOf(text), linking))).toBe(expected);
  });

  it("is not linked within the bold words that define another", () => {
    const defining: PhrasingContent = {
      type: "strong",
      data: { defines: "x.y" },
      children: [{ type: "text", value: "平台" }],
    };
    expect(readable(linkDefinitions([defining], linkingIn("zh", "definitions")))).toBe("**平台**");
  });

  it("is linked to the page of its document when it is not on this one", () => {
    const nodes = linkDefinitions(nodesOf("平台"), linkingIn("ja", "privacy-policy"));
    expect(readable(nodes)).toBe("[平台](/ja/definitions#definitions.short)!");
  });

  it("is not linked again in the next paragraph of the section", () => {
    const linking = linkingIn("zh", "definitions");
    linkDefinitions(nodesOf("平台"), linking);
    expect(linkDefinitions(nodesOf("平台"), linking)).toMatchObject([{ type: "text", value: "平台" }]);
  });
});

describe("a defined term within a longer name", () => {
  const namedTerms = [
    { term: "Acme", slug: "definitions", id: "definitions.acme" },
    { term: "Acme platform", slug: "definitions", id: "definitions.platform" },
    { term: "software", slug: "definitions", id: "definitions.software" },
  ];
  const names = ["Acme", "Acme platform", "Acme network studio", "the new Acme", "Acmesoft", "client", "old soft"];

  it.each([
    {
      name: "of the vocabulary is not linked, and is where it next stands alone",
      text: "The Acme network studio of Acme",
      expected: "The Acme network studio of [Acme](#definitions.acme)!",
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
      expected: "the [Acme platform](#definitions.platform)!",
    },
    {
      name: "is linked where the name only begins alike",
      text: "the Acme network",
      expected: "the [Acme](#definitions.acme)! network",
    },
    {
      name: "is linked beside a name that it is no part of",
      text: "client software",
      expected: "client [software](#definitions.software)!",
    },
    { name: "is not linked in another case", text: "acme, SOFTWARE", expected: "acme, SOFTWARE" },
    {
      name: "is not linked in the definition of the longer term",
      own: "definitions.platform",
      text: "the Acme platform of Acme",
      expected: "the Acme platform of [Acme](#definitions.acme)!",
    },
  ])("$name: $text", ({ text, own, expected }) => {
    const linking = linkingIn("en", "definitions", own === undefined ? [] : [own]);
    const named = makeGlossary(namedTerms, own ? [] : names);
    expect(readable(linkDefinitions(nodesOf(text), { ...linking, glossary: named }))).toBe(expected);
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
    const idOf = (_: string, id: string) => id;
    const targets = {
      ...from,
      pathOf: pathnameOf,
      onPage,
      idOf,
      terms: new Set(["definitions.platform"]),
      notes: new Map(),
    };
    const sign = expected === "#definitions.platform" ? "!" : "";
    expect(readable(resolveReferences(nodesOf(`[a](${url})`), targets))).toBe(`[a](${expected})${sign}`);
    expect(readable(resolveReferences(nodesOf(`**[a](${url})**`), targets))).toBe(`**[a](${expected})${sign}**`);
  });
});

describe("a reference to a note", () => {
  const targets = {
    slug: "terms",
    locale: "en" as const,
    pathOf: pathnameOf,
    onPage: new Set<string>(),
    idOf: String,
    terms: new Set<string>(),
  };
  const nodes = nodesOf("**a[^one]**\n\n[^one]: b");

  it("gets the number that the note has on the page", () => {
    const notes = new Map([["note-one", 3]]);
    expect(resolveReferences(nodes, { ...targets, notes })).toMatchObject([
      { type: "strong", children: [{ type: "text" }, { type: "footnoteReference", identifier: "note-3", label: "3" }] },
    ]);
  });

  it("does not get past without a note", () => {
    expect(() => resolveReferences(nodes, { ...targets, notes: new Map() })).toThrow("terms: a reference to no note");
  });
});
