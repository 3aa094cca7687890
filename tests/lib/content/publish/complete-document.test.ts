import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content/load";
import type { Draft, DraftDocument, DraftList } from "@/lib/content/model/draft";
import { ruleIds } from "@/lib/content/model/rule-ids";
import { compileContent } from "@/lib/content/publish/compile";
import { readDocument } from "@/lib/content/read/drafts";
import { type Locale, locales } from "@/lib/locales";
import { checkFixture } from "../check-fixture";
import { contentOf, documentOf, filesOf } from "../sample-content";

/** A text whose every passage is `words`; the second section holds items and sub-items. */
const bodyOf = (words: string, [one, two, three]: string[]) => `${words}

## ${one}${words} {#scope}

${words}

${words}

## ${two}${words} {#use}

1. ${words}

2. ${words}

   a) ${words}

   b) ${words}

3. ${words}

## ${three}${words} {#end}

| ${words} |
| --- |
| ${words} |
`;

const han = ["一、", "二、", "三、"];
const arabic = ["1. ", "2. ", "3. "];
const bodies = { zh: bodyOf("甲。", han), en: bodyOf("One.", arabic), ja: bodyOf("一。", han) };

const texts = documentOf(bodies);

/** The document as it was read, before any rule sees it. */
const read = (files = texts): DraftDocument[] => [
  readDocument(filesOf(files), { slug: "privacy-policy", opensWith: [] }, []),
];

const noWords = { parties: {}, names: {}, terms: {}, known: {}, modality: {} };

const compile = (documents: DraftDocument[]) => compileContent(documents, [], noWords).documents;

const sectionOf = (draft: Draft, id: string) => {
  const section = draft.sections.find((other) => other.id === id);
  if (!section) throw new Error(`There is no section ${id}.`);
  return section;
};

const itemsOf = (draft: Draft) => (sectionOf(draft, "use").blocks[0] as DraftList).items;
const subItemsOf = (draft: Draft) => (itemsOf(draft)[1]?.blocks[1] as DraftList | undefined)?.items ?? [];

/** Repeats the entry at `index`. */
const double = <T>(entries: T[], index: number) => entries.splice(index, 0, ...entries.slice(index, index + 1));

/** What is done to a draft, and the part that has to be named. */
const damages: { name: string; damage: (draft: Draft) => unknown; part: string }[] = [
  { name: "lacks a section", damage: ({ sections }) => sections.splice(1, 1), part: "section use" },
  { name: "lacks its last section", damage: ({ sections }) => sections.pop(), part: "section end" },
  { name: "lacks an item", damage: (draft) => itemsOf(draft).pop(), part: "item use.3" },
  { name: "lacks a sub-item", damage: (draft) => subItemsOf(draft).pop(), part: "sub-item use.2.b" },
  { name: "lacks a list", damage: (draft) => sectionOf(draft, "use").blocks.pop(), part: "section use" },
  { name: "lacks a paragraph", damage: (draft) => sectionOf(draft, "scope").blocks.pop(), part: "section scope" },
  { name: "lacks the preamble", damage: ({ preamble }) => preamble.blocks.pop(), part: "preamble" },
  { name: "lacks a passage of an item", damage: (draft) => itemsOf(draft)[0]?.blocks.pop(), part: "item use.1" },
  {
    name: "has a quotation for a paragraph",
    damage: ({ preamble: { blocks } }) =>
      blocks.push({ ...blocks[0], kind: "quotation", blocks: blocks.splice(0) } as never),
    part: "preamble",
  },
  {
    name: "lacks a row of a table",
    damage: (draft) => {
      const [table] = sectionOf(draft, "end").blocks;
      if (table?.kind === "table") table.node.children.pop();
    },
    part: "section end",
  },
  { name: "has a section twice", damage: ({ sections }) => double(sections, 0), part: "section scope" },
  { name: "has an item twice", damage: (draft) => double(itemsOf(draft), 0), part: "item use.1" },
  { name: "has sections in another order", damage: ({ sections }) => sections.reverse(), part: "section end" },
  { name: "has items in another order", damage: (draft) => itemsOf(draft).reverse(), part: "item use.3" },
  { name: "has another id", damage: (draft) => (sectionOf(draft, "use").id = "usage"), part: "section use" },
  { name: "has another number", damage: (draft) => (sectionOf(draft, "use").number = 7), part: "section use" },
  { name: "has another label", damage: (draft) => (sectionOf(draft, "use").label = "七、"), part: "section use" },
  {
    name: "has another number of an item",
    damage: (draft) => Object.assign(subItemsOf(draft)[1] ?? {}, { number: 5 }),
    part: "sub-item use.2.",
  },
];

describe("no document is published", () => {
  it.each(damages.flatMap((damage) => locales.map((locale) => ({ ...damage, locale }))))(
    "that $name in $locale, and the part is named",
    ({ damage, part, locale }) => {
      const documents = read();
      expect(compile(documents)).toHaveLength(1);
      damage(documents[0]?.drafts[locale] as Draft);
      const where = locale === "zh" ? "document" : `document.translations.${locale}`;
      for (const words of ["privacy-policy got past the check", part, where])
        expect(() => compile(documents)).toThrow(words);
    },
  );

  it.each(damages.filter(({ name }) => / (?:twice|another (?:number|label|order))/.test(name)))(
    "that $name in every locale",
    ({ damage, part }) => {
      const documents = read();
      for (const draft of Object.values(documents[0]?.drafts ?? {})) damage(draft);
      expect(() => compile(documents)).toThrow(part);
    },
  );

  it.each(locales)("without its %s", (locale) => {
    const documents = read();
    delete documents[0]?.drafts[locale];
    expect(() => compile(documents)).toThrow(new RegExp(`privacy-policy.* ${locale}`));
  });
});

describe("a declared difference", () => {
  const declare = (rule: string, section: string) =>
    `differences:\n  - { rule: ${rule}, section: ${section}, reason: as agreed, approvedBy: A. Counsel }\n`;
  const lackItem = (draft: Draft) => itemsOf(draft).pop();
  const lackParagraph = (draft: Draft) => sectionOf(draft, "scope").blocks.pop();
  const damaged = (by: Locale, extra: Partial<Record<Locale, string>>, damage: (draft: Draft) => unknown) => {
    const documents = read(documentOf(bodies, "privacy-policy", extra));
    damage(documents[0]?.drafts[by] as Draft);
    return () => compile(documents);
  };

  it.each([
    { rule: "items-differ", section: "use", damage: lackItem },
    { rule: "blocks-differ", section: "scope", damage: lackParagraph },
  ])("lets $rule through in its section and language, and nothing else", ({ rule, section, damage }) => {
    const declared = declare(rule, section);
    expect(damaged("en", { en: declared }, damage)()).toHaveLength(1);
    expect(damaged("zh", { zh: declared }, damage)()).toHaveLength(1);
    expect(damaged("en", { ja: declared }, damage)).toThrow(`section ${section}`);
    expect(damaged("en", { en: declare(rule, "end") }, damage)).toThrow(`section ${section}`);
    expect(damaged("en", { en: declare("facts-differ", section) }, damage)).toThrow(`section ${section}`);
    expect(damaged("en", { en: declared }, ({ sections }) => sections.pop())).toThrow("section end");
  });

  it("goes with its document onto the page that opens with it", () => {
    const open = (declared: string) => {
      const clause = { zh: "甲。\n\n甲。\n", en: "One.\n", ja: "一。\n\n一。\n" };
      const files = { ...texts, ...documentOf(clause, "clause", { en: declared }) };
      const entries = [
        { slug: "privacy-policy", opensWith: ["clause"] },
        { slug: "clause", opensWith: [] },
      ];
      return compile(entries.map((entry) => readDocument(filesOf(files), entry, [])));
    };
    expect(open(declare("blocks-differ", "preamble"))).toHaveLength(2);
    expect(() => open("")).toThrow("document clause > preamble");
  });
});

describe("what the check passes is published", () => {
  it("as the real content", () => {
    expect(loadContent().documents.length).toBeGreaterThan(0);
  });

  it("as every fixture without an error", () => {
    const passed = ruleIds
      .map((rule) => checkFixture(rule))
      .filter(({ problems }) => problems.every(({ severity }) => severity !== "error"));
    expect(passed.length).toBeGreaterThan(0);
    expect(passed.filter(({ content }) => content === null)).toEqual([]);
  });

  it("also where unnumbered entries and quotations hold numbered items, which then have ids of their own", () => {
    const nested = (words: string) =>
      `1. ${words}\n\n- ${words}\n\n  1. ${words}\n\n- ${words}\n\n  1. ${words}\n\n> 1. ${words}\n`;
    const { documents } = contentOf(documentOf({ zh: nested("甲。"), en: nested("One."), ja: nested("一。") }));
    const ids = JSON.stringify(documents[0]?.translations.ja).match(/(?<="id":")[^"]+/g) ?? [];
    expect(new Set(ids).size).toBe(4);
  });
});
