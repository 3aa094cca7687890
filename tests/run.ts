import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

type Totals = { passed: number; failed: number };

/** One step of `npm test`. A step that runs Vitest counts its tests; any other counts as one. */
type Step = { name: string; commands: string[][]; vitest?: boolean };

const bin = (name: string) => path.join("node_modules", ".bin", name);
const vitest = (...projects: string[]) => [
  bin("vitest"),
  "run",
  "--config",
  "tests/vitest.config.ts",
  ...projects.flatMap((project) => ["--project", project]),
];

const steps: readonly Step[] = [
  {
    name: "types",
    commands: [
      [bin("next"), "typegen"],
      [bin("tsc"), "--noEmit"],
    ],
  },
  { name: "lint", commands: [[bin("biome"), "check", "--error-on-warnings", "."]] },
  { name: "content", commands: [["npm", "run", "--silent", "check"]] },
  { name: "core and components", commands: [vitest("lib", "components")], vitest: true },
  {
    name: "build",
    commands: [
      [process.execPath, "--import", "tsx", "tests/browser/install-chromium.ts"],
      ["npm", "run", "--silent", "build"],
    ],
  },
  { name: "the built site", commands: [vitest("site")], vitest: true },
  ...(process.argv.includes("--endurance")
    ? [{ name: "endurance", commands: [vitest("endurance")], vitest: true }]
    : []),
];

const folder = mkdtempSync(path.join(tmpdir(), "site-tests-"));
const totals: Totals = { passed: 0, failed: 0 };

for (const step of steps) {
  const started = performance.now();
  const { passed, failed, output } = await runStep(step);
  totals.passed += passed;
  totals.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${failed === 0 ? "ok  " : "FAIL"}  ${step.name}: ${passed} passed${failed === 0 ? "" : `, ${failed} failed`} (${seconds} s)\n`,
  );
  if (failed === 0) continue;
  process.stdout.write(`${output}\n`);
  break;
}

rmSync(folder, { recursive: true });
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`);
process.exitCode = totals.failed === 0 ? 0 : 1;

/** Runs a step's commands until one fails. */
async function runStep({ name, commands, vitest: counted }: Step): Promise<Totals & { output: string }> {
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
  if (!counted) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, output };
  const { passed, failed } = readReport(report);
  return { passed, failed: Math.max(failed, status === 0 ? 0 : 1), output };
}

/** Counts the tests of a Vitest report; one that was skipped or left to do did not pass. */
function readReport(file: string): Totals {
  try {
    const { numTotalTests, numPassedTests } = JSON.parse(readFileSync(file, "utf8")) as Record<string, number>;
    return {
      passed: numPassedTests ?? 0,
      failed: (numTotalTests ?? 0) - (numPassedTests ?? 0) + (numTotalTests ? 0 : 1),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
