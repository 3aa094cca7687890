import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findProblems } from "@/lib/content/check-content";
import { sayProblem } from "@/lib/content/report/say-problem";
import { readEnglishWords } from "@/lib/content/text/english-words";
import { rightSentences } from "./right-sentences";
import { documentOf, filesOf } from "./sample-content";

const isEnglishWord = readEnglishWords(readFileSync("node_modules/@cspell/dict-en_us/en_US.trie.gz"));

/** What is said of the sentences as a text that nobody has read yet, each with its sentence. */
function said(severities: readonly string[]): string[] {
  const body = (at: 0 | 1 | 2) => rightSentences.map((triple) => `${triple[at]}\n`).join("\n");
  const texts = documentOf({ zh: body(0), en: body(1), ja: body(2) }, "terms");
  const vocabulary = readFileSync("content/vocabulary.yaml", "utf8");
  return findProblems(filesOf({ ...texts, "vocabulary.yaml": vocabulary }), isEnglishWord)
    .problems.filter(({ rule, severity }) => rule !== "translation-unread" && severities.includes(severity))
    .map((problem) => {
      // The body begins in line 8, and a sentence takes two lines.
      const [zh = ""] = rightSentences[(problem.line - 8) / 2] ?? [];
      return `${problem.file.slice(14, 16)} ${problem.rule}: ${sayProblem(problem, "en").found} (${zh})`;
    });
}

it("no right sentence has a problem", () => {
  expect(rightSentences.length).toBeGreaterThanOrEqual(100);
  expect(said(["error", "warning"])).toEqual([]);
});

it("and a note stands beside no more than three of a hundred", () => {
  const notes = said(["note"]);
  expect(notes.length / rightSentences.length, notes.join("\n")).toBeLessThanOrEqual(0.03);
});
