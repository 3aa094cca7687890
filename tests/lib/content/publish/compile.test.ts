import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/content/model/document";
import { contentOf, documentOf } from "../sample-content";

const texts: Record<string, string> = {
  ...documentOf({
    zh: "前言。\n\n## 一、收集 {#collection}\n\n引言。\n\n1. 甲。\n\n2. 乙：\n\n   a) 丙；\n\n   b) 丁。\n\n   续。\n\n3. 戊。\n",
    en: "Preamble.\n\n## 1. Collection {#collection}\n\nLead-in.\n\n1. One.\n\n2. Two:\n\n   a) three;\n\n   b) four.\n\n   More.\n\n3. Five.\n",
    ja: "前文。\n\n## 一、収集 {#collection}\n\n前書き。\n\n1. 一。\n\n2. 二：\n\n   a) 三\n\n   b) 四\n\n   続き。\n\n3. 五。\n",
  }),
  ...documentOf(
    {
      zh: "**平台** {#platform}：指网站，平台即网站。\n\n平台与平台。\n",
      en: "**Platform** {#platform}: the website; the Platform is a website.\n\nPlatform and Platform.\n",
      ja: "**プラットフォーム** {#platform}：ウェブサイト。\n\nプラットフォームとプラットフォーム。\n",
    },
    "definitions",
  ),
  "vocabulary.yaml": "known:\n  en: [Platform]\n",
};

/** The ids of items and definitions, in reading order. */
const idsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "definition") return [block.id];
    if (block.kind === "list") return block.items.flatMap((item) => [item.id, ...idsOf(item.blocks)]);
    return [];
  });

const read = (changes: Record<string, string> = {}) => contentOf({ ...texts, ...changes });

describe("the content that pages are made from", () => {
  it("gives items, sub-items and definitions the ids that links name", () => {
    const [policy, definitions] = read().documents;
    expect(idsOf(policy?.translations.ja.sections[0]?.blocks ?? [])).toEqual([
      "collection.1",
      "collection.2",
      "collection.2.a",
      "collection.2.b",
      "collection.3",
    ]);
    expect(idsOf(definitions?.translations.en.preamble ?? [])).toEqual(["definitions.platform"]);
  });

  it("keeps number and words of a heading, and the label of each item, as text", () => {
    const [policy] = read().documents;
    expect(policy?.translations.zh.sections[0]).toMatchObject({ number: 1, label: "一、", heading: "收集" });
    expect(policy?.translations.en.sections[0]).toMatchObject({ number: 1, label: "1.", heading: "Collection" });
    const list = policy?.translations.en.sections[0]?.blocks.find((block) => block.kind === "list");
    expect(list?.items.map((item) => item.label)).toEqual(["1.", "2.", "3."]);
    expect(list?.items[1]?.blocks.map((block) => block.kind)).toEqual(["paragraph", "list", "paragraph"]);
  });

  it("does not link a term within its own definition, and links it below", () => {
    const [, definitions] = read().documents;
    const preamble = definitions?.translations.zh.preamble;
    expect(preamble?.[0]).toMatchObject({
      kind: "definition",
      term: "平台",
      html: "：指网站，平台即网站。",
      text: "：指网站，平台即网站。",
    });
    expect(preamble?.[1]).toMatchObject({ html: '<a href="#definitions.platform">平台</a>与平台。' });
  });

  it("finds a term that a line break divides", () => {
    const wrapped = texts["definitions/zh.md"]?.replace("平台与平台。", "平\n台与平台。") ?? "";
    const [, definitions] = read({ "definitions/zh.md": wrapped }).documents;
    expect(definitions?.translations.zh.preamble[1]).toMatchObject({
      html: '<a href="#definitions.platform">平台</a>与平台。',
    });
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
known:
  en: [Platform, X, Studio]
`;
    const [linked] = read({ ...policy, "vocabulary.yaml": vocabulary }).documents;
    const html = (locale: "zh" | "en" | "ja") =>
      linked?.translations[locale].preamble.map((block) => "html" in block && block.html);
    const link = (locale: string, word: string) => `<a href="/${locale}/definitions#definitions.platform">${word}</a>`;
    expect(html("zh")).toEqual([`平台工作室与X平台；${link("zh", "平台")}。`]);
    expect(html("en")).toEqual([`Platform Studio, X Platform; ${link("en", "Platform")}.`]);
    expect(html("ja")).toEqual([`プラットフォーム工房、Xプラットフォーム。${link("ja", "プラットフォーム")}。`]);
  });

  it("prints the documents that open another one at its head, in every language", () => {
    const [policy] = read({
      "documents.yaml": "documents:\n  - slug: privacy-policy\n    opensWith: [definitions]\n  - slug: definitions\n",
    }).documents;
    for (const locale of ["zh", "en", "ja"] as const) {
      const [opening, ...more] = policy?.translations[locale].openings ?? [];
      expect(more).toEqual([]);
      expect(opening).toMatchObject({ slug: "definitions", sections: [] });
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
