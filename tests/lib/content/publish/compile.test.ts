import type { PhrasingContent } from "mdast";
import { describe, expect, it } from "vitest";
import type { Block, Body } from "@/lib/content/model/document";
import { flattenParts, type Published, passagesOf, visitBlocks } from "@/lib/content/model/tree";
import { contentOf, documentOf } from "../sample-content";

const texts: Record<string, string> = {
  ...documentOf({
    zh: "前言。\n\n## 一、收集 {#collection}\n\n引言。\n\n1. 甲。\n\n2. 乙：\n\n   a) 丙；\n\n   b) 丁。\n\n   续。\n\n3. 戊。\n",
    en: "Preamble.\n\n## 1. Collection {#collection}\n\nLead-in.\n\n1. One.\n\n2. Two:\n\n   a) three;\n\n   b) four.\n\n   More.\n\n3. Five.\n",
    ja: "前文。\n\n## 一、収集 {#collection}\n\n前書き。\n\n1. 一。\n\n2. 二：\n\n   a) 三\n\n   b) 四\n\n   続き。\n\n3. 五。\n",
  }),
  ...documentOf(
    {
      zh: "**平台** {#platform}：指网站，平台即网站。\n\n**商家** {#seller}：平台与平台的用户。\n",
      en: "**Platform** {#platform}: the website; the Platform is a website.\n\n**Seller** {#seller}: a user of the Platform and Platform.\n",
      ja: "**プラットフォーム** {#platform}：ウェブサイト。\n\n**出品者** {#seller}：プラットフォームとプラットフォームのユーザー。\n",
    },
    "definitions",
  ),
  "vocabulary.yaml": "known: [Platform, Seller]\n",
};

/** The ids of items and definitions, in reading order. */
const idsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "definition") return [block.id];
    if (block.kind === "list") return block.parts.flatMap((part) => [part.id, ...idsOf(part.blocks)]);
    return [];
  });

/** The nodes as they would be typed, with the name of each that is neither text nor a link. */
const readable = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      return node.type === "link" ? `[${readable(node.children)}](${node.url})` : `<${node.type}>`;
    })
    .join("");

/** The links of blocks, each as its address and its words. */
const linksIn = (blocks: readonly Block[]): string[] => {
  const links: string[] = [];
  visitBlocks<Published>(blocks, (block) => {
    for (const { content } of passagesOf(block))
      for (const node of content) if (node.type === "link") links.push(`${node.url} ${readable(node.children)}`);
  });
  return links;
};

const read = (changes: Record<string, string> = {}) => contentOf({ ...texts, ...changes });

describe("the content that pages are made from", () => {
  it("gives items, sub-items and definitions the ids that links name", () => {
    const [policy, definitions] = read().documents;
    expect(idsOf(policy?.translations.ja.parts[0]?.blocks ?? [])).toEqual([
      "collection.1",
      "collection.2",
      "collection.2.a",
      "collection.2.b",
      "collection.3",
    ]);
    expect(idsOf(definitions?.translations.en.preamble ?? [])).toEqual(["definitions.platform", "definitions.seller"]);
  });

  it("keeps number and words of a heading, and the label of each item, as text", () => {
    const [policy] = read().documents;
    expect(policy?.translations.zh.parts[0]).toMatchObject({ number: 1, label: "一、", gap: "", heading: "收集" });
    expect(policy?.translations.en.parts[0]).toMatchObject({
      level: "section",
      number: 1,
      label: "1.",
      gap: " ",
      heading: "Collection",
    });
    const list = policy?.translations.en.parts[0]?.blocks.find((block) => block.kind === "list");
    expect(list?.parts.map(({ label }) => label)).toEqual(["1.", "2.", "3."]);
    expect(list?.parts[1]?.blocks.map((block) => block.kind)).toEqual(["paragraph", "list", "paragraph"]);
  });

  it("does not link a term within its own definition, and links it below", () => {
    const [, definitions] = read().documents;
    const preamble = definitions?.translations.zh.preamble;
    expect(preamble?.[0]).toEqual({
      kind: "definition",
      id: "definitions.platform",
      term: "平台",
      content: [{ type: "text", value: "：指网站，平台即网站。" }],
    });
    expect(preamble?.[1]).toMatchObject({
      content: [
        { type: "text", value: "：" },
        { type: "link", url: "#definitions.platform", data: { term: "definitions.platform" } },
        { type: "text", value: "与平台的用户。" },
      ],
    });
  });

  it("finds a term that a line break divides", () => {
    const wrapped = texts["definitions/zh.md"]?.replace("平台与平台", "平\n台与平台") ?? "";
    const [, definitions] = read({ "definitions/zh.md": wrapped }).documents;
    expect(definitions && linksIn(definitions.translations.zh.preamble)).toEqual(["#definitions.platform 平台"]);
  });

  it("does not link a term within a longer name that the vocabulary lists in that language or in all", () => {
    const policy = documentOf({
      zh: "平台工作室与X平台；平台。\n",
      en: "Platform Studio, X Platform; Platform.\n",
      ja: "プラットフォーム工房、Xプラットフォーム。プラットフォーム。\n",
    });
    const vocabulary = `parties:
  x:
    zh: [X平台]
    en: [X Platform]
    ja: [Xプラットフォーム]
terms:
  studio:
    all: [Platform Studio]
    zh: [平台工作室]
    ja: [プラットフォーム工房]
known: [Platform, Seller, X, Studio]
`;
    const [linked] = read({ ...policy, "vocabulary.yaml": vocabulary }).documents;
    const text = (locale: "zh" | "en" | "ja") =>
      linked?.translations[locale].preamble.map((block) => "content" in block && readable(block.content));
    const link = (locale: string, word: string) => `[${word}](/${locale}/definitions#definitions.platform)`;
    expect(text("zh")).toEqual([`平台工作室与X平台；${link("zh", "平台")}。`]);
    expect(text("en")).toEqual([`Platform Studio, X Platform; ${link("en", "Platform")}.`]);
    expect(text("ja")).toEqual([`プラットフォーム工房、Xプラットフォーム。${link("ja", "プラットフォーム")}。`]);
  });

  it("links what a sentence defines in its own document alone, wherever that is printed", () => {
    const clause = documentOf(
      {
        zh: "甲方是“**服务商** {#provider}”。\n\n服务商收费。\n",
        en: "The first party is the “**Provider** {#provider}”.\n\nThe Provider charges.\n",
        ja: "甲は「**提供者** {#provider}」です。\n\n提供者は課金します。\n",
      },
      "clause",
    );
    const policy = documentOf({
      zh: "服务商与平台。\n",
      en: "The Provider and the Platform.\n",
      ja: "提供者とプラットフォーム。\n",
    });
    const list =
      "documents:\n  - slug: privacy-policy\n    opensWith: [clause]\n  - slug: clause\n  - slug: definitions\n";
    const vocabulary = "known: [Platform, Seller, Provider]\n";
    const [opened, own] = read({
      ...clause,
      ...policy,
      "documents.yaml": list,
      "vocabulary.yaml": vocabulary,
    }).documents;
    expect(linksIn(own?.translations.en.preamble ?? [])).toEqual(["#clause.provider Provider"]);
    const { openings, preamble } = opened?.translations.en ?? {};
    expect(linksIn(openings?.[0]?.preamble ?? [])).toEqual(["#clause.provider Provider"]);
    expect(linksIn(preamble ?? [])).toEqual(["/en/definitions#definitions.platform Platform"]);
    expect(own?.translations.en.preamble[0]).toMatchObject({
      content: [{ type: "text" }, { type: "strong", data: { defines: "clause.provider" } }, { type: "text" }],
    });
  });

  it("prefers a term of the document itself to one of the same words that all documents share", () => {
    const policy = documentOf({
      zh: "**平台** {#ours}：本平台。\n\n平台好。\n",
      en: "**Platform** {#ours}: this one.\n\nThe Platform runs.\n",
      ja: "**プラットフォーム** {#ours}：これ。\n\nプラットフォームです。\n",
    });
    const [own, definitions] = read(policy).documents;
    expect(linksIn(own?.translations.en.preamble.slice(1) ?? [])).toEqual(["#privacy-policy.ours Platform"]);
    expect(linksIn(definitions?.translations.en.preamble ?? [])).toEqual(["#definitions.platform Platform"]);
  });

  it("numbers the notes of a page through all its texts, openings first", () => {
    const noted = (words: string) => `${words}[^x] ${words}[^y]\n\n[^y]: ${words}. ${words}\n\n[^x]: ${words}\n`;
    const clause = documentOf({ zh: noted("甲"), en: noted("one"), ja: noted("一") }, "clause");
    const policy = documentOf({ zh: noted("乙"), en: noted("two"), ja: noted("二") });
    const list =
      "documents:\n  - slug: privacy-policy\n    opensWith: [clause]\n  - slug: clause\n  - slug: definitions\n";
    const [opened, own] = read({ ...clause, ...policy, "documents.yaml": list }).documents;
    const notesOf = (document = opened) =>
      document?.translations.en.notes.map(({ id, number, label, blocks: [block] }) => [
        id,
        number,
        label,
        block?.kind === "paragraph" && readable(block.content),
      ]);
    expect(notesOf(own)).toEqual([
      ["note-1", 1, "1", "one"],
      ["note-2", 2, "2", "one. one"],
    ]);
    expect(notesOf()).toEqual([
      ["note-1", 1, "1", "one"],
      ["note-2", 2, "2", "one. one"],
      ["note-3", 3, "3", "two"],
      ["note-4", 4, "4", "two. two"],
    ]);
    const [text] = opened?.translations.en.preamble ?? [];
    expect(text?.kind === "paragraph" && text.content.filter(({ type }) => type === "footnoteReference")).toEqual([
      { type: "footnoteReference", identifier: "note-3", label: "3" },
      { type: "footnoteReference", identifier: "note-4", label: "4" },
    ]);
  });

  it("gives the items of a note ids under the number of the note", () => {
    const noted = (words: string) => `${words}[^x]\n\n[^x]: ${words}\n\n    1. ${words}\n\n    2. ${words}\n`;
    const clause = documentOf({ zh: noted("甲"), en: noted("one"), ja: noted("一") }, "clause");
    const policy = documentOf({ zh: noted("乙"), en: noted("two"), ja: noted("二") });
    const list =
      "documents:\n  - slug: privacy-policy\n    opensWith: [clause]\n  - slug: clause\n  - slug: definitions\n";
    const [opened] = read({ ...clause, ...policy, "documents.yaml": list }).documents;
    expect(opened?.translations.ja.notes.map(({ blocks }) => idsOf(blocks))).toEqual([
      ["note-1.1", "note-1.2"],
      ["note-2.1", "note-2.2"],
    ]);
  });

  it("gives each part of a page an id of its own, where an opening and the text have the same", () => {
    const body = (words: string, label: string) =>
      `1. ${words}\n\n## ${label}${words} {#use}\n\n1. ${words}\n\n2. [${words}](#use.1), [${words}](#preamble.1)\n`;
    const texts = { zh: body("甲", "一、"), en: body("one", "1. "), ja: body("一", "一、") };
    const list =
      "documents:\n  - slug: privacy-policy\n    opensWith: [clause]\n  - slug: clause\n  - slug: definitions\n";
    const files = { ...documentOf(texts, "clause"), ...documentOf(texts), "documents.yaml": list };
    const [opened, clause] = read(files).documents;
    const idsIn = (text?: Body) => [
      ...idsOf(text?.preamble ?? []),
      ...(text?.parts.flatMap(({ id, blocks }) => [id, ...idsOf(blocks), ...linksIn(blocks)]) ?? []),
    ];
    const typed = ["preamble.1", "use", "use.1", "use.2", "#use.1 one", "#preamble.1 one"];
    expect(idsIn(clause?.translations.en)).toEqual(typed);
    expect(idsIn(opened?.translations.en)).toEqual(typed);
    expect(idsIn(opened?.translations.en.openings[0])).toEqual([
      "clause.1",
      "clause.use",
      "clause.use.1",
      "clause.use.2",
      "#clause.use.1 one",
      "#clause.1 one",
    ]);
  });

  it("takes the longer names of a document from its own vocabulary", () => {
    const policy = documentOf({ zh: "平台会。\n", en: "The Platform Fair.\n", ja: "プラットフォーム展。\n" });
    const fair = "names:\n  fair:\n    zh: [平台会]\n    en: [Platform Fair]\n    ja: [プラットフォーム展]\n";
    const linksOf = (texts: Record<string, string>) =>
      linksIn(read({ ...policy, ...texts }).documents[0]?.translations.en.preamble ?? []);
    const known = { "vocabulary.yaml": "known: [Platform, Seller, Fair]\n" };
    expect(linksOf(known)).toEqual(["/en/definitions#definitions.platform Platform"]);
    expect(linksOf({ ...known, "privacy-policy/vocabulary.yaml": fair })).toEqual([]);
  });

  it("keeps parts within parts, and tables row by row", () => {
    const body = (words: string, labels: string[]) =>
      `## ${labels[0]}${words} {#use}\n\n${words}\n\n### ${labels[1]}${words} {#rules}\n\n| ${words} | ${words} |\n| --- | --: |\n| ${words} | 1 |\n| ${words} | 1 |\n`;
    const [policy] = read(
      documentOf({
        zh: body("甲", ["一、", "（一）"]),
        en: body("one", ["1. ", "1.1 "]),
        ja: body("一", ["一、", "（一）"]),
      }),
    ).documents;
    const parts = flattenParts(policy?.translations.en.parts ?? []);
    expect(parts.map(({ level, id, label }) => [level, id, label])).toEqual([
      ["section", "use", "1."],
      ["subsection", "rules", "1.1"],
    ]);
    const cell = (value: string) => ({ content: [{ type: "text", value }] });
    const row = { cells: [cell("one"), cell("1")] };
    expect(parts[1]?.blocks).toEqual([
      { kind: "table", align: [null, "right"], head: { cells: [cell("one"), cell("one")] }, rows: [row, row] },
    ]);
  });

  it("prints the documents that open another one at its head, in every language", () => {
    const [policy] = read({
      "documents.yaml": "documents:\n  - slug: privacy-policy\n    opensWith: [definitions]\n  - slug: definitions\n",
    }).documents;
    for (const locale of ["zh", "en", "ja"] as const) {
      const [opening, ...more] = policy?.translations[locale].openings ?? [];
      expect(more).toEqual([]);
      expect(opening).toMatchObject({ slug: "definitions", parts: [] });
      expect(opening?.preamble).toHaveLength(2);
    }
  });

  it("leaves out of the page what is pending, and names it", () => {
    const pending = (title: string) => `---\ntitle: ${title}\nstatus: pending\n---\n`;
    const content = read({
      "documents.yaml":
        "documents:\n  - slug: privacy-policy\n    opensWith: [terms]\n  - slug: definitions\n  - slug: terms\n",
      "terms/zh.md": pending("条款"),
      "terms/en.md": pending("Terms"),
      "terms/ja.md": pending("規約"),
    });
    expect(content.documents.map((document) => document.slug)).toEqual(["privacy-policy", "definitions"]);
    expect(content.documents[0]?.translations.en.openings).toEqual([]);
    expect(content.pending).toEqual([{ slug: "terms", titles: { zh: "条款", en: "Terms", ja: "規約" } }]);
  });

  it("holds the reviews", () => {
    const review = (author: string) =>
      `---\nauthor: ${author}\nquotations:\n  zh: 很好。\n  en: Good.\n  ja: 良い。\n---\n`;
    const content = read({
      "documents.yaml": "documents:\n  - slug: privacy-policy\n  - slug: definitions\n",
      "reviews/b.md": review("B"),
      "reviews/a.md": review("A"),
    });
    expect(content.reviews.map(({ slug, author }) => `${slug} ${author}`)).toEqual(["b B", "a A"]);
    expect(content.reviews[0]?.quotations.en).toBe("Good.");
  });
});
