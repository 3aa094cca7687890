import { describe, expect, it } from "vitest";
import type { Problem } from "@/lib/content/model/problem";
import { sortProblems } from "@/lib/content/model/problem";
import { type ReportLanguage, reportLanguages } from "@/lib/content/model/report-language";
import { formatReport, type ReportFormat } from "@/lib/content/report/format-report";

const error: Problem = {
  file: "content/privacy-policy/ja.md",
  line: 41,
  column: 1,
  rule: "section-missing",
  severity: "error",
  see: [{ file: "content/privacy-policy/zh.md", line: 52, column: 1, text: "三、我们如何使用信息" }],
  message: {
    key: "missing from translation",
    values: {
      next: { number: 4, id: "sharing" },
      before: { number: 2 },
      number: 3,
      id: "use",
      heading: "## 三、… {#use}",
    },
  },
};

const note: Problem = {
  file: "content/terms/zh.md",
  line: 3,
  column: 1,
  rule: "document-pending",
  severity: "note",
  message: { key: "pending", values: { title: "Terms" } },
};

const print = (problems: Problem[], format: ReportFormat, documentCount = 1, language: ReportLanguage = "en") =>
  formatReport({ problems, documentCount }, format, language);

const warning: Problem = { ...error, severity: "warning" };

const lastLine = (report: string) => report.trimEnd().split("\n").at(-1);

describe("the report for a person", () => {
  it("says where, what, see and fix, and then how many", () => {
    expect(print([error], "text")).toBe(`content/privacy-policy/ja.md:41:1  error  section-missing
  Found section 4 (sharing) after section 2; expected section 3 (use) between them.
  See: content/privacy-policy/zh.md:52:1 "三、我们如何使用信息"
  Fix: above line 41, add the heading "## 三、… {#use}" and the translated text.

1 problem in 1 document. Guide: content/README.md
`);
  });

  it("says it in Chinese", () => {
    expect(print([error], "text", 1, "zh")).toBe(`content/privacy-policy/ja.md:41:1  错误  section-missing
  第 2 节之后就是第 4 节（sharing）；中间应有第 3 节（use）。
  参见 content/privacy-policy/zh.md:52:1：“三、我们如何使用信息”
  改法：在第 41 行之上加标题“## 三、… {#use}”和译文。

1 份文本：有 1 个问题。指南：content/README.md
`);
  });

  it("says it in Japanese", () => {
    expect(print([error], "text", 1, "ja")).toBe(`content/privacy-policy/ja.md:41:1  エラー  section-missing
  第 2 節の次が第 4 節（sharing）になっています。その間に第 3 節（use）が必要です。
  参照 content/privacy-policy/zh.md:52:1：「三、我们如何使用信息」
  直し方：41 行目の上に見出し「## 三、… {#use}」と訳文を加えてください。

文書 1 件：問題が 1 件あります。手引き：content/README.md
`);
  });

  it.each([
    {
      name: "nothing",
      problems: [],
      documents: 4,
      zh: "4 份文本：没有问题。",
      en: "No problems in 4 documents.",
      ja: "文書 4 件：問題はありません。",
    },
    {
      name: "a note",
      problems: [note],
      documents: 4,
      zh: "4 份文本：没有问题，1 个提示。",
      en: "No problems, 1 note in 4 documents.",
      ja: "文書 4 件：問題はありません。お知らせが 1 件あります。",
    },
    {
      name: "a warning",
      problems: [warning],
      documents: 1,
      zh: "1 份文本：没有问题，1 个警告。指南：content/README.md",
      en: "No problems, 1 warning in 1 document. Guide: content/README.md",
      ja: "文書 1 件：問題はありません。警告が 1 件あります。手引き：content/README.md",
    },
    {
      name: "all",
      problems: [error, error, warning, note, note],
      documents: 1,
      zh: "1 份文本：有 2 个问题，1 个警告，2 个提示。指南：content/README.md",
      en: "2 problems, 1 warning, 2 notes in 1 document. Guide: content/README.md",
      ja: "文書 1 件：問題が 2 件あります。警告が 1 件あります。お知らせが 2 件あります。手引き：content/README.md",
    },
  ])("counts $name", ({ problems, documents, ...expected }) => {
    for (const language of reportLanguages)
      expect(lastLine(print(problems, "text", documents, language))).toBe(expected[language]);
  });
});

describe("the report for a program", () => {
  const place = { file: "content/privacy-policy/ja.md", line: 41, column: 1 };

  it("is JSON with every field, in words", () => {
    expect(JSON.parse(print([error, note], "json", 2))).toEqual({
      documents: 2,
      errors: 1,
      warnings: 0,
      notes: 1,
      problems: [
        {
          ...place,
          rule: "section-missing",
          severity: "error",
          found: "section 4 (sharing) after section 2",
          expected: "section 3 (use) between them",
          fix: 'above line 41, add the heading "## 三、… {#use}" and the translated text.',
          see: error.see,
        },
        {
          file: "content/terms/zh.md",
          line: 3,
          column: 1,
          rule: "document-pending",
          severity: "note",
          found: '"Terms" is pending: it is declared, has no text yet and no page.',
          expected: "",
          fix: expect.stringMatching(/^nothing now; /),
        },
      ],
    });
  });

  it("keeps place, rule and severity in every language", () => {
    expect(JSON.parse(print([error], "json", 1, "zh")).problems).toMatchObject([
      { ...place, rule: "section-missing", severity: "error", expected: "中间应有第 3 节（use）" },
    ]);
  });
});

describe("the report for GitHub", () => {
  it("is one annotation a line, and the count", () => {
    expect(print([error], "github")).toBe(
      [
        "::error file=content/privacy-policy/ja.md,line=41,col=1,title=section-missing::Found section 4 (sharing) after section 2; expected section 3 (use) between them.%0A" +
          'See: content/privacy-policy/zh.md:52 "三、我们如何使用信息"%0AFix: above line 41, add the heading "## 三、… {#use}" and the translated text.',
        "1 problem in 1 document. Guide: content/README.md",
        "",
      ].join("\n"),
    );
  });

  it.each([
    { severity: "error", level: "error" },
    { severity: "warning", level: "warning" },
    { severity: "note", level: "notice" },
  ] as const)("calls the severity $severity $level, whatever the language", ({ severity, level }) => {
    expect(print([{ ...error, severity }], "github", 1, "ja")).toMatch(
      new RegExp(`^::${level} file=content/privacy-policy/ja.md,line=41,col=1,title=section-missing::第 2 節の次が`),
    );
  });

  it("never lets an editor's text become a command", () => {
    const sly: Problem = {
      ...error,
      see: [],
      file: "a,b:c%.md",
      rule: "html-raw",
      message: { key: "tag", values: { html: "100%\r\n::error::no" } },
      declared: { reason: "do\n::stop-commands::x", approvedBy: "y" },
    };
    const lines = print([sly], "github").trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("::error file=a%2Cb%3Ac%25.md,line=41,");
    expect(lines[0]).toContain('Found raw HTML ("100%25%0D%0A::error::no"); expected');
    expect(lines[0]).toContain('Fix: nothing: declared as deliberate ("do%0A::stop-commands::x"');
  });
});

it("problems are sorted by file, line, column and rule", () => {
  const at = (file: string, line: number, column: number, rule: Problem["rule"]) =>
    ({ ...error, file, line, column, rule }) as Problem;
  const sorted = [
    at("a", 2, 1, "section-missing"),
    at("a", 10, 1, "html-raw"),
    at("a", 10, 2, "html-raw"),
    at("a", 10, 2, "section-id"),
    at("b", 1, 1, "html-raw"),
  ];
  expect(sortProblems(sorted.toReversed())).toEqual(sorted);
});
