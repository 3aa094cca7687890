import type { Locale } from "../../locales";
import { findDates } from "./dates";
import { findEnglishNumerals } from "./english-numerals";
import { findFractions } from "./fractions";
import { findHanNumerals } from "./han-numerals";
import { findLawReferences } from "./law-references";
import { findTimes } from "./times-of-day";
import { currencyBefore, type Unit, unitAt } from "./units";
import { halveWidth, type Numeral, plainNumber, type Value } from "./value";

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
  zh: /[0-9０-９〇零一二三四五六七八九十百千万亿两双半每单年月日壹贰叁肆伍陆柒捌玖拾佰]/,
  ja: /[0-9０-９〇零一二三四五六七八九十百千万億両双半毎単年月日壱弐参拾萬]/,
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
  for (const find of [findDates, findTimes, findFractions, findLawReferences]) {
    const own = find(text, locale).filter(({ index }) => text[index] !== taken);
    found = found.concat(own);
    text = take(text, own);
  }
  return found
    .concat(findPeriodWords(text, locale), readQuantities(text, numerals(text), locale))
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

/** A number with what stands around it, as far as it is known. */
type Quantity = Numeral & { unit: Unit | null };

function readQuantities(text: string, numerals: readonly Numeral[], locale: Locale): Value[] {
  const found: Quantity[] = [];
  for (const numeral of numerals) {
    const last = found.at(-1);
    if (last && numeral.index < last.end) continue;
    if (last && repeats(text, last, numeral)) {
      // Thirty (30) days: one number, said twice, and its unit behind both. Two numbers are told apart.
      const same = numeral.number === last.number;
      const whole = withUnit(text, { ...numeral, end: numeral.end + 1 }, locale, last.unit);
      if (same) Object.assign(last, { unit: whole.unit, end: whole.end, written: "digits" });
      else {
        last.unit = whole.unit;
        found.push(whole);
      }
      continue;
    }
    found.push(withUnit(text, numeral, locale, null));
  }
  shareUnits(text, found);
  return joinYearsAndMonths(
    text,
    found.map((one) => toValue(text, one)),
  );
}

const repeats = (text: string, last: Quantity, { index, end }: Numeral) =>
  /^ ?[（(](?:US ?\$|RMB ?|CNY ?|\$|¥|￥)?$/.test(text.slice(last.end, index)) &&
  /^[)）]/.test(text.slice(end, end + 1));

function withUnit(text: string, numeral: Numeral, locale: Locale, known: Unit | null): Quantity {
  const before = currencyBefore(text, numeral.index);
  const after = ordinal(text, numeral) || veryMuch(text, numeral) ? null : unitAt(text, numeral.end, locale);
  const unit = after?.unit ?? before?.unit ?? known;
  return {
    ...numeral,
    index: before && unit?.kind === "money" ? before.index : numeral.index,
    end: after?.end ?? numeral.end,
    unit,
  };
}

/** 第十五日 is a rank, and so is the 15th. */
const ordinal = (text: string, { index, written }: Numeral) => written === "loosely" || text[index - 1] === "第";

/** 十分 is "very", not ten minutes, and 一日 may be a day in June. */
const veryMuch = (text: string, { index, end }: Numeral) =>
  /^十分|^[一二三]元$|^一[周]$/.test(text.slice(index, end + 1)) && !/^一周/.test(text.slice(index, end + 1));

const between = /^(?: ?(?:至|到|から|ないし|乃至|或|或者|又は|または|及|和|、|[～~—–-]|to|or|and|through) ?)$/;

/** Of 30 to 60 days, both are days. */
function shareUnits(text: string, found: Quantity[]): void {
  for (let index = found.length - 2; index >= 0; index--) {
    const [one, next] = [found[index], found[index + 1]];
    if (!one || !next?.unit || one.unit || one.written === "loosely") continue;
    if (between.test(text.slice(one.end, next.index))) one.unit = next.unit;
  }
}

function toValue(text: string, { index, end, number, written, unit }: Quantity): Value {
  const word = text.slice(index, end);
  const amount = unit ? plainNumber(Number(number) * unit.factor) : number;
  const base = { word, index, numbers: [...new Set([number, amount])] };
  if (!unit || unit.kind === "age")
    return {
      ...base,
      kind: "count",
      value: number,
      numbers: [number],
      asks: asksAlone(text, { index, end, number, written, unit }),
    };
  if (unit.base === "half years") {
    const months = plainNumber(Number(number) * 12 + 6);
    return { ...base, kind: "period", value: `${months} months`, numbers: [number, months], asks: true };
  }
  // 千年 and 百年 mean a long time.
  const asks = !/^(?:一[日天周秒]|[百千万萬]年)$/.test(word);
  if (unit.kind === "percentage") return { ...base, kind: "percentage", value: `${amount} %`, asks: true };
  return { ...base, kind: unit.kind, value: `${amount} ${unit.base}`, asks };
}

/** A number without a unit asks when it is in digits, or above ten in words that are nothing but a number. */
function asksAlone(text: string, { index, end, number, written, unit }: Quantity): boolean {
  if (written === "loosely" || partOfName(text, index, end)) return false;
  // One is also "a" and "each", wherever it is not alone in its cell.
  if (number === "1" && end - index < text.trim().length) return false;
  if (written === "digits") return !opensList(text, index, end);
  const word = text.slice(index, end);
  // "A million thanks" and 八百屋 name no number.
  if (/^a /i.test(word) || (word === "八百" && /^[屋長长万]/.test(text.slice(end, end + 1)))) return false;
  const whole =
    unit !== null ||
    /^[A-Za-z]/.test(word) ||
    (/^[^百千万萬亿億兆]./.test(word) && !/[数數几幾上]/.test(text[index - 1] ?? ""));
  return Number(number) > 10 && whole;
}

/** SHA-256, IPv4, COVID-19 and 3D are names. */
const partOfName = (text: string, index: number, end: number) =>
  /[A-Za-z_][-_.]?$/.test(text.slice(Math.max(0, index - 2), index)) || /^[A-Za-z_]/.test(text.slice(end, end + 1));

/** The number of an item that somebody typed: （1） anywhere, 1. at the start, and 2.Words in a list that ran together. */
const opensList = (text: string, index: number, end: number) =>
  /^[（(][0-9]{1,2}[)）]/.test(text.slice(Math.max(0, index - 1), end + 1)) ||
  (index < 9 && text.slice(0, index).trim() === "" && /^(?:[)）、]|\.(?![0-9]))/.test(text.slice(end, end + 2))) ||
  /^\.\p{L}/u.test(text.slice(end, end + 3));

const periodWords: Partial<Record<Locale, [pattern: RegExp, value: string][]>> = {
  en: [
    [
      /\b(?:annual(?:ly)?|yearly|(?:an?|per|each|every|the|following|preceding|same) (?:calendar |full |whole )?year)\b/gi,
      "12 months",
    ],
    [/\b(?:half a year|half-year|semi-?annual(?:ly)?)\b/gi, "6 months"],
    [/\b(?:monthly|(?:an?|per|each|every|the) (?:calendar |full )?month)\b/gi, "1 months"],
    [/\b(?:quarterly|(?:a|per|each|every) quarter)\b/gi, "3 months"],
    [/\b(?:weekly|(?:a|per|each|every) week)\b/gi, "7 days"],
    [/\b(?:fortnight|fortnightly|biweekly)\b/gi, "14 days"],
    [/\b(?:daily|(?:a|per|each|every) (?:calendar )?day)\b/gi, "1 days"],
    [/\b(?:a|per|each|every|one) (?:business|working) day\b/gi, "1 business days"],
    [/\b(?:hourly|(?:an|per|each|every) hour)\b/gi, "1 hours"],
  ],
  zh: [
    [/[每当按]年|年度|年利率|周年/g, "12 months"],
    [/半年/g, "6 months"],
    [/[每当按]月|月度/g, "1 months"],
    [/每季|季度/g, "3 months"],
    [/每[周週]/g, "7 days"],
    [/每[日天]|按日/g, "1 days"],
    [/每(?:个)?小时/g, "1 hours"],
  ],
  ja: [
    [/毎年|年間|年額|年率|年度|各年/g, "12 months"],
    [/半年/g, "6 months"],
    [/毎月|月間|月額|各月|ひと月/g, "1 months"],
    [/四半期/g, "3 months"],
    [/毎週|週間/g, "7 days"],
    [/毎日|日額|各日|一日|日ごと/g, "1 days"],
    [/毎時|時間(?:当|あ)たり/g, "1 hours"],
  ],
};

/** Words that mean one of a period, each year or half of one. They answer; only half a year asks. */
function findPeriodWords(text: string, locale: Locale): Value[] {
  return (periodWords[locale] ?? []).flatMap(([pattern, value]) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }): Value => {
      const [number = ""] = value.split(" ");
      return { kind: "period", value, word, index, numbers: [number], asks: false };
    }),
  );
}

/** One year and six months are 18 months. */
function joinYearsAndMonths(text: string, values: readonly Value[]): Value[] {
  const joined: Value[] = [];
  for (const value of values) {
    const last = joined.at(-1);
    const gap = last ? text.slice(last.index + last.word.length, value.index) : "";
    const years = last?.kind === "period" && last.value.endsWith(" months") && /[年]|year/i.test(last.word);
    const months = value.kind === "period" && value.value.endsWith(" months") && /月|month/i.test(value.word);
    if (!last || !years || !months || !/^(?:零|又|と|及び|,? and | )?$/.test(gap)) joined.push(value);
    else {
      const sum = Number.parseFloat(last.value) + Number.parseFloat(value.value);
      joined[joined.length - 1] = {
        ...last,
        value: `${plainNumber(sum)} months`,
        word: text.slice(last.index, value.index + value.word.length),
        numbers: [...last.numbers, ...value.numbers, plainNumber(sum)],
      };
    }
  }
  return joined;
}
