import type { Locale } from "../../locales";
import { matchesIn } from "../text/matches";
import { readHanNumber } from "./han-numerals";
import type { Value } from "./value";

const clock = /(?<![0-9:])([01]?[0-9]|2[0-4]):([0-5][0-9])(?::[0-5][0-9])?(?![0-9:])(?: ?([aApP])\.?[mM]\b)?/g;
const english = /(?<![0-9:.,])(1[0-2]|[1-9]) ?([aApP])\.?[mM]\b/g;
const number = "([0-9]{1,2}|[〇零一二三四五六七八九十]{1,3})";
/** A number behind nothing that it would be part of: 周五9时 is nine, 十9时 nothing. */
const alone = "((?<![0-9第])[0-9]{1,2}|(?<![0-9〇零一二三四五六七八九十第])[〇零一二三四五六七八九十]{1,3})";
const half = "(上午|下午|午前|午後|凌晨|清晨|早晨|早上|中午|正午|傍晚|晚上|夜间|午夜|深夜|半夜|早朝|朝|夕方|夜)(?:の)?";
const wide = new RegExp(
  `(?:${half} ?${number} ?[时時点點](?!間|间|以|点)|()${alone} ?[时時点點](?=[0-9〇零一二三四五六七八九十]{1,3}分|半|整|正|から|まで|以降|～|~|—|–|至|到|前|后|後)|()(?<=[时時点點分半](?:至|到|～|~|—|–))${number} ?[时時点點](?!間|间|以|点)|()((?<![0-9第:.])(?:0|24)|(?<![0-9〇零一二三四五六七八九十第])(?:零|二十四))[时時](?!間|间|以|区|區|差))(?:${number}分|(半))?`,
  "g",
);

/** Words for noon and midnight: they ask but where they may also mean a time of about then. */
const named: Partial<Record<Locale, [pattern: RegExp, value: string, asks: boolean][]>> = {
  zh: [
    [/正午(?![0-9〇零一二三四五六七八九十])/g, "12:00", true],
    [/中午(?![0-9〇零一二三四五六七八九十])/g, "12:00", false],
    [/(?:午夜|子夜|半夜)(?![0-9〇零一二三四五六七八九十])/g, "00:00", false],
  ],
  en: [
    [/(?:12(?::00)? )?\b(?:noon|midday)\b/gi, "12:00", true],
    [/(?:12(?::00)? )?\bmidnight\b/gi, "00:00", true],
  ],
  ja: [
    [/正午/g, "12:00", true],
    [/真夜中|深夜(?![0-9〇零一二三四五六七八九十])/g, "00:00", false],
  ],
};

/** Every such word has one of these: looking for it first is faster. */
const nameSign = /[午夜]|noon|midday|midnight/i;

type Half = "early" | "late" | null;

/**
 * The times of day in a text, each as hours and minutes: 下午5时30分 and 5:30 p.m. are 17:30. What may be either half of the day is both,
 * as 05:30/17:30; beside 18:00 it is the first, because that text counts 24 hours.
 */
export function findTimes(text: string, locale: Locale): Value[] {
  const found: Value[] = [];
  const add = (word: string, index: number, hours: number, minutes: number, side: Half, asks = true) => {
    if (!(hours <= 24 && minutes < 60)) return;
    const value = hoursOf(hours, side)
      .map((hour) => `${String(hour).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`)
      .join("/");
    found.push({ kind: "time", value, word, index, numbers: [String(hours), String(minutes)], asks });
  };
  for (const [pattern, value, asks] of nameSign.test(text) ? (named[locale] ?? []) : [])
    for (const { 0: word, index } of matchesIn(text, pattern))
      add(word, index, Number(value.slice(0, 2)), 0, value === "12:00" ? "late" : "early", asks);
  const free = ({ index }: RegExpExecArray) => found.every((other) => index < other.index || index >= endOf(other));
  if (/[0-9]:[0-9]/.test(text))
    for (const { 0: word, 1: hours, 2: minutes, 3: side, index } of matchesIn(text, clock).filter(free))
      add(word, index, Number(hours), Number(minutes), englishHalf(side));
  if (locale === "en")
    for (const { 0: word, 1: hours, 2: side, index } of /[0-9] ?[ap]/i.test(text) ? matchesIn(text, english) : [])
      add(word, index, Number(hours), 0, englishHalf(side));
  else if (/[时時点點]/.test(text))
    for (const match of matchesIn(text, wide)) {
      const [word, side = "", first, , second, , third, , fourth, minutes, thirty] = match;
      const read = (typed: string | undefined) => Number(readHanNumber(typed ?? "零"));
      const hours = read(first ?? second ?? third ?? fourth);
      add(word, match.index, hours, thirty ? 30 : read(minutes), wideHalf(side, hours));
    }
  const countsTo24 = found.some(({ value, word }) => /^(?:1[3-9]|2[0-3])/.test(value) && !isMarked.test(word));
  return found.map((one) => (countsTo24 ? { ...one, value: one.value.split("/")[0] ?? one.value } : one));
}

const endOf = ({ index, word }: Value) => index + word.length;

/** What tells the half of the day beside an hour. */
const isMarked = /[aApP]\.?[mM]|[午朝夜晚晨夕]|noon|midnight|midday/i;

const englishHalf = (letter: string | undefined): Half =>
  letter === undefined ? null : /p/i.test(letter) ? "late" : "early";

function wideHalf(side: string, hours: number): Half {
  if (side === "" || /^(?:午夜|深夜|半夜)$/.test(side)) return null;
  // One o'clock at noon is 13:00, and 12 in the forenoon or afternoon is said of both noon and midnight.
  if (/[中正]午/.test(side)) return hours < 3 || hours === 12 ? "late" : "early";
  if (/午/.test(side) && hours === 12) return null;
  if (/[晚夜]/.test(side) && (hours === 12 || hours < 5)) return "early";
  return /[下后後晚夜傍夕]/.test(side) ? "late" : "early";
}

/** The hours that may be meant on a clock of 24. */
function hoursOf(hours: number, side: Half): number[] {
  if (hours > 12 || hours === 0) return [side === "late" && hours === 0 ? 12 : hours % 24];
  const [early, late] = [hours % 12, (hours % 12) + 12];
  if (side !== null) return [side === "early" ? early : late];
  return hours === 12 ? [late, early] : [early, late];
}

/** True for times one of which may be the other. */
export function sameTime(one: string, other: string): boolean {
  return one.split("/").some((time) => other.split("/").includes(time));
}
