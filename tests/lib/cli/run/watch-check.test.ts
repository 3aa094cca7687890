import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLedgers } from "../open-ledgers";
import { inOneFile } from "../run-command";

let folder: string;
let command: ChildProcess;
let printed: string;

/** Waits until `text` has been printed since the last call, and returns all that was. */
async function untilPrinted(text: string): Promise<string> {
  const limit = performance.now() + 30_000;
  while (!printed.includes(text)) {
    if (performance.now() > limit) throw new Error(`"${text}" was not printed, but:\n${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const all = printed;
  printed = "";
  return all;
}

const clean = "No problems in 3 documents.";
const watching = "; Ctrl-C ends it.\n";

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "watch-"));
  for (const slug of ["definitions", "privacy-policy", "reminder-clause", "vocabulary.yaml"])
    cpSync(`content/${slug}`, `${folder}/content/${slug}`, { recursive: true });
  writeFileSync(
    `${folder}/content/documents.yaml`,
    "documents:\n  - slug: definitions\n  - slug: privacy-policy\n    opensWith: [reminder-clause, definitions]\n  - slug: reminder-clause\n",
  );
  openLedgers(`${folder}/content`);
  printed = "";
  command = spawn(process.execPath, [inOneFile, "check", "--watch", `${folder}/content`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  command.stdout?.setEncoding("utf8").on("data", (text: string) => (printed += text));
  expect(await untilPrinted(watching)).toContain(clean);
}, 40_000);

afterEach(() => {
  command.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

describe("npm run check -- --watch", () => {
  it("prints the report again after a change, a deletion and a repair", async () => {
    const file = `${folder}/content/definitions/ja.md`;
    const text = readFileSync(file, "utf8");

    writeFileSync(file, `${text}\n<br>\n`);
    const lastLine = text.split("\n").length + 1;
    expect(await untilPrinted(watching)).toContain(`${file}:${lastLine}:1  error  html-raw`);

    writeFileSync(file, text.slice(0, 30));
    expect(await untilPrinted(watching)).toContain(`${file}:3:1  error  front-matter-invalid`);

    rmSync(file);
    expect(await untilPrinted(watching)).toContain(`${file}:1:1  error  translation-missing`);

    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    expect(await untilPrinted(watching)).toContain(clean);
  });

  it("continues when the whole folder vanishes for a while", async () => {
    renameSync(`${folder}/content`, `${folder}/away`);
    expect(await untilPrinted(watching)).toContain("no content folder");
    renameSync(`${folder}/away`, `${folder}/content`);
    expect(await untilPrinted(watching)).toContain(clean);
  });

  it("exits with 0 when it is interrupted", async () => {
    command.kill("SIGINT");
    expect((await once(command, "exit"))[0]).toBe(0);
  });
});
