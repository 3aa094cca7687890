import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { inOneFile, runCommand } from "./run-command";

const usage = { zh: "用法：npm ", en: "Usage: npm ", ja: "使い方：npm " } as const;
const languages = Object.keys(usage) as (keyof typeof usage)[];

/** Runs a command that is not made into one file, as package.json calls it. */
function runSource(command: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", `lib/cli/${command}.ts`, ...args],
    { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } },
  );
  return { code: status, out: stdout, err: stderr };
}

/** How many lines a help has at least: how the command is called, and what it does. */
const atLeast = 2;

describe.each(["check", "report", "accept", "number", "new", "due"])("npm run %s -- --help", (command) => {
  it.each(languages)("says in %s how it is called, and exits with 0", (language) => {
    const { code, out, err } = runCommand(command, ["--help", "--lang", language]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.startsWith(`${usage[language]}run ${command}`)).toBe(true);
    expect(out.trimEnd().split("\n").length).toBeGreaterThanOrEqual(atLeast);
  });

  it("says the same for -h, whatever else the call says, and in the language of the environment", () => {
    const { out } = runCommand(command, ["--help"]);
    expect(runCommand(command, ["privacy-policy", "-h", "--no-such-option"])).toEqual({ code: 0, out, err: "" });
    expect(runCommand(command, ["-h"], { env: { LC_ALL: "ja_JP.UTF-8" } }).out).toContain(usage.ja);
  });

  it("refuses a wrong call with 2, as before", () => {
    const { code, out, err } = runCommand(command, ["--no-such-option"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(usage.en);
  });
});

describe.each([
  { name: "npm run build", command: "build", args: [] },
  { name: "npm start", command: "start", args: [] },
  { name: "npm run deploy:nginx", command: "deploy", args: ["nginx"] },
  { name: "npm run deploy:edge", command: "deploy", args: ["edge"] },
])("$name -- --help", ({ command, args }) => {
  it.each([
    ["zh", "--help"],
    ["en", "-h"],
    ["ja", "--help"],
  ] as const)("says in %s how it is called, and exits with 0, for %s", (language, option) => {
    const { code, out, err } = runSource(command, [...args, option, "--lang", language]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.startsWith(usage[language])).toBe(true);
    expect(out.trimEnd().split("\n").length).toBeGreaterThanOrEqual(atLeast);
  });
});

it("a wrong call of the deployment is refused with 2 and how to call it", () => {
  for (const args of [[], ["apache"], ["edge", "more"], ["nginx", "--force"]]) {
    const { code, out, err } = runSource("deploy", args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Usage: npm run deploy:nginx");
  }
});

it.each(["nginx", "edge"])("the deployment for %s without a bundle is a sentence, and writes nothing", (engine) => {
  const folder = mkdtempSync(path.join(tmpdir(), "site-deploy-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync("dist", path.join(folder, "dist"));
  const tsx = pathToFileURL(path.resolve("node_modules/tsx/dist/loader.mjs")).href;
  const run = spawnSync(process.execPath, ["--import", tsx, path.resolve("lib/cli/deploy.ts"), engine], {
    cwd: folder,
  });
  expect([run.status, run.stderr.toString()]).toEqual([
    1,
    "The files cannot be written: dist is a link that leads back to itself; let it lead to the folder of a build, or copy the whole folder of a build again.\n",
  ]);
});

it("what is behind -- alone is no option", () => {
  const { status } = spawnSync(process.execPath, [inOneFile, "check", "--", "--help"], { encoding: "utf8" });
  expect(status).toBe(2);
});
