import { describe, expect, it } from "vitest";
import type { Target } from "@/lib/content/model/tree";
import { leadsTo, readReference, rewriteReference, writeReference } from "@/lib/content/numbering/references";

const numbersOf = (words: string) => {
  const reference = readReference(words);
  return (
    reference && [
      reference.chapter?.number ?? null,
      reference.annex?.number ?? null,
      reference.path.map(({ number }) => number),
    ]
  );
};

describe("a reference in words", () => {
  it.each([
    ["第四条", null, null, [4]],
    ["第四条第二款", null, null, [4, 2]],
    ["第四条第二款第（三）项", null, null, [4, 2, 3]],
    ["第4.2条", null, null, [4, 2]],
    ["第十二节", null, null, [12]],
    ["第4条第2項", null, null, [4, 2]],
    ["第4条第2項第3号", null, null, [4, 2, 3]],
    ["第二章", 2, null, []],
    ["第二章第四条", 2, null, [4]],
    ["附件一", null, 1, []],
    ["別紙2", null, 2, []],
    ["別紙2の第3条", null, 2, [3]],
    ["Section 4.2", null, null, [4, 2]],
    ["section 9", null, null, [9]],
    ["Article 4(2)(a)", null, null, [4, 2, 1]],
    ["Article 4(2)(a)(iv)", null, null, [4, 2, 1, 4]],
    ["Article 12, paragraph 3", null, null, [12, 3]],
    ["paragraph 3 of Article 12", null, null, [12, 3]],
    ["point (d) of Article 4(1)", null, null, [4, 1, 4]],
    ["point (d) of paragraph 2 of Article 4", null, null, [4, 2, 4]],
    ["point (ii) of Article 3.1(b)", null, null, [3, 1, 2, 2]],
    ["Clause 4.2.1(c)", null, null, [4, 2, 1, 3]],
    ["Chapter 3", 3, null, []],
    ["Annex B", null, 2, []],
    ["Annex B, Section 2", null, 2, [2]],
    ["4.2", null, null, [4, 2]],
    ["三、", null, null, [3]],
    ["第二款", null, null, [2]],
    ["paragraph 2", null, null, [2]],
  ])("is read in %s", (words, chapter, annex, path) => {
    expect(numbersOf(words)).toEqual([chapter, annex, path]);
  });

  it.each([
    "our cookie table",
    "2026",
    "Cookie 表",
    "第三方",
    "Section",
    "see Section 4",
    "Section 4 and more",
    "(a)",
    "",
  ])("is not seen in %j", (words) => {
    expect(readReference(words)).toBeNull();
  });
});

const late: Target = { chapter: 2, annex: null, path: [4, 2], levels: ["section", "item"] };

describe("a reference to paragraph 2 of article 4 in chapter 2", () => {
  it.each([
    "第四条第二款",
    "第二章第四条第二款",
    "第二款",
    "Section 4.2",
    "4.2",
    "paragraph 2",
    "paragraph 2 of Article 4",
  ])("may be %s", (words) => {
    expect(leadsTo(readReference(words) as never, late)).toBe(true);
  });

  it.each(["第四条", "第五条第二款", "第四条第三款", "第三章第四条第二款", "Section 2", "Section 4.2.1", "Annex B"])(
    "may not be %s",
    (words) => {
      expect(leadsTo(readReference(words) as never, late)).toBe(false);
    },
  );

  it.each([
    ["articles", "zh", "第四条第二款"],
    ["articles", "en", "Article 4.2"],
    ["articles", "ja", "第4条第2項"],
    ["decimal", "en", "Section 4.2"],
  ] as const)("is written in %s, %s: %s", (scheme, locale, words) => {
    const levels = scheme === "decimal" ? (["section", "clause"] as const) : late.levels;
    expect(writeReference({ ...late, levels }, scheme, locale)).toBe(words);
  });
});

it.each([
  ["第三条第一款", "第四条第二款"],
  ["第3条第1項", "第4条第2項"],
  ["Section 3.1", "Section 4.2"],
  ["Article 3(1)", "Article 4(2)"],
  ["第一章第三条第一款", "第二章第四条第二款"],
  ["第一款", "第二款"],
  ["paragraph 1 of Article 3", "paragraph 2 of Article 4"],
  ["Section 3", "Article 4.2"],
])("%s follows to %s in its own style", (before, after) => {
  const locale = /\p{sc=Han}/u.test(before) ? "zh" : "en";
  expect(rewriteReference(before, late, "articles", locale)).toBe(after);
});

describe("a reference to the first point below 3.1(b)", () => {
  const first: Target = {
    chapter: null,
    annex: null,
    path: [3, 1, 2, 1],
    levels: ["section", "item", "sub-item", "point"],
  };

  it.each(["Article 3.1(b)(i)", "point (i) of Article 3.1(b)", "point (i)", "第三条第一款第（二）项(i)"])(
    "may be %s",
    (words) => {
      expect(leadsTo(readReference(words) as never, first)).toBe(true);
    },
  );

  it.each([
    ["point (iv)", "point (i)"],
    ["point (i)", "point (i)"],
    ["point (ii) of Article 2.1(a)", "point (i) of Article 3.1(b)"],
  ])("%s follows to %s", (before, after) => {
    expect(rewriteReference(before, first, "articles", "en")).toBe(after);
  });
});
