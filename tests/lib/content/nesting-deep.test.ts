import { describe, expect, it } from "vitest";
import { findExcess } from "@/lib/content/rules/nesting-deep";

/** A text at the limit is read; one level more, and that line is refused. */
describe("what a file may hold at most", () => {
  it.each([
    { name: "a hundred nested quotations", make: (more: number) => `${">".repeat(100 + more)} a`, line: 1 },
    { name: "a hundred nested lists", make: (more: number) => `${"- ".repeat(100 + more)}a`, line: 1 },
    { name: "two hundred spaces before a line", make: (more: number) => `a\n\n${" ".repeat(200 + more)}a`, line: 3 },
    { name: "two hundred signs in a paragraph", make: (more: number) => `a\n${"*a\n".repeat(200 + more)}`, line: 202 },
    { name: "a word of a thousand letters", make: (more: number) => `一${"a".repeat(1_000 + more)}一`, line: 1 },
    {
      name: "a paragraph of ten thousand characters",
      make: (more: number) => `${"一".repeat(5_000)}\n${"一".repeat(5_000 + more)}`,
      line: 2,
    },
    { name: "ninety-nine headings", make: (more: number) => "## 一、a\n\n".repeat(99 + more), line: 199 },
    { name: "ninety-nine underlined headings", make: (more: number) => "a\n===\n\n".repeat(99 + more), line: 299 },
    { name: "two thousand lines", make: (more: number) => "一\n\n".repeat(2_000 + more), line: 4_001 },
    {
      name: "six thousand signs in all",
      make: (more: number) => `${`${"*a ".repeat(100)}\n\n`.repeat(60)}${"*".repeat(more)}`,
      line: 121,
    },
  ])("$name", ({ make, line }) => {
    expect(findExcess("a.md", make(0))).toEqual([]);
    expect(findExcess("a.md", make(1))).toMatchObject([{ rule: "nesting-deep", file: "a.md", line, column: 1 }]);
  });

  it("signs in different paragraphs are counted apart", () => {
    expect(findExcess("a.md", `${"*a ".repeat(150)}\n\n${"*a ".repeat(150)}`)).toEqual([]);
  });
});
