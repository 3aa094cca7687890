import { cpSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CheckResult } from "@/lib/content/check-content";
import { checkFolder } from "@/lib/content/load";

export const fixtures = "tests/fixtures";

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

/**
 * Checks a copy of the fixture of `rule`, with the paths as an editor sees them: content/… `edit` may change the copy before, given
 * its folder.
 */
export function checkFixture(rule: string, edit: (folder: string) => void = () => {}): CheckResult {
  const folder = mkdtempSync(path.join(tmpdir(), "fixture-"));
  try {
    cpSync(`${fixtures}/${rule}`, folder, { recursive: true });
    additions[rule]?.(`${folder}/content`);
    edit(folder);
    const result = checkFolder(`${folder}/content`);
    return JSON.parse(JSON.stringify(result).replaceAll(`${folder}/`, ""));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of a file of a fixture, by its path as the check prints it; null where it is no file. */
export function readFixture(rule: string, file: string): string | null {
  const path = `${fixtures}/${rule}/${file}`;
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, "utf8") : null;
}
