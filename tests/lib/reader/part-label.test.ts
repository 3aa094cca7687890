import { expect, it } from "vitest";
import { canHang, headingText, nameOfPart, nameWithin } from "@/lib/reader/part-label";

it.each([
  { label: "一、", gap: "" as const, heading: "适用范围", expected: "一、适用范围" },
  { label: "Article 1", gap: " " as const, heading: "Scope", expected: "Article 1 Scope" },
  { label: "第1条", gap: "" as const, heading: "（適用範囲）", expected: "第1条（適用範囲）" },
  { label: "Article 1", gap: " " as const, heading: "", expected: "Article 1" },
])("reads $expected", ({ expected, ...part }) => {
  expect(headingText(part)).toBe(expected);
});

it.each([
  { label: "2.", parent: "", expected: "2." },
  { label: "2.", parent: "2.", expected: "2. 2." },
  { label: "a)", parent: "2. 3.", expected: "2. 3. a)" },
  { label: "4.2", parent: "4.", expected: "4.2" },
  { label: "4.2", parent: "4", expected: "4.2" },
  { label: "4.2.1", parent: "Annex A 4.2", expected: "Annex A 4.2.1" },
  { label: "4.2", parent: "3.", expected: "3. 4.2" },
  { label: "（一）", parent: "二、", expected: "二、（一）" },
  { label: "1.", parent: "二、（一）", expected: "二、（一） 1." },
  { label: "（一）", parent: "第四条", expected: "第四条（一）" },
])("the part $label of $parent is $expected", ({ label, parent, expected }) => {
  expect(nameOfPart(label, parent)).toBe(expected);
});

it("leaves chapters out of the names of what they hold, for sections count through them", () => {
  expect(nameWithin({ level: "chapter", label: "第一章" }, "")).toBe("");
  expect(nameWithin({ level: "annex", label: "附件一" }, "")).toBe("附件一");
  expect(nameWithin({ level: "section", label: "第一条" }, "附件一")).toBe("附件一 第一条");
});

it.each(["一、", "十二、", "4.", "4.2", "（一）", "(a)", "a)", "viii)", "12"])(
  "%s hangs in front of its text",
  (label) => {
    expect(canHang(label)).toBe(true);
  },
);

it.each(["第一条", "Article 1", "Chapter 2", "附件一", "別紙1"])("%s stands in the line", (label) => {
  expect(canHang(label)).toBe(false);
});
