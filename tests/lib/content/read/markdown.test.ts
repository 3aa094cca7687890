import fc from "fast-check";
import type { Nodes, Paragraph, PhrasingContent, Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { parseMarkdown, spaceHeadings } from "@/lib/content/read/markdown";
import { plainText, unwrapLines } from "@/lib/content/text/node-text";
import { placeOfNode } from "@/lib/content/text/visit-tree";

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

describe("a text is parsed as by GitHub", () => {
  const gitHub = remark().use(remarkGfm).freeze();

  /** The tree without the positions that GitHub's has not: those around an address that was not typed as such. */
  const likeGitHub = (text: string): Root => {
    const withoutOwn = (node: Nodes, theirs: Nodes | undefined) => {
      if (theirs && !theirs.position) node.position = undefined;
      const others: Nodes[] = theirs && "children" in theirs ? theirs.children : [];
      if ("children" in node) for (const [index, child] of node.children.entries()) withoutOwn(child, others[index]);
    };
    const tree = parseMarkdown(text);
    withoutOwn(tree, gitHub.parse(text));
    return tree;
  };

  it.each([
    { name: "an address", text: "# a\n\nWrite to a@b.com." },
    { name: "an address in an item below others", text: "one\n\n1. two\n2. three:\n   - www.a.com\n\nfour" },
    { name: "an address in a quotation behind a heading", text: "# a\n> https://a.com/b, and\nmore" },
    { name: "an escaped address", text: "one\n\na\\@b.com &amp; &#119;ww.a.com" },
    { name: "an address in a link whose address stands elsewhere", text: "[a@b.com][a]\n\n[a]: https://a.com" },
    { name: "a table without a line between its columns", text: "a\n:-\nb" },
    { name: "a task, words struck out and a footnote", text: "- [ ] a\n\n~~b~~\n\nc[^1]\n\n[^1]: d" },
  ])("$name", ({ text }) => {
    expect(likeGitHub(text)).toEqual(gitHub.parse(text));
  });

  const addresses = ["a@b.com", "www.a.com", "https://a.com/b", "<a@b.com>", "&amp;", "\\@", "a_b@c.d", "http://"];
  const marks = [
    "**",
    "*",
    "_",
    "`",
    "[l](#a)",
    "![i](u)",
    "](u)",
    "<i>",
    "<!-- c -->",
    "<div>",
    ".",
    ")",
    "!",
    "\\\n",
  ];
  const starts = ["# ", "## ", "- ", "* ", "1. ", "1) ", "> ", "   ", "    ", "\t", "---", "===", "```"];
  const additions = ["|", "~", ":-", "[^1]", "[ ]", "[x]", "[a]:", "[\n]"];
  const pieces = [...addresses, ...marks, ...starts, "word", " 信息 ", "\n", "\n", "\n\n", "  \n"];

  it("whatever is typed", () => {
    const piece = fc.oneof(
      { weight: 19, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.constantFrom(...additions) },
    );
    const typed = fc.array(fc.tuple(piece, fc.constantFrom("", "", " ")), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(typed, (parts) => {
        const text = parts.flat().join("");
        expect(likeGitHub(text)).toEqual(gitHub.parse(text));
      }),
      { numRuns: 3_000, seed: 20261124 },
    );
  });
});

describe("a heading typed without a space", () => {
  it.each([
    { text: "##一、范围", expected: "## 一、范围" },
    { text: "a\n#b", expected: "a\n# b" },
    { text: "## 一、范围", expected: "## 一、范围" },
    { text: "##", expected: "##" },
    { text: "   ##a", expected: "   ## a" },
    { text: "    ##a", expected: "    ##a" },
    { text: "issue #5", expected: "issue #5" },
  ])("$text", ({ text, expected }) => {
    expect(spaceHeadings(text)).toBe(expected);
  });
});

it("a node's place is counted from 1", () => {
  expect(placeOfNode("a.md", paragraphOf("\n\n  text"))).toEqual({ file: "a.md", line: 3, column: 3 });
});
