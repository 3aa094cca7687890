import type { Paragraph, PhrasingContent } from "mdast";
import { describe, expect, it } from "vitest";
import { parseMarkdown, placeOfNode, plainText, spaceHeadings, unwrapLines } from "@/lib/content/markdown";

const paragraphOf = (text: string) => parseMarkdown(text).children[0] as Paragraph;

/** The texts of nodes as they are. */
const toText = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ("children" in node ? toText(node.children) : "value" in node ? node.value : "")).join("");

describe("the words of a paragraph", () => {
  it.each([
    { name: "without marks", text: "a **b** [c](#d) e", expected: "a b c e" },
    { name: "a wrapped line is a space in English", text: "one\ntwo", expected: "one two" },
    { name: "and nothing in Chinese", text: "信息\n收集", expected: "信息收集" },
    { name: "nor after full-width punctuation", text: "信息，\n收集", expected: "信息，收集" },
    { name: "nor before kana", text: "情報\nの収集", expected: "情報の収集" },
    { name: "nor before a Chinese quotation mark", text: "使用\n“信息”", expected: "使用“信息”" },
    { name: "nor behind one", text: "“IP”\n地址", expected: "“IP”地址" },
    { name: "an English quotation keeps its space", text: "the\n“IP”\naddress", expected: "the “IP” address" },
    { name: "Han beside Latin takes no space: the page sets it", text: "使用\nCookie", expected: "使用Cookie" },
    { name: "a line that begins with bold words", text: "信息\n**收\n集**", expected: "信息收集" },
    { name: "a line that ends with a link", text: "one [two](#a)\nthree", expected: "one two three" },
    { name: "an escaped sign is the sign", text: "a \\* b", expected: "a * b" },
    { name: "an entity is its character", text: "a &amp; b", expected: "a & b" },
  ])("$name", ({ text, expected }) => {
    expect(plainText(paragraphOf(text).children)).toBe(expected);
    expect(toText(unwrapLines(paragraphOf(text).children))).toBe(expected);
  });
});

describe("a heading typed without a space", () => {
  it.each([
    { text: "##一、范围", expected: "## 一、范围" },
    { text: "a\n#b", expected: "a\n# b" },
    { text: "## 一、范围", expected: "## 一、范围" },
    { text: "##", expected: "##" },
    { text: "   ##a", expected: "   ##a" },
    { text: "issue #5", expected: "issue #5" },
  ])("$text", ({ text, expected }) => {
    expect(spaceHeadings(text)).toBe(expected);
  });
});

it("a node's place is counted from 1", () => {
  expect(placeOfNode("a.md", paragraphOf("\n\n  text"))).toEqual({ file: "a.md", line: 3, column: 3 });
});
