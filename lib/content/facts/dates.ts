import type { Locale } from "../../locales";
import { matchesIn } from "../text/matches";
import { readHanNumber } from "./han-numerals";
import { plainNumber, type Value } from "./value";

const eras = Object.entries({ 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 });

const number = "(?:[0-9]{1,4}|[〇零一二三四五六七八九十]{1,4})";
const small = "(?:[0-9]{1,2}|[〇零一二三四五六七八九十]{1,3})";
const edge = "(?<![0-9〇零一二三四五六七八九十百千万])";
/** A date with signs for year, month and day: 2026年5月4日, 令和八年五月, 5月4日; and a second day of the same month: 至6日. */
const wide = new RegExp(
  `${edge}(?:(${eras.map(([name]) => name).join("|")})? ?(${number}|元) ?年度?(?:[（(][^（）()]{1,8}年[)）])?)?(?: ?(${small}) ?月(?:份|(?: ?(${small}) ?[日号])?(?:(?:至|到|から|～|~|—|-|–|、|和|及)(${small})[日号])?))?`,
  "g",
);
const numeric = /(?<![0-9./-])([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9-]|[./][0-9])/g;

const names = "January February March April May June July August September October November December".split(" ");
const monthWord = `(?:${names
  .map((name) =>
    [
      name,
      name.toUpperCase(),
      ...(name === "May" ? [] : [`${name === "September" ? "Sept?" : name.slice(0, 3)}\\.?`]),
    ].join("|"),
  )
  .join("|")})`;
const day = "[0-9]{1,2}(?:st|nd|rd|th)?";
const through = "(?: ?[–—-] ?| (?:to|through|until|and) )";
const left = "(?<![\\p{L}\\p{N}])";
const right = "(?![\\p{L}\\p{N}])";
const monthFirst = new RegExp(`${left}(${monthWord}) (${day})(?:${through}(${day}))?(?:,? ([0-9]{4}))?${right}`, "gu");
const dayFirst = new RegExp(
  `${left}(?:(${day})${through})?(${day})(?: day)?(?: of)? (${monthWord})(?:,? ([0-9]{4}))?${right}`,
  "gu",
);
const monthAlone = new RegExp(`${left}(${monthWord})(?:,| of)? ([0-9]{4})${right}`, "gu");

/** How the names of the months begin, as they are typed: looking for that first is much faster. */
const monthSign = new RegExp(names.map((name) => `${name.slice(0, 3)}|${name.slice(0, 3).toUpperCase()}`).join("|"));

type Found = { year: number | null; month: number | null; day: number | null; word: string; index: number };

const monthNumber = (word: string) =>
  names.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;

const real = ({ year, month, day }: Found) =>
  (year === null || (year >= 1000 && year < 3000)) &&
  (month ?? 1) >= 1 &&
  (month ?? 1) <= 12 &&
  (day ?? 1) >= 1 &&
  (day ?? 1) <= 31;

const clear = names.filter((name) => name !== "May" && name !== "March").join("|");
const anyMonth = names.join("|");
/** A month by itself; "may" and "march" are months only where no verb could stand. */
const monthName = new RegExp(
  `${left}(?:${clear}|(?<=(?:in|of|every|each|until|by|from|to|since|late|early|mid) |(?:${anyMonth})(?:,? (?:and|or|to|through)|,) )(?:May|March)|(?:May|March)(?=,? (?:and|or|to|through) (?:${anyMonth})|, (?:${anyMonth})))${right}(?! [0-9])`,
  "gu",
);

/** The dates in a text, those of a stretch of time with the year that they share: 2026年3月1日至5月31日. */
export function findDates(text: string, locale: Locale): Value[] {
  const found = [...findNumeric(text), ...(locale === "en" ? findEnglish(text) : findWide(text))]
    .filter(real)
    .sort((a, b) => a.index - b.index);
  shareYear(text, found);
  return found
    .filter((one, index) => index === 0 || one.index >= endOf(found[index - 1]))
    .map((one) => toValue(one, joinedMonth.test(text.slice(Math.max(0, one.index - 2), endOf(one) + 2))));
}

/** 五月和十月: of several months none is a period. */
const joinedMonth =
  /[月年][、和与及至到或]?[一二三四五六七八九十]{1,2}月|[一二三四五六七八九十]月(?:份|[、和与及至到或][一二三四五六七八九十])/;

const endOf = (found: Found | undefined) => (found ? found.index + found.word.length : 0);

function toValue({ year, month, day, word, index }: Found, joined: boolean): Value {
  const two = (number: number) => String(number).padStart(2, "0");
  const parts = [
    year === null ? null : String(year),
    month === null ? null : two(month),
    day === null ? null : two(day),
  ];
  const value = parts.filter((part) => part !== null).join("-");
  const numbers = [year, month, day].flatMap((part) => (part === null ? [] : [plainNumber(part)]));
  return {
    kind: "date",
    value: year === null && day === null ? `--${value}` : value,
    word,
    index,
    numbers,
    // 三月 alone may be a period in old texts.
    asks: year !== null || day !== null || !/^[一二三四五六七八九十]+月$/.test(word) || joined,
  };
}

function findNumeric(text: string): Found[] {
  return matchesIn(text, numeric).map((match) => ({
    year: Number(match[1]),
    month: Number(match[3]),
    day: Number(match[4]),
    word: match[0],
    index: match.index,
  }));
}

function findWide(text: string): Found[] {
  if (!/[年月]/.test(text)) return [];
  return matchesIn(text, wide).flatMap((match): Found[] => {
    const [word, era, typed, typedMonth, typedDay, typedLast] = match;
    if (word === "") return [];
    const read = (part: string | undefined) => (part === undefined ? null : Number(readHanNumber(part) ?? Number.NaN));
    const own = typed === "元" ? (era ? 1 : Number.NaN) : read(typed);
    const year = era && own !== null ? own + (eras.find(([name]) => name === era)?.[1] ?? 0) : own;
    const [month, day, last] = [read(typedMonth), read(typedDay), read(typedLast)];
    // 3年 is a period, and 三月 alone may be one in old texts.
    if (month === null && !era && (year === null || year < 1900)) return [];
    const first = { year, month, day, word, index: match.index };
    if (last === null || day === null || typedLast === undefined) return [first];
    // The second day stands at the end, with 日 behind it.
    const rest = typedLast.length + 1;
    const second = { ...first, day: last, word: word.slice(-rest), index: match.index + word.length - rest };
    return [{ ...first, word: word.slice(0, -rest) }, second];
  });
}

function findEnglish(text: string): Found[] {
  const find = (pattern: RegExp, read: (match: RegExpExecArray) => Omit<Found, "word" | "index">[]) =>
    matchesIn(text, pattern).flatMap((match) => {
      const all = read(match);
      const second = all.length > 1 ? Math.floor(match[0].length / 2) : match[0].length;
      return all.map(
        (one, index): Found => ({
          ...one,
          word: index === 0 ? match[0].slice(0, second) : match[0].slice(second),
          index: match.index + (index === 0 ? 0 : second),
        }),
      );
    });
  const read = (part: string | undefined) => (part === undefined ? null : Number.parseInt(part, 10));
  const days = (month: string | undefined, year: string | undefined, ...all: (string | undefined)[]) =>
    all.flatMap((day) =>
      day === undefined ? [] : [{ year: read(year), month: monthNumber(month ?? ""), day: read(day) }],
    );
  if (!monthSign.test(text)) return [];
  const alone = find(monthName, ([month]) => [{ year: null, month: monthNumber(month), day: null }]);
  if (!/[0-9]/.test(text)) return alone;
  return [
    ...find(monthFirst, ([, month, one, other, year]) => days(month, year, one, other)),
    ...find(dayFirst, ([, one, other, month, year]) => days(month, year, one, other)),
    ...find(monthAlone, ([, month, year]) => [{ year: read(year), month: monthNumber(month ?? ""), day: null }]),
    ...alone,
  ];
}

const joint = /^[日 ]?(?: ?(?:至|到|から|[～~—–-]|和|及|、|と|及び|to|through|until|and) ?)$/;

/** Gives a date without a year that of the date that it is joined to. */
function shareYear(text: string, found: Found[]): void {
  for (const [index, one] of found.entries()) {
    const next = found[index + 1];
    if (!next || one.day === null || next.day === null || !joint.test(text.slice(endOf(one), next.index))) continue;
    if (one.year === null) one.year = next.year;
    else if (next.year === null) next.year = one.year;
  }
}
