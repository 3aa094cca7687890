import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import type { Block, LegalDocument } from "@/lib/content/model/document";
import type { DraftBlock } from "@/lib/content/model/draft";
import { flattenParts, type Published, visitBlocks } from "@/lib/content/model/tree";
import { parseMarkdown } from "@/lib/content/read/markdown";
import { readParts } from "@/lib/content/read/parts";
import { plainText } from "@/lib/content/text/node-text";
import { locales } from "@/lib/locales";
import { headingText } from "@/lib/reader/part-label";
import { documentToMarkdown } from "@/lib/seo/document-markdown";
import { documentParts, partHeading } from "@/lib/seo/document-parts";
import { contract } from "../../components/sample-contract";
import { content } from "../../pages";
import { type Bodies, contentOf, documentOf } from "../content/sample-content";

const bodies: { name: string; body: string; markdown?: string }[] = [
  { name: "paragraphs", body: "One.\n\nTwo.\n" },
  { name: "a line that is wrapped", body: "One\nand two.\n", markdown: "One and two.\n" },
  { name: "items that go on", body: "1. One.\n\n   More of it.\n\n2. Two.\n" },
  { name: "sub-items", body: "1. One:\n\n   a) first;\n\n   b) second.\n\n   More.\n" },
  { name: "bullets", body: "- One.\n\n- Two.\n" },
  { name: "a quotation", body: "> One.\n>\n> Two.\n" },
  { name: "bold words and a link", body: "A **bold** word and [a link](https://example.com/a_b).\n" },
  {
    name: "an address and what follows it",
    body: "See “https://a.example/b”.\n",
    markdown: "See “<https://a.example/b>”.\n",
  },
  { name: "what Markdown would take for markup", body: "5 \\* 6 \\* 7, and \\[so] on.\n" },
  { name: "a line that is broken", body: "One\\\nand two.\n" },
  { name: "a break in a table", body: "| a            |\n| ------------ |\n| one<br>**b** |\n" },
  { name: "a table", body: "| a   | b   |\n| --- | --- |\n| one | two |\n" },
];

/** The text without the ids of its items, which nobody typed. */
const withoutAnchors = (markdown: string) => markdown.replace(/<a id="[^"]+"><\/a>/g, "");

/** A document with these bodies, whatever their words. */
function sampleDocument(texts: Bodies): LegalDocument {
  const words = [
    ...new Set(
      Object.values(texts)
        .join(" ")
        .match(/[A-Za-z]+/g),
    ),
  ];
  const vocabulary = `known: ${JSON.stringify(words)}\n`;
  const [document] = contentOf({ ...documentOf(texts), "vocabulary.yaml": vocabulary }).documents;
  if (!document) throw new Error("There is no document.");
  return document;
}

describe("the Markdown of a document", () => {
  it.each(bodies)("has $name as they were typed", ({ body, markdown = body }) => {
    const document = sampleDocument({ zh: body, en: body, ja: body });
    expect(withoutAnchors(documentToMarkdown(document, "en"))).toBe(`# Privacy Policy\n\n${markdown}`);
  });

  it("gives sections and definitions the ids of the page, and links what the page links", () => {
    const document = sampleDocument({
      zh: "**平台** {#platform}：网站。\n\n## 一、范围 {#scope}\n\n平台。\n",
      en: "**Platform** {#platform}: site.\n\n## 1. Scope {#scope}\n\nThe Platform.\n",
      ja: "**基盤** {#platform}：設備。\n\n## 一、範囲 {#scope}\n\n基盤。\n",
    });
    expect(documentToMarkdown(document, "en")).toBe(
      [
        "# Privacy Policy",
        "**Platform** {#privacy-policy.platform}: site.",
        "## 1. Scope {#scope}",
        "The [Platform](/en/privacy-policy#privacy-policy.platform).\n",
      ].join("\n\n"),
    );
  });
});

it("writes parts within parts, tables, code, terms within sentences and notes", () => {
  expect(documentToMarkdown(contract, "en")).toBe(`# Contract

Between the parties.

## Chapter 1 General {#general}

### Article 1 Services {#services}

The provider offers the hosting (**Services** {#contract.services})[^1] under \`api.example.com\`.

### Article 2 Fees {#fees}

<a id="fees.1"></a>The [Services](/en/contract#contract.services)’ fees:[^2]

(a) <a id="fees.1.a"></a>by the month;

(b) <a id="fees.1.b"></a>by the year.

<a id="fees.2"></a>Again[^1].

#### 2.1 Tariff {#tariff}

| Item | Fee | Fee |
| ---- | --: | --: |
| A    |   1 |   1 |
| A    |   1 |   1 |
| B    |   2 |   2 |

Late payment. {#late}

## Chapter 2 End {#end}

### Article 3 {#notice}

Either party may leave.

## Annex A Contacts {#contacts}

By mail.

[^1]: As of today.

[^2]: Without tax.
`);
});

/** A text as an outline: numbers, ids and words, a line each. */
function outline(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return [plainText(block.content)];
      case "definition":
        return [`${block.term} {#${block.id}}${plainText(block.content)}`];
      case "list":
        return block.parts.flatMap((part) => [part.label, ...outline(part.blocks)]);
      default:
        throw new Error(`The published texts hold no ${block.kind} yet: compare it here, too.`);
    }
  });
}

/** The same of what the site's own parser reads. */
function draftOutline(blocks: readonly DraftBlock[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return [plainText(block.content)];
      case "definition":
        return [`${block.term} {#${block.id.replace(/^text\./, "")}}${plainText(block.content)}`];
      case "list":
        return block.parts.flatMap((part) => [part.label, ...draftOutline(part.blocks)]);
      default:
        throw new Error(`Unexpected ${block.kind}.`);
    }
  });
}

const published = content.documents.flatMap((document) =>
  locales.map((locale) => ({ slug: document.slug, locale, document })),
);

describe.each(published)("the Markdown of $slug in $locale", ({ locale, document }) => {
  it("has the id of every item as an anchor, once, within the words and not as a block of its own", () => {
    const ids: string[] = [];
    for (const { blocks } of flattenParts(documentParts(document.slug, document.translations[locale])))
      visitBlocks<Published>(blocks, (block) => {
        if (block.kind === "list") ids.push(...block.parts.map(({ id }) => id));
      });
    const nodes: string[] = [];
    visit(parseMarkdown(documentToMarkdown(document, locale)), "html", ({ value }, _, parent) => {
      nodes.push(value);
      expect(parent?.type).toBe("paragraph");
    });
    expect(nodes.filter((value) => value !== "</a>")).toHaveLength(ids.length);
    expect(new Set(nodes)).toEqual(
      new Set([...ids.map((id) => `<a id="${id}">`), ...(ids.length > 0 ? ["</a>"] : [])]),
    );
  });

  it("reads back as the published text: nothing lost, nothing added", () => {
    const markdown = documentToMarkdown(document, locale);
    const { parts: read } = readParts({
      file: "text.md",
      firstName: "text",
      locale,
      scheme: "policy",
      lines: markdown.split("\n"),
      nodes: parseMarkdown(markdown).children,
    });
    const parts = flattenParts(documentParts(document.slug, document.translations[locale]));
    // What follows the title without a heading of its own is read under it.
    const title = { heading: document.translations[locale].title, id: null, blocks: [], parts: [] };
    const written = parts[0]?.heading === undefined ? parts : [title, ...parts];
    expect(
      flattenParts(read).map(({ id, blocks, ...section }) => [id, headingText(section), ...draftOutline(blocks)]),
    ).toEqual(
      written.map(({ id, blocks, ...part }) => [
        part.heading === undefined ? null : id,
        part.heading === undefined ? title.heading : partHeading({ ...part, id: "", blocks }),
        ...outline(blocks),
      ]),
    );
  });
});
