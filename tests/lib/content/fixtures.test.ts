import path from "node:path";
import { describe, expect, it } from "vitest";
import { formatReport } from "@/lib/content/report";
import { checkFixture, fixtures, ruleIds } from "./check-fixture";

const reports = [
  { language: "zh", file: "report.zh.txt" },
  { language: "en", file: "report.txt" },
  { language: "ja", file: "report.ja.txt" },
] as const;

describe.each(ruleIds)("what an editor reads when a rule is broken: %s", (rule) => {
  const result = checkFixture(rule);

  it.each(reports)("$language", async ({ language, file }) => {
    await expect(formatReport(result, "text", language)).toMatchFileSnapshot(path.resolve(fixtures, rule, file));
  });
});
