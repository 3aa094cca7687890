import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findProblems } from "@/lib/content/check-content";
import { sayProblem } from "@/lib/content/report/say-problem";
import { readEnglishWords } from "@/lib/content/text/english-words";
import { documentOf, filesOf } from "./sample-content";

const isEnglishWord = readEnglishWords(readFileSync("node_modules/@cspell/dict-en_us/en_US.trie.gz"));

const saidOf = (en: string) =>
  findProblems(filesOf(documentOf({ zh: "甲。\n", en: `${en}\n`, ja: "乙。\n" })), isEnglishWord)
    .problems.filter(({ rule }) => rule === "spelling-unknown")
    .map((problem) => sayProblem(problem, "en"));

it.each([
  "The users’ device’s add-ons and the on-line parts.",
  "The organisation’s colour, licence and defence; it analysed what travelled to the centre.",
  "The cyberattack, the unenforceability and the non-exclusive indemnitees.",
  "A “**Frobnicated material** {#material}” is it, once frobnicated.",
])("is known: %s", (text) => {
  expect(saidOf(text).map(({ found }) => found)).toEqual([]);
});

it.each([
  ["The informaton is here.", '"informaton", which the dictionary does not have'],
  ["A servise.", '"servise", which the dictionary does not have'],
  ["The shareing of it.", '"shareing", which the dictionary does not have'],
])("is unknown: %s", (text, found) => {
  expect(saidOf(text).map((said) => said.found)).toEqual([found]);
});

it("is told once for a file, with the line that makes it known", () => {
  const [said, ...others] = saidOf("It is frobnicated, and frobnicated again.");
  expect(others).toEqual([]);
  expect(said?.found).toBe('"frobnicated" (2 times), which the dictionary does not have');
  expect(said?.fix.split("\n").at(-1)).toBe("  - frobnicated");
});
