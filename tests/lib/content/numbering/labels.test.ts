import { describe, expect, it } from "vitest";
import { headingLine, keyOf, labelOf, readForm } from "@/lib/content/numbering/labels";
import { readNumeral, toHan, writeNumeral } from "@/lib/content/numbering/numeral";
import { readHeadingNumber } from "@/lib/content/numbering/read-heading";

describe("toHan", () => {
  it.each([
    { number: 1, expected: "一" },
    { number: 10, expected: "十" },
    { number: 12, expected: "十二" },
    { number: 20, expected: "二十" },
    { number: 21, expected: "二十一" },
    { number: 99, expected: "九十九" },
    { number: 100, expected: "一百" },
    { number: 105, expected: "一百零五" },
    { number: 110, expected: "一百一十" },
    { number: 321, expected: "三百二十一" },
  ])("writes $number as $expected", ({ number, expected }) => {
    expect(toHan(number)).toBe(expected);
  });
});

describe("the number of a heading", () => {
  it.each([
    { name: "zh", heading: "三、信息使用", number: 3, label: "三、", rest: "信息使用" },
    { name: "en", heading: "3. Use", number: 3, label: "3.", rest: "Use" },
    { name: "no space", heading: "3.Use", number: 3, label: "3.", rest: "Use" },
    { name: "full width", heading: "３．利用", number: 3, label: "３．", rest: "利用" },
    { name: "bracket", heading: "3) Use", number: 3, label: "3)", rest: "Use" },
    { name: "article", heading: "第十二条 信息", number: 12, label: "第十二条", rest: "信息" },
    { name: "comma instead of 、", heading: "三，信息", number: 3, label: "三，", rest: "信息" },
    { name: "two parts, as received in English", heading: "2.4 Sharing", number: 4, label: "2.4", rest: "Sharing" },
    { name: "two parts with 、", heading: "2.5、 Cookies", number: 5, label: "2.5、", rest: "Cookies" },
    { name: "a number without words", heading: "3.", number: 3, label: "3.", rest: "" },
  ])("is read in $heading ($name)", ({ heading, ...expected }) => {
    expect(readHeadingNumber(heading)).toMatchObject({ label: expected.label, rest: expected.rest });
    expect(readHeadingNumber(heading)?.path.at(-1)).toBe(expected.number);
  });

  it.each(["适用范围", "Use", "2026 changes", "三方信息", "一一、重复", "{#use}", ""])(
    "is not seen in %j",
    (heading) => {
      expect(readHeadingNumber(heading)).toBeNull();
    },
  );

  it.each([
    ["chapter", "第三章 总则", [3], "第三章", "总则"],
    ["chapter", "Chapter 3 General", [3], "Chapter 3", "General"],
    ["chapter", "Chapter IV General", [4], "Chapter IV", "General"],
    ["chapter", "第3章　総則", [3], "第3章", "総則"],
    ["annex", "附件一 数据处理", [1], "附件一", "数据处理"],
    ["annex", "Annex C Data", [3], "Annex C", "Data"],
    ["annex", "Schedule 2: Fees", [2], "Schedule 2:", "Fees"],
    ["annex", "別紙2 料金", [2], "別紙2", "料金"],
    [null, "Article 4 Fees", [4], "Article 4", "Fees"],
    [null, "第1条（適用範囲）", [1], "第1条", "（適用範囲）"],
    [null, "第一百零五条 附则", [105], "第一百零五条", "附则"],
    [null, "4.2.1 Late payment", [4, 2, 1], "4.2.1", "Late payment"],
    [null, "（二）信息", [2], "（二）", "信息"],
  ] as const)("of a %s is read in %s", (level, heading, path, label, rest) => {
    expect(readHeadingNumber(heading)).toEqual({ level, path, label, rest });
  });

  it("may be bare where the scheme writes it so, and nowhere else", () => {
    expect(readHeadingNumber("4 Fees", true)?.path).toEqual([4]);
    expect(readHeadingNumber("4 Fees")).toBeNull();
  });
});

describe("a number", () => {
  it.each([
    ["policy", "section", "zh", [3], "三、"],
    ["policy", "section", "ja", [3], "三、"],
    ["policy", "section", "en", [3], "3."],
    ["policy", "subsection", "en", [3, 2], "3.2"],
    ["policy", "item", "zh", [3, 10], "10."],
    ["policy", "sub-item", "ja", [3, 1, 26], "z)"],
    ["articles", "chapter", "zh", [2], "第二章"],
    ["articles", "section", "zh", [12], "第十二条"],
    ["articles", "section", "en", [12], "Article 12"],
    ["articles", "section", "ja", [12], "第12条"],
    ["articles", "sub-item", "zh", [1, 2, 3], "（三）"],
    ["articles", "sub-item", "en", [1, 2, 3], "(c)"],
    ["articles", "point", "en", [1, 2, 3, 4], "(iv)"],
    ["decimal", "clause", "zh", [4, 2], "4.2"],
    ["decimal", "annex", "en", [3], "Annex C"],
  ] as const)("of %s %s in %s is written for %j: %s", (scheme, level, locale, path, label) => {
    expect(labelOf(scheme, level, locale, path)).toBe(label);
  });

  it.each([["1"], ["一"], ["a"], ["A"], ["i"]] as const)("in style %s is read as it is written", (style) => {
    for (let number = 1; number <= 26; number++) expect(readNumeral(writeNumeral(number, style), style)).toBe(number);
  });

  it.each([
    ["（{一}）", "（三）文字", "（三）", [3]],
    ["（{一}）", "(三) 文字", "(三)", [3]],
    ["({a})", "(c) words", "(c)", [3]],
    ["{a})", "c) words", "c)", [3]],
    ["{1.1}", "4.2 words", "4.2", [4, 2]],
    ["({i})", "(iv) words", "(iv)", [4]],
  ])("in the form %s is read in %s", (form, text, typed, path) => {
    expect(readForm(form, text)).toEqual({ typed, path });
  });

  it.each([
    ["（{一}）", "三、文字"],
    ["{a})", "A) words"],
    ["({a})", "(ab) words"],
  ])("in the form %s is not seen in %s", (form, text) => {
    expect(readForm(form, text)).toBeNull();
  });

  it.each([
    ["item", 2, "2"],
    ["sub-item", 2, "b"],
    ["point", 4, "iv"],
  ] as const)("of an %s ends its id: %i is %s", (level, number, key) => {
    expect(keyOf(level, number)).toBe(key);
  });
});

describe("the line of a heading to type", () => {
  it.each([
    { label: "三、", words: "信息使用", id: "use", expected: "## 三、信息使用 {#use}" },
    { label: "第一条", words: "目的", id: "purpose", expected: "## 第一条 目的 {#purpose}" },
    { label: "第1条", words: "（目的）", id: "purpose", expected: "## 第1条（目的） {#purpose}" },
    { label: "（二）", words: "信息", id: "data", expected: "## （二）信息 {#data}" },
    { label: "3.", words: "Use", id: "use", expected: "## 3. Use {#use}" },
    { label: "3.", words: "Use", id: null, expected: "## 3. Use" },
  ])("is $expected", ({ label, words, id, expected }) => {
    expect(headingLine(2, label, words, id)).toBe(expected);
  });
});
