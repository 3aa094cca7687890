import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locales";
import { documentOf, problemsOf } from "./sample-content";

const lint = ["brackets-unpaired", "character-variant", "punctuation-width", "spelling-unknown"];

/** The problems of a paragraph in one locale, as `column rule`; the other locales have a harmless text. */
function lintOf(locale: Locale, text: string): string[] {
  const body = `${text}\n`;
  const bodies = { zh: "正文。\n", en: "text.\n", ja: "本文。\n", [locale]: body };
  return problemsOf(documentOf(bodies))
    .filter(({ rule }) => lint.includes(rule))
    .map(({ column, rule }) => `${column} ${rule}`);
}

describe("what looks wrong is found where it stands", () => {
  it.each<[locale: Locale, text: string, ...found: string[]]>([
    ["zh", "甲（乙。", "2 brackets-unpaired"],
    ["zh", "甲）乙。", "2 brackets-unpaired"],
    ["zh", "甲（乙)丙。", "4 brackets-unpaired"],
    ["zh", "“甲「乙”丙」。", "3 brackets-unpaired", "7 brackets-unpaired"],
    ["en", "one (two.", "5 brackets-unpaired"],
    ["en", "one “two.", "5 brackets-unpaired"],
    ["zh", "甲，共１２份。", "4 character-variant"],
    ["ja", "ﾃﾞｰﾀ。", "1 character-variant"],
    ["zh", "甲,乙。", "2 punctuation-width"],
    ["zh", "甲.", "2 punctuation-width"],
    ["zh", "甲, 乙...", "2 punctuation-width", "5 punctuation-width"],
    ["zh", "甲(乙)丙。", "2 punctuation-width", "4 punctuation-width"],
    ["ja", '甲"乙"です。', "2 punctuation-width", "4 punctuation-width"],
    ["en", "one，two。", "4 punctuation-width", "8 punctuation-width"],
  ])("%s %s", (locale, text, ...found) => {
    expect(lintOf(locale, text)).toEqual(found);
  });
});

describe("what is right is left alone", () => {
  it.each<[locale: Locale, text: string]>([
    ["zh", "甲（乙“丙”、《丁》）及/或戊，10:30、1,000、3.5%、Digitaltwinall.com、a@b.com……"],
    ["zh", "甲：1)乙、2)丙；a)丁。"],
    ["zh", "（一）甲。（见a)及b)）"],
    ["zh", "café，naïve。"],
    ["ja", "甲「乙『丙』」および／または丁（10:30）。"],
    ["en", "one (two, see a) and b)), the users’ ‘three’, 1) four and 2) five."],
    ["en", "e-mail, users’, user’s."],
  ])("%s %s", (locale, text) => {
    expect(lintOf(locale, text)).toEqual([]);
  });

  it("a pair that opens in one paragraph and closes in another, and a quotation that opens each anew", () => {
    expect(lintOf("zh", "甲（乙。\n\n丙）。")).toEqual([]);
    expect(lintOf("en", "one “two.\n\n“three” four.")).toEqual([]);
  });
});
