import { describe, expect, it } from "vitest";
import { findProblems } from "@/lib/content/check-content";
import { brief, documentOf, filesOf } from "../sample-content";

const problemsOf = (zh: string, en: string, ja: string) =>
  findProblems(
    filesOf({ ...documentOf({ zh: `${zh}\n`, en: `${en}\n`, ja: `${ja}\n` }, "terms"), "vocabulary.yaml": "{}\n" }),
    () => true,
  )
    .problems.filter(({ rule }) => rule === "facts-differ")
    .map(brief);

describe("a number is the same in every language", () => {
  it.each([
    ["于2027年3月31日支付。", "Paid on March 31, 2027.", "2027年3月31日に支払う。"],
    ["于2027年5月1日支付。", "Paid on 1 May 2027; it may change.", "2027年5月1日に支払う。"],
    ["自2027年12月起。", "From December 2027.", "2027年12月から。"],
    ["《民法典》第十三条规定", "Article 13 of the Civil Code", "「民法典」第13条"],
    ["该条例第六条第一款", "Article 6(1) of that regulation", "同規則第6条第1項"],
  ])("%s", (zh, en, ja) => {
    expect(problemsOf(zh, en, ja)).toEqual([]);
  });

  it.each([
    [
      "于2027年3月31日支付。",
      "Paid on May 31, 2027.",
      "2027年3月31日に支払う。",
      ["content/terms/en.md:8:9 facts-differ"],
    ],
    [
      "《民法典》第十三条规定",
      "Article 14 of the Civil Code",
      "「民法典」第13条",
      ["content/terms/en.md:8:9 facts-differ"],
    ],
    [
      "《民法典》第十四条规定",
      "Article 13 of the Civil Code",
      "「民法典」第13条",
      ["content/terms/zh.md:8:7 facts-differ"],
    ],
  ])("or it is found where it stands: %s %s", (zh, en, ja, expected) => {
    expect(problemsOf(zh, en, ja)).toEqual(expected);
  });
});
