import { describe, expect, it } from "vitest";
import { headingLine, itemKey, itemLabel, parseSectionLabel, sectionLabel, toHan } from "@/lib/content/text/numeral";

describe("toHan", () => {
  it.each([
    { number: 1, expected: "一" },
    { number: 10, expected: "十" },
    { number: 12, expected: "十二" },
    { number: 20, expected: "二十" },
    { number: 21, expected: "二十一" },
    { number: 99, expected: "九十九" },
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
    expect(parseSectionLabel(heading)).toEqual({ number: expected.number, label: expected.label, rest: expected.rest });
  });

  it.each(["适用范围", "Use", "2026 changes", "三方信息", "一一、重复", "{#use}", ""])(
    "is not seen in %j",
    (heading) => {
      expect(parseSectionLabel(heading)).toBeNull();
    },
  );

  it.each([
    { number: 3, locale: "zh", expected: "三、" },
    { number: 3, locale: "ja", expected: "三、" },
    { number: 3, locale: "en", expected: "3." },
  ] as const)("is written $expected in $locale", ({ number, locale, expected }) => {
    expect(sectionLabel(number, locale)).toBe(expected);
    expect(parseSectionLabel(`${expected}…`)?.number).toBe(number);
  });
});

describe("the line of a heading to type", () => {
  it.each([
    { label: "三、", words: "信息使用", id: "use", expected: "## 三、信息使用 {#use}" },
    { label: "3.", words: "Use", id: "use", expected: "## 3. Use {#use}" },
    { label: "3.", words: "Use", id: null, expected: "## 3. Use" },
  ])("is $expected", ({ label, words, id, expected }) => {
    expect(headingLine(label, words, id)).toBe(expected);
  });
});

describe("an item", () => {
  it.each([
    { number: 2, marker: "number", label: "2.", key: "2" },
    { number: 10, marker: "number", label: "10.", key: "10" },
    { number: 2, marker: "letter", label: "b)", key: "b" },
    { number: 26, marker: "letter", label: "z)", key: "z" },
  ] as const)("is labelled $label", ({ number, marker, label, key }) => {
    expect(itemLabel(number, marker)).toBe(label);
    expect(itemKey(number, marker)).toBe(key);
  });
});
