import { describe, expect, it } from "vitest";
import { frontMatter, saidProblemsOf } from "./sample-content";

/** What the rule finds in an English text, with the line and column in the body. */
function foundIn(body: string): string[] {
  const text = frontMatter("en");
  const before = text.split("\n").length - 1;
  return saidProblemsOf({ "a/en.md": text + body })
    .filter(({ rule, file }) => rule === "markup-unsupported" && file.endsWith("en.md"))
    .map(({ line, column, found }) => `${line - before}:${column} ${found}`);
}

describe("a heading loses nothing but what is told", () => {
  it.each([
    { heading: "1. Scope {#a}", found: [] },
    { heading: "**1. Scope** {#a}", found: ["1:4 bold words in a heading"] },
    { heading: "1. *Scope* {#a}", found: ["1:7 words in italics in a heading"] },
    { heading: "1. The `_ga` cookie {#a}", found: ["1:11 code (`…`) in a heading"] },
    { heading: "1. The [scope](https://a.com) {#a}", found: ["1:11 a link in a heading"] },
    { heading: "1. The <https://a.com> {#a}", found: ["1:11 a link in a heading"] },
    { heading: "1. Scope[^1] {#a}", found: ["1:12 a note ([^1]) in a heading"] },
    { heading: "1. Scope {#a}[^1]", found: ["1:17 a note ([^1]) in a heading"] },
    { heading: "1. ~~Scope~~ {#a}", found: ["1:7 text struck out with ~"] },
    { heading: "1. Write to a@b.com or www.a.com {#a}", found: [] },
    { heading: "1. One \\* two {#a}", found: [] },
  ])("$heading", ({ heading, found }) => {
    expect(foundIn(`## ${heading}\n\nText.\n\n[^1]: Note.\n`)).toEqual(found);
  });
});

it("a box to tick is told, which an unnumbered list would not show", () => {
  expect(foundIn("- [ ] one\n- two\n- [x] three\n")).toEqual(["1:1 a box to tick ([ ])", "3:1 a box to tick ([ ])"]);
});

it("a row that has not as many cells as its table is told, as GitHub leaves out the rest", () => {
  expect(foundIn("| a | b |\n| - | - |\n| c | d |\n| e | f | g |\n| h |\n| i | |\n| j \\| k | l |\n")).toEqual([
    "4:1 a table of 2 columns, and a row that has 3",
    "5:1 a table of 2 columns, and a row that has 1",
  ]);
});
