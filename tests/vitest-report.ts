/** What a run of Vitest has come to: how many tests passed and failed, and the files that had one that passed. */
export type RunResult = { passed: number; failed: number; files: string[] };

type Report = {
  numTotalTests: number;
  numPassedTests: number;
  testResults: { name: string; assertionResults: { status: string }[] }[];
};

/**
 * Reads Vitest's report in JSON. A test that was skipped or left to do did not pass, and a run without tests failed. `root` is the
 * folder from which the names of the files go.
 */
export function readVitestReport(json: string, root: string): RunResult {
  const { numTotalTests, numPassedTests, testResults } = JSON.parse(json) as Report;
  const withTests = testResults.filter(({ assertionResults }) =>
    assertionResults.some(({ status }) => status === "passed"),
  );
  return {
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests + (numTotalTests ? 0 : 1),
    files: withTests.map(({ name }) => name.slice(root.length + 1)),
  };
}
