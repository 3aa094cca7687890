import { expect, it } from "vitest";
import { readVitestReport } from "./vitest-report";

/** A report of files and how the tests in them ended. */
function reportOf(files: Record<string, string[]>): string {
  const statuses = Object.values(files).flat();
  return JSON.stringify({
    numTotalTests: statuses.length,
    numPassedTests: statuses.filter((status) => status === "passed").length,
    testResults: Object.entries(files).map(([name, tests]) => ({
      name: `/site/${name}`,
      assertionResults: tests.map((status) => ({ status })),
    })),
  });
}

it("a test that failed, was skipped or left to do did not pass", () => {
  const report = reportOf({ "tests/a.test.ts": ["passed", "failed", "skipped", "todo"] });
  expect(readVitestReport(report, "/site")).toEqual({ passed: 1, failed: 3, files: ["tests/a.test.ts"] });
});

it("a file that ran no test is not among those that did", () => {
  const report = reportOf({ "tests/a.test.ts": ["passed"], "tests/b.test.ts": [], "tests/c.test.ts": ["skipped"] });
  expect(readVitestReport(report, "/site").files).toEqual(["tests/a.test.ts"]);
});

it("a run without a test failed", () => {
  expect(readVitestReport(reportOf({}), "/site")).toEqual({ passed: 0, failed: 1, files: [] });
});
