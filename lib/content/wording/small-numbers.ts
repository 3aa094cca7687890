import type { Locale } from "../../locales";
import { matchesIn } from "../text/matches";

const hanDigits = "二两三四五六七八九十";
const valueOfHan: Record<string, number> = { 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const englishWords = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const digits = "[2-9２-９]|10|１０";

/** What counts in Chinese and Japanese; without one behind it a Han numeral is part of a word (第三方, 四川). */
const counters: Record<"zh" | "ja", string> = {
  zh: "个|名|次|项|日|天|年|月|周|份|倍|种|位|家|条|款|类|步|人|小时|分钟|工作日",
  ja: "つ|個|名|回|項|日|年|月|か月|ヶ月|カ月|週|通|倍|種|人|社|条|類|段階|時間|分|営業日",
};

const patterns: Partial<Record<Locale, RegExp>> = {
  zh: new RegExp(
    `(?<![第一-十百千万0-9])(?:[${hanDigits}](?![${hanDigits}百千万])|${digits})(?=\\s*(?:${counters.zh}))`,
    "gu",
  ),
  en: new RegExp(`\\b(?:${englishWords.join("|")}|${digits}|twice|both)\\b(?![.,][0-9])`, "giu"),
  ja: new RegExp(
    `(?<![第一-十百千万0-9])(?:[${hanDigits}](?![${hanDigits}百千万])|${digits})(?=\\s*(?:${counters.ja}))`,
    "gu",
  ),
};

/** A number from two to ten, in digits or words, as it stands in a text. */
export type SmallNumber = { value: number; word: string };

/**
 * The numbers from two to ten that count something. Larger ones and those with a unit are facts, and judged as such.
 * @example
 * smallNumbersIn("In two copies", "en"); // [{ value: 2, word: "two" }]
 */
export function smallNumbersIn(text: string, locale: Locale): SmallNumber[] {
  const pattern = patterns[locale];
  if (!pattern) return [];
  return matchesIn(text, pattern).map(([word]) => ({ word, value: numberIn(word.toLowerCase()) }));
}

/** Whether the numbers of a language can be read. */
export function knowsSmallNumbers(locale: Locale): boolean {
  return patterns[locale] !== undefined;
}

function numberIn(word: string): number {
  if (word === "twice" || word === "both") return 2;
  const english = englishWords.indexOf(word);
  return english >= 0 ? english + 2 : (valueOfHan[word] ?? Number(word.normalize("NFKC")));
}
