import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";

const program = path.resolve("lib/cli/run/in-one-file.mjs");

let project: string;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), "project-"));
  onTestFinished(() => rmSync(project, { recursive: true }));
  mkdirSync(`${project}/lib/cli`, { recursive: true });
  writeFileSync(`${project}/package-lock.json`, "{}");
  writeFileSync(
    `${project}/lib/cli/greet.ts`,
    `import { greeting } from "../greeting"; console.log(greeting as string, process.argv.slice(2).join()); process.exitCode = 3;`,
  );
  greetWith("Hello");
});

function greetWith(greeting: string): void {
  writeFileSync(`${project}/lib/greeting.ts`, `export const greeting: string = "${greeting}";`);
}

function greet(): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, [program, "greet", "a", "--b"], {
    cwd: project,
    encoding: "utf8",
  });
  return { status, stdout };
}

const keptFiles = () => readdirSync(`${project}/node_modules/.cache/commands`);

describe("a command in one file", () => {
  it("takes the arguments and gives the exit code of the command", () => {
    expect(greet()).toEqual({ status: 3, stdout: "Hello a,--b\n" });
  });

  it("does its work to the end for those who read only the beginning of what it says", () => {
    writeFileSync(
      `${project}/lib/cli/greet.ts`,
      `for (const word of ["a", "b"]) process.stdout.write(word); process.exitCode = 3;`,
    );
    const command = `{ "${process.execPath}" "${program}" greet; echo $? >&2; } | true`;
    const { stderr } = spawnSync("sh", ["-c", command], { cwd: project, encoding: "utf8" });
    expect(stderr).toBe("3\n");
  });

  it("is made once", () => {
    greet();
    const [kept] = keptFiles();
    writeFileSync(`${project}/node_modules/.cache/commands/${kept}`, `console.log("The same.");`);
    expect(greet().stdout).toBe("The same.\n");
    expect(keptFiles()).toEqual([kept]);
  });

  it.each([
    { name: "a file it imports", change: () => greetWith("Good evening"), stdout: "Good evening a,--b\n" },
    { name: "a library", change: () => writeFileSync(`${project}/package-lock.json`, "[]"), stdout: "Hello a,--b\n" },
  ])("is made again when $name has changed", ({ change, stdout }) => {
    greet();
    change();
    expect(greet()).toEqual({ status: 3, stdout });
    expect(keptFiles()).toHaveLength(2);
  });

  it("runs where it cannot be kept", () => {
    writeFileSync(`${project}/node_modules`, "no folder");
    expect(greet()).toEqual({ status: 3, stdout: "Hello a,--b\n" });
  });
});
