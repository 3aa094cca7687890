import { describe, expect, it } from "vitest";
import { partHash } from "@/lib/content/pins/part-hash";
import { parseMarkdown, spaceHeadings } from "@/lib/content/read/markdown";
import { readParts } from "@/lib/content/read/parts";

function hashOf(markdown: string): string {
  const nodes = parseMarkdown(spaceHeadings(markdown)).children;
  const lines = markdown.split("\n");
  const { parts: sections } = readParts({
    file: "zh.md",
    firstName: "x",
    locale: "zh",
    scheme: "policy",
    lines,
    nodes,
  });
  const [section] = sections;
  if (!section) throw new Error("no section");
  return partHash(section);
}

const text =
  "## 一、适用范围 {#scope}\n\n我们提供“服务”，您可以使用 Cookie。\n\n1. 第一项\n\n2. 第二项，见[网站](https://example.com/a)。\n";

const alike = {
  "a line break within a paragraph": text.replace("服务”，", "服务”，\n"),
  "no space beside Latin words": text.replace("使用 Cookie", "使用Cookie"),
  "half-width punctuation": text.replace("，您", ", 您"),
  "other quotation marks": text.replace("“服务”", "「服务」"),
  "another number of the section": text.replace("一、", "二、"),
  "more blank lines": text.replaceAll("\n\n", "\n\n\n"),
};

const different = {
  "a word of the heading": text.replace("适用", "使用"),
  "a word": text.replace("提供", "给"),
  "a number": text.replace("第二项", "第2项"),
  "one item less": text.replace("1. 第一项\n\n2. ", "1. "),
  "items that became paragraphs": text.replace("1. ", "").replace("2. ", ""),
  "a link's target": text.replace("/a)", "/b)"),
  "bold words": text.replace("服务", "**服务**"),
  "other bold words": text.replace("提供", "**提供**"),
  "words in italics": text.replace("服务", "*服务*"),
};

/** Pins are kept for ever, so the hash of a text of each kind may never become another. */
const kept: Record<string, [markdown: string, hash: string]> = {
  "a section without a text": ["## 一、适用范围 {#scope}\n", "b34d2f4606"],
  "items and sub-items": ["## 一、范围 {#scope}\n\n1. 甲\n\n   (a) 子\n\n   (b) 丑\n\n2. 乙\n", "99f7c0a842"],
  points: ["## 一、范围 {#scope}\n\n- 甲\n\n  丙\n\n- 乙\n", "8915d62d45"],
  "a quotation": ["## 一、范围 {#scope}\n\n> 甲\n>\n> 乙\n", "e479db2151"],
  "a table": ["## 一、范围 {#scope}\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n", "877a9a2d53"],
  "a definition": ["## 一、定义 {#terms}\n\n**平台** {#platform}：网站。\n", "258a82309f"],
  "marked words and a link": ["## 一、范围 {#scope}\n\n**甲**与*乙*，见[丙](https://example.com/a)。\n", "2a2b7cdab0"],
  "a reference": ["## 一、范围 {#scope}\n\n见[第二条](#use)与[第三条](../terms/zh.md#pay)。\n", "3de764ed92"],
};

describe("partHash", () => {
  it.each(Object.entries(kept))("of %s is what it was", (_, [markdown, hash]) => expect(hashOf(markdown)).toBe(hash));

  it("leaves out the number of a reference within the content, and no other words", () => {
    const refer = (words: string, target: string) => hashOf(`## 一、范围 {#scope}\n\n见[${words}](${target})。\n`);
    for (const target of ["#use", "zh.md#use", "../terms/zh.md#pay", "../terms-2/zh.md#pay"])
      expect(refer("第三条", target)).toBe(refer("第二条", target));
    for (const target of ["https://example.com/#use", "https://example.com/zh.md#use"])
      expect(refer("第三条", target)).not.toBe(refer("第二条", target));
    expect(refer("使用", "#use")).not.toBe(refer("第二条", "#use"));
  });

  it("is ten hexadecimal digits", () => expect(hashOf(text)).toMatch(/^[\da-f]{10}$/));

  it.each(Object.entries(alike))("is the same with %s", (_, other) => {
    expect(other).not.toBe(text);
    expect(hashOf(other)).toBe(hashOf(text));
  });

  it.each(Object.entries(different))("is another with %s", (_, other) => {
    expect(other).not.toBe(text);
    expect(hashOf(other)).not.toBe(hashOf(text));
  });

  it("tells English words apart by their spaces", () =>
    expect(hashOf("## 1. A {#a}\n\nA new one.")).not.toBe(hashOf("## 1. A {#a}\n\nAnew one.")));
});
