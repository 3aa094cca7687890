import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { firstProblem } from "@/lib/cli/rule-examples";
import { checkFolder } from "@/lib/content/load";
import { formatReport } from "@/lib/content/report";

const fixtures = "tests/fixtures";

const ruleIds = readdirSync("lib/content/rules").map((file) => path.basename(file, ".ts"));

/** What git, an editor or a formatter would not leave alone is put into a copy of the fixture. */
const additions: Record<string, (content: string) => void> = {
  "file-unreadable": (content) => {
    const zh = `${content}/privacy-policy/zh.md`;
    writeFileSync(zh, Buffer.concat([readFileSync(zh), Buffer.from("结束").subarray(0, 4)]));
    rmSync(`${content}/privacy-policy/en.md`);
    mkdirSync(`${content}/privacy-policy/en.md`);
    rmSync(`${content}/privacy-policy/ja.md`);
    symlinkSync("zh.md", `${content}/privacy-policy/ja.md`);
    symlinkSync("privacy-policy", `${content}/terms`);
    mkdirSync(`${content}/reviews`);
    writeFileSync(`${content}/reviews/one.md`, "x".repeat(256 * 1024 + 1));
  },
  // The fixture writes [U+200B] for what nobody could see.
  "character-forbidden": (content) => {
    for (const file of ["vocabulary.yaml", "privacy-policy/zh.md", "privacy-policy/en.md", "privacy-policy/ja.md"])
      writeFileSync(`${content}/${file}`, showCharacters(readFileSync(`${content}/${file}`, "utf8")));
  },
};

function showCharacters(text: string): string {
  return text.replace(/\[U\+([0-9A-F]{4})\]/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** A copy of a fixture, with what git would not leave alone. Returns the folder. */
function copyFixture(rule: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "fixture-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(`${fixtures}/${rule}`, folder, { recursive: true });
  additions[rule]?.(`${folder}/content`);
  return folder;
}

/** The report on a fixture, with the paths as an editor sees them: content/… */
function printReport(folder: string): string {
  return formatReport(checkFolder(`${folder}/content`), "text").replaceAll(`${folder}/`, "");
}

describe("what an editor reads when a rule is broken", () => {
  it.each(ruleIds)("%s", async (rule) => {
    const report = printReport(copyFixture(rule));
    await expect(report).toMatchFileSnapshot(path.resolve(fixtures, rule, "report.txt"));
  });
});

describe("the good example of the guide mends the bad one", () => {
  const shown = ruleIds.filter((rule) => existsSync(`${fixtures}/${rule}/good.txt`));

  it.each(shown)("%s", (rule) => {
    const folder = copyFixture(rule);
    const { file, line } = firstProblem(rule, printReport(folder));
    const lines = readFileSync(`${folder}/${file}`, "utf8").split("\n");
    const good = readFileSync(`${folder}/good.txt`, "utf8").replace(/\n$/, "").split("\n");
    lines.splice(line - 1, 1, ...good);
    writeFileSync(`${folder}/${file}`, lines.join("\n"));
    const left = checkFolder(`${folder}/content`).problems.filter(
      (problem) => problem.file.endsWith(file) && problem.line >= line && problem.line < line + good.length,
    );
    expect(left).toEqual([]);
  });
});
