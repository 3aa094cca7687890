import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CheckResult } from "@/lib/content/check-content";
import { checkFolder, readContentFiles } from "@/lib/content/load";
import { ledgerFileName } from "@/lib/content/model/ledger";
import { pinFileName } from "@/lib/content/pins/pin-file";
import { withPins } from "./with-pins";

export const fixtures = "tests/fixtures";

/** The day as of which fixtures are judged: their reports name it. */
const asOf = "2026-11-26";

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
    const [ours, theirs] = ["author: One Ltd.\n", "author: One Limited\n"];
    writeFileSync(`${content}/reviews/two.md`, `---\n<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> main\n---\n`);
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
 * Lays the fixture of `rule` into a new folder and returns the folder: what `tests/fixtures/base` holds, without the files that the
 * fixture's `absent.txt` names, and with the files that the fixture has of its own; its folder `base` holds what was published before.
 * Whoever calls removes the folder.
 */
export function layFixture(rule: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "fixture-"));
  const own = `${fixtures}/${rule}`;
  cpSync(`${fixtures}/base`, folder, { recursive: true });
  if (existsSync(`${own}/absent.txt`))
    for (const file of readFileSync(`${own}/absent.txt`, "utf8").trim().split("\n")) rmSync(`${folder}/${file}`);
  cpSync(own, folder, { recursive: true });
  additions[rule]?.(`${folder}/content`);
  return folder;
}

/**
 * Checks a copy of the fixture of `rule`, with the paths as an editor sees them: content/… `edit` may change the copy before, given
 * its folder.
 */
export function checkFixture(rule: string, edit: (folder: string) => void = () => {}): CheckResult {
  const folder = layFixture(rule);
  try {
    edit(folder);
    pinAll(`${folder}/content`);
    const base = existsSync(`${folder}/base`) ? readContentFiles(`${folder}/base/content`) : undefined;
    const result = asOfFixtures(() => checkFolder(`${folder}/content`, base));
    return JSON.parse(JSON.stringify(result).replaceAll(`${folder}/`, ""));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Writes the pins and the ledger of every document that has none of its own: a fixture shows one rule, and its texts count as read and
 * published.
 */
export function pinAll(content: string): void {
  for (const [slug, files] of withPins(readContentFiles(content)).folders)
    for (const name of [pinFileName, ledgerFileName]) {
      const file = files.get(name);
      if (file && !file.obstacle) writeFileSync(`${content}/${slug}/${name}`, file.bytes);
    }
}

/** Runs `check` as of the day that the reports of fixtures name. The editors' guide is made of them outside of Vitest, too. */
function asOfFixtures<T>(check: () => T): T {
  const { AS_OF: before } = process.env;
  process.env.AS_OF = asOf;
  try {
    return check();
  } finally {
    if (before === undefined) delete process.env.AS_OF;
    else process.env.AS_OF = before;
  }
}

/** The text of a file of a fixture as it is kept, by its path as the check prints it; null where it is no file. */
export function readFixture(rule: string, file: string): string | null {
  const found = [`${fixtures}/${rule}/${file}`, `${fixtures}/base/${file}`].find((name) => existsSync(name));
  return found && lstatSync(found).isFile() ? readFileSync(found, "utf8") : null;
}
