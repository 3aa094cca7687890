import { describe, expect, it } from "vitest";
import type { Problem } from "@/lib/content/problem";
import { sortProblems } from "@/lib/content/problem";
import { formatReport } from "@/lib/content/report";

const error: Problem = {
  file: "content/privacy-policy/ja.md",
  line: 41,
  column: 1,
  rule: "section-missing",
  severity: "error",
  unexpected: "section 4 after section 2",
  expected: "section 3 (use)",
  see: [{ file: "content/privacy-policy/zh.md", line: 52, column: 1, text: "三、我们如何使用信息" }],
  fix: 'above line 41, add the heading "## 三、… {#use}" and the translated text.',
};

const note: Problem = {
  file: "content/terms/zh.md",
  line: 3,
  column: 1,
  rule: "document-pending",
  severity: "note",
  unexpected: "It is pending.",
  expected: "",
  fix: "nothing.",
};

const print = (problems: Problem[], format: "text" | "json" | "github", documentCount = 1) =>
  formatReport({ problems, documentCount }, format);

describe("the report for a person", () => {
  it("says where, what, see and fix, and then how many", () => {
    expect(print([error], "text")).toBe(`content/privacy-policy/ja.md:41:1  error  section-missing
  Unexpected section 4 after section 2; expected section 3 (use).
  See: content/privacy-policy/zh.md:52:1 "三、我们如何使用信息"
  Fix: above line 41, add the heading "## 三、… {#use}" and the translated text.

1 problem in 1 document. Guide: content/README.md
`);
  });

  it.each([
    { name: "nothing", problems: [], documents: 4, expected: "No problems in 4 documents." },
    { name: "a note", problems: [note], documents: 4, expected: "No problems, 1 note in 4 documents." },
    {
      name: "both",
      problems: [error, error, note, note],
      documents: 1,
      expected: "2 problems, 2 notes in 1 document. Guide: content/README.md",
    },
  ])("counts $name", ({ problems, documents, expected }) => {
    expect(print(problems, "text", documents).trimEnd().split("\n").at(-1)).toBe(expected);
  });
});

it("the report for a program is JSON with every field", () => {
  expect(JSON.parse(print([error, note], "json", 2))).toEqual({
    documents: 2,
    errors: 1,
    warnings: 0,
    notes: 1,
    problems: [error, note],
  });
});

describe("the report for GitHub", () => {
  it("is one annotation a line, and the count", () => {
    expect(print([error, note], "github")).toBe(
      [
        "::error file=content/privacy-policy/ja.md,line=41,col=1,title=section-missing::Unexpected section 4 after section 2; expected section 3 (use).%0A" +
          'See: content/privacy-policy/zh.md:52 "三、我们如何使用信息"%0AFix: above line 41, add the heading "## 三、… {#use}" and the translated text.',
        "::notice file=content/terms/zh.md,line=3,col=1,title=document-pending::It is pending.%0AFix: nothing.",
        "1 problem, 1 note in 1 document. Guide: content/README.md",
        "",
      ].join("\n"),
    );
  });

  it("lets no text of an editor become a command of its own", () => {
    const sly = {
      ...error,
      see: [],
      file: "a,b:c%.md",
      unexpected: "100%\r\n::error::no",
      fix: "do\n::stop-commands::x",
    };
    const lines = print([sly], "github").trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("::error file=a%2Cb%3Ac%25.md,line=41,");
    expect(lines[0]).toContain("Unexpected 100%25%0D%0A::error::no; expected");
  });
});

it("problems are sorted by file, line, column and rule", () => {
  const at = (file: string, line: number, column: number, rule: string) => ({ ...error, file, line, column, rule });
  const sorted = [
    at("a", 2, 1, "z"),
    at("a", 10, 1, "a"),
    at("a", 10, 2, "a"),
    at("a", 10, 2, "b"),
    at("b", 1, 1, "a"),
  ];
  expect(sortProblems(sorted.toReversed())).toEqual(sorted);
});
