import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ruleIds } from "@/lib/content/model/rule-ids";
import { formatReport } from "@/lib/content/report/format-report";
import { firstProblem } from "@/tests/guide/rule-examples";
import { checkFixture, fixtures } from "./check-fixture";

const reports = [
  { language: "zh", file: "report.zh.txt" },
  { language: "en", file: "report.txt" },
  { language: "ja", file: "report.ja.txt" },
] as const;

describe.each(ruleIds)("what an editor reads when rule %s is broken", (rule) => {
  const result = checkFixture(rule);

  it.each(reports)("$language", async ({ language, file }) => {
    await expect(formatReport(result, "text", language)).toMatchFileSnapshot(path.resolve(fixtures, rule, file));
  });
});

describe("the good example of the guide mends the bad one", () => {
  const shown = ruleIds.filter((rule) => existsSync(`${fixtures}/${rule}/good.txt`));

  it.each(shown)("%s", (rule) => {
    const { file, line } = firstProblem(rule);
    const good = readFileSync(`${fixtures}/${rule}/good.txt`, "utf8").replace(/\n$/, "").split("\n");
    const { problems } = checkFixture(rule, (folder) => {
      const lines = readFileSync(`${folder}/${file}`, "utf8").split("\n");
      lines.splice(line - 1, 1, ...good);
      writeFileSync(`${folder}/${file}`, lines.join("\n"));
    });
    const left = problems.filter(
      (problem) => problem.file === file && problem.line >= line && problem.line < line + good.length,
    );
    expect(left).toEqual([]);
  });
});
