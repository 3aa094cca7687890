import type { Locale } from "../../locales";
import { findDates } from "./dates";
import { findEnglishNumerals } from "./english-numerals";
import { findFractions, findShareWords } from "./fractions";
import { findHanNumerals } from "./han-numerals";
import { findLawReferences } from "./law-references";
import { findDecades, findYearParts } from "./parts-of-time";
import { findAnyTime, findPeriodWords } from "./period-words";
import { readQuantities } from "./quantities";
import { findTimes } from "./times-of-day";
import { halveWidth, type Numeral, type Value } from "./value";

/** The languages whose words for numbers and units are known. The values of another are not compared. */
const readers: Partial<Record<Locale, (text: string) => Numeral[]>> = {
  zh: findHanNumerals,
  en: findEnglishNumerals,
  ja: findHanNumerals,
};

/** True for a language whose values can be read. */
export function readsValues(locale: Locale): boolean {
  return readers[locale] !== undefined;
}

/** No passage without one of these mentions a value; asking this first is much faster. */
const sign: Partial<Record<Locale, RegExp>> = {
  zh: /[0-9０-９〇零一二三四五六七八九十百千万亿两双半每单年月日午夜倍番全完昼壹贰叁肆伍陆柒捌玖拾佰]/,
  ja: /[0-9０-９〇零一二三四五六七八九十百千万億両双半毎単年月日午夜倍番全完昼終す壱弐参拾萬]/,
  en: /[0-9A-Za-z]/,
};

/**
 * Reads the values of a passage in reading order: dates, times, periods, money, per cent, references to laws, and other numbers, in
 * digits and in words. "Within thirty (30) days of May 4, 2026" has the period "30 days" and the date "2026-05-04".
 */
export function readValues(passage: string, locale: Locale): Value[] {
  const numerals = readers[locale];
  if (!numerals || !sign[locale]?.test(passage)) return [];
  let text = halveWidth(passage);
  let found: Value[] = [];
  for (const find of [
    findAnyTime,
    findDecades,
    findYearParts,
    findDates,
    findTimes,
    findFractions,
    findLawReferences,
  ]) {
    const own = find(text, locale).filter(({ index }) => text[index] !== taken);
    found = found.concat(own);
    text = take(text, own);
  }
  return found
    .concat(findPeriodWords(text, locale), findShareWords(text), readQuantities(text, numerals(text), locale))
    .map((value) => ({ ...value, word: passage.slice(value.index, value.index + value.word.length) }))
    .sort((a, b) => a.index - b.index);
}

/** Stands for a character of a value that was read; no text that was read holds it (rule `character-forbidden`). */
const taken = "\0";
function take(text: string, values: readonly Value[]): string {
  let [rest, end] = ["", 0];
  for (const { index, word } of [...values].sort((a, b) => a.index - b.index)) {
    const to = index + word.length;
    // Of several numbers with one word, the first takes all of it.
    if (to <= end) continue;
    const from = Math.max(end, index);
    rest += text.slice(end, from) + taken.repeat(to - from);
    end = to;
  }
  return values.length === 0 ? text : rest + text.slice(end);
}
