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

describe("partHash", () => {
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
