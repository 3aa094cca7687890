import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content/load";
import type { Draft, DraftBlock, DraftDocument, DraftItem } from "@/lib/content/model/draft";
import { ruleIds } from "@/lib/content/model/rule-ids";
import type { SchemeName } from "@/lib/content/model/schema";
import { flattenParts, passagesOf, visitBlocks } from "@/lib/content/model/tree";
import { compileContent } from "@/lib/content/publish/compile";
import { readDocument } from "@/lib/content/read/drafts";
import { endOfTime } from "@/lib/content/versions/in-force";
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
const read = (files = texts, scheme: SchemeName = "policy"): DraftDocument[] => [
  readDocument(filesOf(files), { slug: "privacy-policy", scheme, opensWith: [] }, []),
];

const noWords = { parties: {}, names: {}, terms: {}, known: {} };

const place = () => ({ file: "", line: 1, column: 1 });
const ledger = { zone: "+08:00", path: "", lines: [], placeOf: place, placeOfText: place };
const first = { version: "1", announced: "2026-11-24", effective: "unknown" as const, embeds: {} };

const compile = (documents: DraftDocument[]) => {
  const ledgers = documents.map(({ entry: { slug, opensWith } }) => {
    const embeds = Object.fromEntries(opensWith.map((title) => [title, 1]));
    return { ...ledger, slug, versions: [{ ...first, embeds }] };
  });
  return compileContent({ documents, removals: new Map(), ledgers, earlier: [], reviews: [] }, () => noWords, endOfTime)
    .documents;
};

const sectionOf = (draft: Draft, id: string) => {
  const section = flattenParts(draft.parts).find((other) => other.id === id);
  if (!section) throw new Error(`There is no section ${id}.`);
  return section;
};

const listIn = (block: DraftBlock | undefined): DraftItem[] => (block?.kind === "list" ? block.parts : []);
const itemsOf = (draft: Draft) => listIn(sectionOf(draft, "use").blocks[0]);
const subItemsOf = (draft: Draft) => listIn(itemsOf(draft)[1]?.blocks[1]);

/** Repeats the entry at `index`. */
const double = <T>(entries: T[], index: number) => entries.splice(index, 0, ...entries.slice(index, index + 1));

/** What is done to a draft, and the part that has to be named. */
const damages: { name: string; damage: (draft: Draft) => unknown; part: string }[] = [
  { name: "lacks a section", damage: ({ parts }) => parts.splice(1, 1), part: "section use" },
  { name: "lacks its last section", damage: ({ parts }) => parts.pop(), part: "section end" },
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
      if (table?.kind === "table") table.rows.pop();
    },
    part: "section end",
  },
  { name: "has a section twice", damage: ({ parts }) => double(parts, 0), part: "section scope" },
  { name: "has an item twice", damage: (draft) => double(itemsOf(draft), 0), part: "item use.1" },
  { name: "has sections in another order", damage: ({ parts }) => parts.reverse(), part: "section end" },
  { name: "has items in another order", damage: (draft) => itemsOf(draft).reverse(), part: "item use.3" },
  {
    name: "lacks a column of a table",
    damage: (draft) => {
      const [table] = sectionOf(draft, "end").blocks;
      if (table?.kind === "table") for (const { cells } of [table.head, ...table.rows]) cells.pop();
    },
    part: "section end",
  },
  { name: "has another id", damage: (draft) => (sectionOf(draft, "use").id = "usage"), part: "section use" },
  { name: "has another number", damage: (draft) => (sectionOf(draft, "use").number = 7), part: "section use" },
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

  it.each(damages.filter(({ name }) => / (?:twice|another (?:number|order))/.test(name)))(
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

/** Two chapters of articles, the first with parts and a term of its own, an annex, and two notes. */
const contractOf = (
  words: string,
  [chapter, article, annex]: [string[], string[], string],
) => `## ${chapter[0]} ${words} {#first}

### ${article[0]} ${words} {#scope}

${words} **${words}** {#term}[^a]

#### 1.1 ${words} {#inner}

${words} {#late}

### ${article[1]} ${words} {#use}

${words}[^b]

## ${chapter[1]} ${words} {#second}

### ${article[2]} ${words} {#end}

${words}

## ${annex} ${words} {#annex}

### ${article[0]} ${words} {#annex-scope}

${words}

[^a]: ${words}

[^b]: ${words}
`;

const contract = documentOf({
  zh: contractOf("甲", [["第一章", "第二章"], ["第一条", "第二条", "第三条"], "附件一"]),
  en: contractOf("one", [["Chapter 1", "Chapter 2"], ["Article 1", "Article 2", "Article 3"], "Annex A"]),
  ja: contractOf("一", [["第1章", "第2章"], ["第1条", "第2条", "第3条"], "別紙1"]),
});

describe("parts within parts", () => {
  const damages: { name: string; damage: (draft: Draft) => unknown; part: string }[] = [
    { name: "lack one", damage: (draft) => sectionOf(draft, "scope").parts.pop(), part: "subsection inner" },
    { name: "have another id", damage: (draft) => (sectionOf(draft, "inner").id = "x"), part: "subsection inner" },
    {
      name: "are of another level",
      damage: (draft) => (sectionOf(draft, "inner").level = "subsubsection"),
      part: "subsection inner",
    },
    {
      name: "stand elsewhere",
      damage: (draft) => sectionOf(draft, "first").parts.push(...sectionOf(draft, "second").parts.splice(0)),
      part: "chapter second",
    },
    {
      name: "count anew in the second chapter",
      damage: (draft) => (sectionOf(draft, "end").number = 1),
      part: "section end: numbered 1, where 3 comes next",
    },
    {
      name: "go on counting in the annex",
      damage: (draft) => (sectionOf(draft, "annex-scope").number = 4),
      part: "section annex-scope: numbered 4, where 1 comes next",
    },
    {
      name: "have another id of a paragraph",
      damage: (draft) => {
        const [block] = sectionOf(draft, "inner").blocks;
        const [late] = block?.kind === "list" ? block.parts : block ? [block] : [];
        if (late) Object.assign(late, { id: "soon" });
      },
      part: "inner",
    },
    {
      name: "define no term",
      damage: (draft) =>
        visitBlocks(sectionOf(draft, "scope").blocks, (block) => {
          for (const { content } of passagesOf(block)) for (const node of content) delete node.data;
        }),
      part: "term privacy-policy.term",
    },
    { name: "lack a note", damage: (draft) => listIn(draft.notes.blocks[0]).pop(), part: "note" },
  ];
  it.each(damages.flatMap((damage) => locales.map((locale) => ({ ...damage, locale }))))(
    "that $name in $locale are not published, and the part is named",
    ({ damage, part, locale }) => {
      const documents = read(contract, "articles");
      expect(compile(documents)).toHaveLength(1);
      damage(documents[0]?.drafts[locale] as Draft);
      expect(() => compile(documents)).toThrow(part);
    },
  );
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
    expect(damaged("en", { en: declared }, ({ parts }) => parts.pop())).toThrow("section end");
  });

  it("goes with its document onto the page that opens with it", () => {
    const open = (declared: string) => {
      const clause = { zh: "甲。\n\n甲。\n", en: "One.\n", ja: "一。\n\n一。\n" };
      const files = { ...texts, ...documentOf(clause, "clause", { en: declared }) };
      const entries = [
        { slug: "privacy-policy", scheme: "policy" as const, opensWith: ["clause"] },
        { slug: "clause", scheme: "policy" as const, opensWith: [] },
      ];
      return compile(entries.map((entry) => readDocument(filesOf(files), entry, [])));
    };
    expect(open(declare("blocks-differ", "preamble"))).toHaveLength(2);
    expect(() => open("")).toThrow("opening clause > preamble");
  });
});

it("a declared difference goes with a part whose id another text of the page has, too", () => {
  const declared =
    "differences:\n  - { rule: items-differ, section: use, reason: as agreed, approvedBy: A. Counsel }\n";
  const open = (extra: Partial<Record<Locale, string>>) => {
    const files = filesOf({ ...texts, ...documentOf(bodies, "clause", extra) });
    const entries = [
      { slug: "privacy-policy", scheme: "policy" as const, opensWith: ["clause"] },
      { slug: "clause", scheme: "policy" as const, opensWith: [] },
    ];
    const documents = entries.map((entry) => readDocument(files, entry, []));
    itemsOf(documents[1]?.drafts.en as Draft).pop();
    return compile(documents);
  };
  expect(open({ en: declared })).toHaveLength(2);
  expect(() => open({})).toThrow("section clause.use");
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
