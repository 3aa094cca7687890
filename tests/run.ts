import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { installTools } from "./install-tools";
import { allSteps, contentSteps, contentTests, enduranceStep, type Step } from "./steps";
import { type RunResult, readVitestReport } from "./vitest-report";

const { values } = parseArgs({
  // `content`: the short way, for a change that touches content/ alone. `endurance`: what takes some minutes more, too.
  options: { content: { type: "boolean" }, endurance: { type: "boolean" } },
});
const steps = values.content ? contentSteps : [...allSteps, ...(values.endurance ? [enduranceStep] : [])];

installTools();
const folder = mkdtempSync(path.join(tmpdir(), "site-tests-"));
const totals: RunResult = { passed: 0, failed: 0, files: [] };

for (const step of steps) {
  const started = performance.now();
  const { output, ...result } = await runStep(step);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  tell(`${step.name} (${seconds} s)`, result, output);
  if (result.failed > 0) break;
}
if (totals.failed === 0) {
  // A list that became empty, or a folder that no project looks into, takes its tests away without a word.
  const silent = testFiles().filter((file) => !totals.files.includes(file));
  const result = { passed: silent.length === 0 ? 1 : 0, failed: silent.length, files: [] };
  tell("every file of tests ran one", result, silent.join("\n"));
}

rmSync(folder, { recursive: true });
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`);
process.exitCode = totals.failed === 0 ? 0 : 1;

/** Adds a result to the totals and prints it; `output` is what there is to read when it failed. */
function tell(name: string, { passed, failed, files }: RunResult, output: string): void {
  totals.passed += passed;
  totals.failed += failed;
  totals.files.push(...files);
  const counts = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
  process.stdout.write(`${failed === 0 ? "ok  " : "FAIL"}  ${name}: ${counts}\n${failed === 0 ? "" : `${output}\n`}`);
}

/** The files that should have run, from the root of the repository. */
function testFiles(): readonly string[] {
  if (values.content) return contentTests;
  const files = readdirSync("tests", { recursive: true, encoding: "utf8" }).map((file) => `tests/${file}`);
  return files.filter(
    (file) =>
      /^(?!.*\/node_modules\/).*\.test\.tsx?$/.test(file) &&
      (values.endurance || !/^tests\/(?:endurance\/|browser\/firefox[^/]*\.test)/.test(file)),
  );
}

/** Runs a step's commands until one fails. */
async function runStep({ name, commands, vitest: counted }: Step): Promise<RunResult & { output: string }> {
  const report = path.join(folder, `${name.replaceAll(" ", "-")}.json`);
  let output = "";
  let status = 0;
  for (const [command = "", ...args] of commands) {
    if (status !== 0) break;
    const reporters = counted ? ["--reporter", "default", "--reporter", "json", "--outputFile.json", report] : [];
    const child = spawn(command, [...args, ...reporters], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    status = ((await once(child, "close")) as [number | null])[0] ?? 1;
  }
  if (!counted) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, files: [], output };
  const { passed, failed, files } = readRun(report);
  return { passed, failed: Math.max(failed, status === 0 ? 0 : 1), files, output };
}

/** What a report says; a run that left none failed. */
function readRun(report: string): RunResult {
  try {
    return readVitestReport(readFileSync(report, "utf8"), process.cwd());
  } catch {
    return { passed: 0, failed: 1, files: [] };
  }
}
