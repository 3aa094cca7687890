import type { Locale } from "../../locales";
import { matchesIn } from "../text/matches";
import { readEnglishNumber } from "./english-numerals";
import { readHanNumber } from "./han-numerals";
import { plainNumber, type Value } from "./value";

const numerals = "[0-9〇零一二三四五六七八九十百千万]";
const decimal = "(?:[.．][0-9]{1,6}|[点點][〇零一二三四五六七八九0-9]{1,6})?";
const wide = new RegExp(`(?<!${numerals})(${numerals}{1,8})分(?:之|の) ?(${numerals}{1,8})(${decimal})`, "g");
const parts =
  "halves|half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?";
const english = new RegExp(
  `(?<![\\p{L}\\p{N}])(one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2})([ -])(${parts})(?![\\p{L}\\p{N}])(?! (?:part|person|reading|copy|year|month))(?:(?= (of|majority|or|in)\\b)|)`,
  "giu",
);
/** "A third of the votes"; "a quarter of a year" is a period. */
const singular =
  /(?<![\p{L}\p{N}])an? (half|third|quarter|fourth|fifth|sixth|eighth|tenth|hundredth)(?= of (?!(?:an?|each|every|the|this|that) (?:calendar |financial |fiscal )?year))/giu;
/** Quarters of a year: "the first two quarters", "for three quarters". */
const quarters =
  /(?:first|last|next|past|previous|preceding|following|final|other|consecutive|for|over|within|in) (?:the )?$/i;
const slash = /(?<![\p{L}0-9./-])([1-9][0-9]?)\/([1-9][0-9]{0,2})(?![A-Za-z0-9/.-])/gu;
/** Halves, but for those of a year, a month, a day or an hour. */
const halves =
  /(?<![\p{L}\p{N}])(?<!(?:first|second|latter|other) )half(?= of (?!(?:an?|each|every|the|this|that) (?:calendar |financial |fiscal )?year)| the )|一半|半分|半数|半數|过半|過半|半额|半額|半价|半値|减半|減半|折半/giu;

/** Every English fraction names one of these, and every half is one of those: looking for them first is much faster. */
const partSign = new RegExp(parts.replaceAll("s?", ""), "iu");
const halfSign = /half|半/iu;

/** What says or implies a half or the whole, and asks for nothing, with what each of its matches holds. */
const shares: [sign: RegExp, pattern: RegExp, over: number][] = [
  [
    /hal[fv]|majority/iu,
    /(?<![\p{L}\p{N}])(?:half(?![\p{L}\p{N}-]| an? (?:year|month|day|hour))|halv(?:es?|ed|ing)(?!\p{L})|majority)/giu,
    0.5,
  ],
  [/[半½多]/u, /(?<![年点點時时月天日周岁歳])半(?![年期天日月个個小时時点點径导導岛島途])|½|多数/gu, 0.5],
  [
    /whol|entire|full|complete|total|all|hundred/iu,
    /(?<!\p{L})(?:whol(?:e|ly)|entire(?:ly|ty)?|full(?:y)?|complete(?:ly)?|total(?:ly)?|all|(?:a|one) hundred per ?cent)(?!\p{L})/giu,
    1,
  ],
  [/[全百す]/u, /全部|全额|全額|全资|全株|完全|全数|全て|すべて|百分百/gu, 1],
];

/** The words of a text that mean a half or the whole: they answer 50 % and 100 %. */
export function findShareWords(text: string): Value[] {
  return shares.flatMap(([sign, pattern, over]) =>
    (sign.test(text) ? matchesIn(text, pattern) : []).map(({ 0: word, index }): Value => {
      const number = String(over * 100);
      return { kind: "percentage", value: `${number} %`, word, index, numbers: [number], asks: false };
    }),
  );
}

const divisors: [start: string, by: number][] = [
  ["hal", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["hundredth", 100],
  ["thousandth", 1000],
];

/** The fractions in a text as per cent: 百分之五 and 5 % are one, and so are three quarters and 75 %. */
export function findFractions(text: string, locale: Locale): Value[] {
  const found: Value[] = [];
  const add = (word: string, index: number, over: number, by: number, asks: boolean) => {
    const number = plainNumber(Math.round((over / by) * 1e6) / 1e4);
    if (by > 0 && over / by <= 10)
      found.push({ kind: "percentage", value: `${number} %`, word, index, numbers: [number], asks });
  };
  if (text.includes("分"))
    for (const { 0: word, 1: by = "", 2: over = "", 3: rest = "", index } of matchesIn(text, wide)) {
      const digits = [...rest.slice(1)].map((sign) => readHanNumber(sign) ?? "").join("");
      const whole = rest === "" ? readHanNumber(over) : `${readHanNumber(over)}.${digits}`;
      if (whole !== null)
        add(word, index, Number(whole), by === "万" ? 1e4 : Number(readHanNumber(by)), word !== "百分之百");
    }
  const hasPart = locale === "en" && partSign.test(text);
  if (hasPart)
    for (const match of matchesIn(text, english)) {
      const [word, over = "", gap, part = "", behind] = match;
      // "One third party" is no fraction; "one third of" is.
      if (gap === " " && !/s$/i.test(part) && behind === undefined) continue;
      const before = text.slice(Math.max(0, match.index - 24), match.index);
      if (/^quarters$/i.test(part) && (quarters.test(before) || behind !== "of")) continue;
      const by = divisors.find(([start]) => part.toLowerCase().startsWith(start))?.[1] ?? 0;
      add(word, match.index, Number(/^[0-9]/.test(over) ? over : readEnglishNumber(over)), by, true);
    }
  if (hasPart)
    for (const { 0: word, 1: part = "", index } of matchesIn(text, singular))
      add(word, index, 1, divisors.find(([start]) => part.toLowerCase().startsWith(start))?.[1] ?? 0, true);
  for (const { 0: word, 1: over, 2: by, index } of text.includes("/") ? matchesIn(text, slash) : [])
    if (Number(over) < Number(by)) add(word, index, Number(over), Number(by), true);
  for (const { 0: word, index } of halfSign.test(text) ? matchesIn(text, halves) : []) add(word, index, 1, 2, true);
  return found;
}
