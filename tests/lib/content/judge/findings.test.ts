import { rmSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkContent, findProblems } from "@/lib/content/check-content";
import type { Findings } from "@/lib/content/judge/findings";
import { findFolderProblems } from "@/lib/content/load";
import { ruleIds } from "@/lib/content/model/rule-ids";
import { layFixture } from "../check-fixture";
import { brief, documentOf, filesOf } from "../sample-content";
import { withPins } from "../with-pins";

const isEnglishWord = (word: string) => /^[a-z]+$/.test(word);

const texts = {
  ...documentOf(
    {
      zh: "## 一、范围 {#scope}\n\n见[用途](../second/zh.md#use)。\n",
      en: "## 1. Scope {#scope}\n\nSee [uses](../second/en.md#use).\n",
      ja: "## 一、範囲 {#scope}\n\n[用途](../second/ja.md#use)をご覧ください。\n",
    },
    "first",
  ),
  ...documentOf(
    {
      zh: "## 一、用途 {#use}\n\n我们使用。\n",
      en: "## 1. Uses {#use}\n\nWe use it.\n",
      ja: "## 一、用途 {#use}\n\n使用します。\n",
    },
    "second",
  ),
};

const find = (own: Record<string, string>, known?: ReadonlyMap<string, Findings>) =>
  findProblems(withPins(filesOf(own)), isEnglishWord, { known });

/** As a cache would return them. */
const kept = (findings: ReadonlyMap<string, Findings>): Map<string, Findings> =>
  new Map(JSON.parse(JSON.stringify([...findings])));

const first = find(texts);

/** The texts with one of them replaced by the result of `change`. */
function edit(file: string, change: (text: string) => string): Record<string, string> {
  const own: Record<string, string> = texts;
  return { ...own, [file]: change(own[file] ?? "") };
}

describe("findings of an earlier check", () => {
  it("has two of them, without a problem", () => {
    expect(first.problems).toEqual([]);
    expect(first.findings.size).toBe(2);
  });

  it("are taken for what did not change, and only for that", () => {
    const known = kept(first.findings);
    const { findings } = find(
      edit("second/ja.md", (text) => text.replace("。", "**。")),
      known,
    );
    const taken = [...findings].filter(([key, found]) => known.get(key) === found);
    expect(taken.map(([, { outlines }]) => outlines[0]?.slug)).toEqual(["first"]);
  });

  it.each([
    {
      name: "a text",
      own: edit("second/ja.md", (text) => text.replace("。", "**。")),
      expected: ["content/second/ja.md:10:6 emphasis-literal"],
    },
    {
      name: "an id that another document links to",
      own: Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, text.replace("{#use}", "{#uses}")])),
      expected: ["en", "ja", "zh"].map((locale) =>
        expect.stringMatching(`^content/first/${locale}\\.md:10:\\d+ link-broken$`),
      ),
    },
    {
      name: "the pins",
      own: { ...texts, "second/pins.yaml": "use:\n  en: 1a2b3c4d5e-5e4d3c2b1a\n" },
      expected: expect.arrayContaining(["content/second/en.md:8:1 translation-unread"]),
    },
    {
      name: "the vocabulary",
      own: { ...texts, "vocabulary.yaml": "terms:\n  use:\n    all: [使用]\n    forbidden:\n      en: [use]\n" },
      expected: expect.arrayContaining(["content/second/en.md:10:4 rendering-forbidden"]),
    },
    {
      name: "the list of documents",
      own: { ...texts, "documents.yaml": "documents:\n  - slug: second\n" },
      expected: ["content/first:1:1 file-unexpected"],
    },
  ])("do not hide a change of $name", ({ own, expected }) => {
    const { problems } = find(own, kept(first.findings));
    expect(problems.map(brief)).toEqual(expected);
    expect(problems).toEqual(find(own).problems);
  });

  it("are not taken for another folder", () => {
    const elsewhere = { ...filesOf(texts), root: "elsewhere" };
    const { findings } = findProblems(elsewhere, isEnglishWord, { known: first.findings });
    expect([...findings.keys()].filter((key) => first.findings.has(key))).toEqual([]);
  });

  it("are kept for words that stand in no document, too", () => {
    const review = (en: string) => ({
      ...texts,
      "documents.yaml": "documents:\n  - slug: first\n  - slug: second\n",
      "reviews/one.md": `---\nauthor: Jane\nquotations:\n  zh: 很快。\n  en: ${en}\n  ja: 速い。\n---\n`,
    });
    const { problems, findings } = find(review("It is fast fast."));
    expect(problems.map(({ rule }) => rule)).toEqual(["words-doubled"]);
    const again = find(review("It is fast fast."), kept(findings));
    expect(again.problems).toEqual(problems);
    expect(find(review("It is fast."), kept(findings)).problems).toEqual([]);
    const blind = new Map([...findings].map(([key, found]) => [key, { ...found, problems: [] }]));
    expect(find(review("It is fast fast."), blind).problems).toEqual([]);
  });

  it.each(ruleIds)("tell the same of the fixture %s", (rule) => {
    const folder = layFixture(rule);
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const fresh = findFolderProblems(`${folder}/content`);
    const again = findFolderProblems(`${folder}/content`, { known: kept(fresh.findings) });
    expect(again.problems).toEqual(fresh.problems);
    expect(fresh.problems.length).toBeGreaterThan(0);
  });
});

describe("content", () => {
  it("is null as long as one problem is an error", () => {
    expect(checkContent(withPins(filesOf(texts)), isEnglishWord).content?.documents).toHaveLength(2);
    const spoilt = withPins(filesOf(edit("first/en.md", (text) => `${text}\n<br>\n`)));
    expect(checkContent(spoilt, isEnglishWord).content).toBeNull();
  });
});
