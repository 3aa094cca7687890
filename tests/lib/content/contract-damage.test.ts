import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findProblems } from "@/lib/content/check-content";
import { readContentFiles } from "@/lib/content/load";
import type { ContentFiles } from "@/lib/content/model/files";
import { keepDrafts } from "@/lib/content/read/drafts";
import { readEnglishWords } from "@/lib/content/text/english-words";
import { contractFolder } from "./contract-content";
import { damages } from "./contract-damage";
import { withOpenLedgers } from "./with-ledgers";

const isEnglishWord = readEnglishWords(readFileSync("node_modules/@cspell/dict-en_us/en_US.trie.gz"));

/** The contract with other bytes for one of its files. */
function withText(files: ContentFiles, name: string, text: string): ContentFiles {
  const path = `${contractFolder}/contract/${name}`;
  const folder = new Map(files.folders.get("contract")).set(name, { path, bytes: Buffer.from(text) });
  return { ...files, folders: new Map([["contract", folder]]) };
}

const files = withOpenLedgers(readContentFiles(contractFolder));
// The languages that a damage leaves alone are parsed once.
keepDrafts(files);
const textOf = (name: string) => readFileSync(`${contractFolder}/contract/${name}`, "utf8");

describe("a slip in the contract is found at its line:", () => {
  it.each(damages.map((damage) => [damage.name, damage] as const))("%s", (_, { locale, edit, rule, at }) => {
    const file = `${locale}.md`;
    const text = edit(textOf(file));
    expect(text).not.toBe(textOf(file));
    const { problems } = findProblems(withText(files, file, text), isEnglishWord);
    const found = problems
      .filter((problem) => problem.rule === rule && problem.file.endsWith(`/${file}`))
      .map(({ line }) => text.split("\n")[line - 1] ?? "");
    expect(found.filter((line) => line.includes(at))).not.toEqual([]);
    // What stands elsewhere in the language that was not touched is right, but for the pins and the ledger, which is open.
    const elsewhere = problems.filter((problem) => !problem.file.endsWith(`/${file}`));
    expect(elsewhere.filter(({ rule }) => rule !== "translation-unread" && rule !== "version-text")).toEqual([]);
  });
});

it("a scheme that does not exist is refused in the list of documents", () => {
  const list = Buffer.from("documents:\n  - slug: contract\n    scheme: sections\n");
  const wrong = { ...files, files: new Map(files.files) };
  wrong.files.set("documents.yaml", { path: `${contractFolder}/documents.yaml`, bytes: list });
  const { problems } = findProblems(wrong, isEnglishWord);
  expect(problems.map(({ rule, file, line }) => `${file}:${line} ${rule}`)).toEqual([
    `${contractFolder}/documents.yaml:3 data-file-invalid`,
  ]);
});
