import type { Locale } from "../../locales";
import { matchesIn } from "../text/matches";
import { readHanNumber } from "./han-numerals";
import type { Value } from "./value";

const number = "([0-9]{1,2}|[二两]?十[一二三四五六七八九]?|[一二三四五六七八九])";
const hanDecade = new RegExp(
  `${number}世[纪紀](?:(?:的|の)?${number}年代)?|((?:1[0-9]|20)[0-9])0年代|([2-9])0年代|([二三四五六七八九])十年代`,
  "g",
);
const tens = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second".split(
    " ",
  );
const englishDecade = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:((?:1[0-9]|20)[0-9])0[’']?s|[’']?([2-9])0[’']?s|(${tens.join("|")})|([0-9]{1,2})(?:st|nd|rd|th)[- ]centur(?:y|ies)|(${ordinals.join("|")})[- ]centur(?:y|ies))(?![\\p{L}\\p{N}])`,
  "giu",
);

/** Every decade and century in English has one of these: looking for it first is much faster. */
const englishSign = /0[’']?s|ties|centur/iu;

/** The decades and centuries in a text: "the 1990s" and 20世纪90年代 are 1990s, "the nineties" 90s, "the 21st century" C21. */
export function findDecades(text: string, locale: Locale): Value[] {
  const found: Value[] = [];
  // "The Nineties" may be a title.
  const add = (value: string, word: string, index: number) =>
    found.push({ kind: "date", value, word, index, numbers: [value.replace(/\D/g, "")], asks: !/ies$/.test(word) });
  if (locale === "en" && englishSign.test(text))
    for (const { 0: word, 1: years, 2: digit, 3: name, 4: digits, 5: ordinal, index } of matchesIn(
      text,
      englishDecade,
    )) {
      if (years) add(`${years}0s`, word, index);
      else if (digit) add(`${digit}0s`, word, index);
      else if (name) add(`${tens.indexOf(name.toLowerCase()) + 2}0s`, word, index);
      else add(`C${digits ?? ordinals.indexOf((ordinal ?? "").toLowerCase()) + 1}`, word, index);
    }
  else if (locale !== "en" && /世[纪紀]|年代/.test(text))
    for (const { 0: word, 1: century, 2: decade, 3: years, 4: digit, 5: han, index } of matchesIn(text, hanDecade)) {
      const read = (typed: string | undefined) => Number(readHanNumber(typed ?? ""));
      if (decade) add(`${(read(century) - 1) * 100 + read(decade)}s`, word, index);
      else if (century) add(`C${read(century)}`, word, index);
      else add(years ? `${years}0s` : `${digit ?? readHanNumber(han ?? "")}0s`, word, index);
    }
  return found;
}

/** True for decades and centuries of which one holds or may be the other: the 90s, the 1990s, the 20th century. */
export function sameDecade(one: string, other: string): boolean {
  const century = (value: string) => (value.startsWith("C") ? value : `C${Number(value.slice(0, 2)) + 1}`);
  if (one.startsWith("C") || other.startsWith("C"))
    return [one, other].every((value) => /^C|^[0-9]{4}/.test(value)) && century(one) === century(other);
  return one.endsWith(other) || other.endsWith(one);
}

const quarter = "([一二三四1-4])";
const hanQuarter = new RegExp(
  `(?:第${quarter}|(?<![0-9一二三四五六七八九十第])${quarter}(?!四半期))(?:(?:、|,|・|和|及|及び|与|至|到|～|~|-|—|から)第?${quarter})?(?:四半期|季度)(?!间)`,
  "g",
);
const ordinal = "(first|second|third|fourth|1st|2nd|3rd|4th)";
const englishQuarter = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ordinal}(?:(?:,? and | or | to |, )(?:the )?${ordinal})? (?:(?:calendar|fiscal|financial) )?quarters?|Q([1-4])(?:(?: and |–|-| to )Q([1-4]))?)(?![\\p{L}\\p{N}])(?! of the (?!(?:calendar |financial |fiscal |same |following |next |preceding |current )*year))`,
  "gu",
);
const hanHalf = /([上前])半年|([下后後])半年|(上半期|上期(?![间間])|年前半)|(下半期|下期(?![间間])|年後半)/g;
const englishHalf =
  /\b(?:(first)|(?:second|latter)) (?:half(?= of (?:(?:the|each|every|this|next|last|any|a) )?(?:(?:calendar|financial|fiscal|same) )?(?:year|[12][0-9]{3}))|half-years?\b)/gi;

function rankOf(typed: string): string {
  const named = ordinals.indexOf(typed.toLowerCase()) + 1;
  return named > 0 ? String(named) : (readHanNumber(typed.slice(0, 1)) ?? "");
}

/** The quarters and halves of a year that a text names: 第一季度 and "the first quarter" are Q1, 上半年 is H1. */
export function findYearParts(text: string, locale: Locale): Value[] {
  const found: Value[] = [];
  const add = (value: string, word: string, index: number) =>
    found.push({ kind: "period", value, word, index, numbers: [value.slice(1)], asks: true });
  const quarters = locale === "en" ? englishQuarter : hanQuarter;
  if (/季度|四半期|quarter|Q[1-4]/.test(text))
    for (const match of matchesIn(text, quarters))
      for (const own of match.slice(1)) if (own !== undefined) add(`Q${rankOf(own)}`, match[0], match.index);
  if (locale === "en")
    for (const { 0: word, 1: first, index } of /half/i.test(text) ? matchesIn(text, englishHalf) : [])
      add(first ? "H1" : "H2", word, index);
  else
    for (const { 0: word, 1: one, 3: two, index } of matchesIn(text, hanHalf))
      add(one || two ? "H1" : "H2", word, index);
  return found;
}
