import { describe, expect, it } from "vitest";
import { findExcess } from "@/lib/content/rules/nesting-deep";

/** A text at the limit is read; one level more, and that line is refused. */
describe("what a file may hold at most", () => {
  it.each([
    { name: "nine nested quotations", make: (more: number) => `${">".repeat(9 + more)} a`, line: 1 },
    { name: "nine nested lists", make: (more: number) => `${"- ".repeat(9 + more)}a`, line: 1 },
    { name: "forty spaces before a line", make: (more: number) => `a\n\n${" ".repeat(40 + more)}a`, line: 3 },
    { name: "two hundred signs in a paragraph", make: (more: number) => `a\n${"*a\n".repeat(200 + more)}`, line: 202 },
    { name: "a word of a thousand letters", make: (more: number) => `一${"a".repeat(1_000 + more)}一`, line: 1 },
    {
      name: "a paragraph of ten thousand characters",
      make: (more: number) => `${"一".repeat(5_000)}\n${"一".repeat(5_000 + more)}`,
      line: 2,
    },
    { name: "five hundred headings", make: (more: number) => "## 一、a\n\n".repeat(500 + more), line: 1_001 },
    { name: "five hundred underlined headings", make: (more: number) => "a\n===\n\n".repeat(500 + more), line: 1_502 },
    { name: "five thousand lines", make: (more: number) => "一\n\n".repeat(5_000 + more), line: 10_001 },
    { name: "fifteen thousand lines, empty or not", make: (more: number) => "\n".repeat(14_999 + more), line: 15_001 },
    { name: "five hundred notes", make: (more: number) => "[^1]: 一\n\n".repeat(500 + more), line: 1_001 },
    { name: "thirty columns", make: (more: number) => `a\n\n|${" a |".repeat(30 + more)}`, line: 3 },
    {
      name: "twelve thousand signs in all",
      make: (more: number) => `${`${"*a ".repeat(100)}\n\n`.repeat(120)}${"*".repeat(more)}`,
      line: 241,
    },
  ])("$name", ({ make, line }) => {
    expect(findExcess("a.md", make(0))).toEqual([]);
    expect(findExcess("a.md", make(1))).toMatchObject([{ rule: "nesting-deep", file: "a.md", line, column: 1 }]);
  });

  it("rows of a table are counted apart, for each is a paragraph", () => {
    const row = `| ${"**字** ".repeat(50)} | ${"字".repeat(2_000)} |\n`;
    expect(findExcess("a.md", row.repeat(90))).toEqual([]);
    expect(findExcess("a.md", `| ${"**字** ".repeat(101)} |`)).toMatchObject([{ line: 1 }]);
  });

  it("signs in different paragraphs are counted apart", () => {
    expect(findExcess("a.md", `${"*a ".repeat(150)}\n\n${"*a ".repeat(150)}`)).toEqual([]);
  });
});
