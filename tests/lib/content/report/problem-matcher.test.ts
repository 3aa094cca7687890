import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Problem } from "@/lib/content/model/problem";
import { reportLanguages } from "@/lib/content/model/report-language";
import { formatReport } from "@/lib/content/report/format-report";
import { sayProblem } from "@/lib/content/report/say-problem";
import { checkFixture } from "../check-fixture";

type Line = { regexp: string } & Partial<Record<"file" | "line" | "column" | "code" | "message", number>>;
type Matcher = { owner: string; severity: string; pattern: Line[]; fileLocation?: string[] };
type Match = { severity: string; file: string; line: number; column: number; code: string; message: string };

const github: Matcher[] = JSON.parse(
  readFileSync(".github/problem-matchers/content-check.json", "utf8"),
).problemMatcher;

/** The matchers that the documentation gives for Visual Studio Code. */
const [, tasks = "{}"] = /```json\n(.*?)```/s.exec(readFileSync("docs/editors.md", "utf8")) ?? [];
const code: Matcher[] = JSON.parse(tasks).tasks[0].problemMatcher;

/** What a program finds that reads the output as GitHub and Visual Studio Code do: each line of a pattern in a line of its own. */
function match(matchers: readonly Matcher[], output: string): Match[] {
  const lines = output.split("\n");
  return lines.flatMap((_, start) =>
    matchers.flatMap(({ severity, pattern }): Match[] => {
      const found: Record<string, string> = {};
      for (const [index, { regexp, ...groups }] of pattern.entries()) {
        const matched = new RegExp(regexp).exec(lines[start + index] ?? "");
        if (!matched) return [];
        for (const [name, group] of Object.entries(groups)) found[name] = matched[group as number] ?? "";
      }
      const { file = "", line, column, code = "", message = "" } = found;
      return [{ severity, file, line: Number(line), column: Number(column), code, message }];
    }),
  );
}

/** An error of each kind that a fixture has, a warning and a note: as they are printed. */
const problems: Problem[] = ["front-matter-invalid", "facts-differ", "punctuation-width", "document-pending"].flatMap(
  (rule) => checkFixture(rule).problems,
);

describe.each([
  { name: "GitHub", matchers: github, note: "notice" },
  { name: "Visual Studio Code", matchers: code, note: "info" },
])("the problem matcher for $name", ({ matchers, note }) => {
  it.each(reportLanguages)("finds every problem of a report in %s, and nothing else", (language) => {
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(["error", "warning", "note"]));
    const output = formatReport({ problems, documentCount: 4 }, "text", language);
    const printed = output.split("\n");
    const found = match(matchers, output);
    expect(found.map(({ message, ...place }) => place)).toEqual(
      problems.map(({ file, line, column, rule, severity }) => ({
        severity: severity === "note" ? note : severity,
        file,
        line,
        column,
        code: rule,
      })),
    );
    for (const [index, { message }] of found.entries()) {
      expect(printed).toContain(`  ${message}`);
      const problem = problems[index];
      if (problem) expect(message).toContain(sayProblem(problem, language).found);
    }
  });
});

it("both matchers read the same lines", () => {
  const patterns = (matchers: Matcher[]) => matchers.map(({ owner, pattern }) => ({ owner, pattern }));
  expect(patterns(code)).toEqual(patterns(github));
});
