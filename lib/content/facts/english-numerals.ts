import { matchesIn } from "../text/matches";
import { digitsPattern, inReadingOrder, type Numeral, plainNumber, readDigits } from "./value";

const words = (text: string, from: number, step: number) =>
  text.split(" ").map((word, index) => [word, from + index * step] as const);

const small = new Map([
  ...words("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", 0, 1),
  ...words("sixteen seventeen eighteen nineteen", 16, 1),
  ...words("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
]);
const large = new Map(Object.entries({ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }));

const cardinal = [...small.keys(), "hundred", ...large.keys()].sort((a, b) => b.length - a.length).join("|");

/** Number words in a row: "and" stands behind hundreds and thousands only. */
const wordRun = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:a (?=hundred|thousand|million|billion))?(?:${cardinal})(?:(?:(?<=hundred|thousand|million) and |[ -])(?:${cardinal}))*(?![\\p{L}\\p{N}])`,
  "giu",
);
const digits = new RegExp(
  `(?:${digitsPattern})(?:[ -]?(hundred|thousand|million|billion|trillion)(?![\\p{L}\\p{N}]))?`,
  "giu",
);

/** What mentions a number without being one. */
const mentions = new Map(
  Object.entries({
    1: "once single sole first primary an a each every",
    2: "both twice second secondary double doubles doubled doubling dual pair either two-fold twofold",
    3: "thrice third triple triples tripled tripling treble threefold trio",
    4: "fourth quarterly quadruple quadrupled fourfold",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
    11: "eleventh",
    12: "twelfth dozen",
    13: "thirteenth",
    14: "fourteenth fortnight",
    15: "fifteenth",
    20: "twentieth score",
    30: "thirtieth",
  }).flatMap(([number, all]) => all.split(" ").map((word) => [word, number] as const)),
);
const mention = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...mentions.keys()].join("|")})(?![\\p{L}\\p{N}])`, "giu");
const roman = /(?<![\p{L}\p{N}])(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV)(?![\p{L}\p{N}])/gu;
const romanNumbers = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV".split(" ");

/** Reads number words: "one hundred and eighty" is 180. Null for words that make no number, such as "two three". */
export function readEnglishNumber(text: string): string | null {
  let [total, section] = [0, 0];
  let last = Number.POSITIVE_INFINITY;
  for (const word of text.toLowerCase().split(/ and |[ -]/)) {
    const [few, many] = [small.get(word), large.get(word)];
    if (few !== undefined) {
      if (few >= last) return null;
      section += few;
      last = few < 20 ? 1 : 10;
    } else if (word === "hundred") {
      section = (section || 1) * 100;
      last = 100;
    } else if (many !== undefined) {
      total += (section || 1) * many;
      [section, last] = [0, 100];
    }
  }
  return plainNumber(total + section);
}

/** Finds the numbers in an English text, in digits (1.5 million, 15th) and in words, and the words that mention one. */
export function findEnglishNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of /[0-9]/.test(text) ? matchesIn(text, digits) : []) {
    const [all, times] = match;
    const number = readDigits(times ? all.slice(0, all.search(/[ -]?[a-z]/i)) : all);
    const end = match.index + all.length;
    const factor = times ? (large.get(times.toLowerCase()) ?? 100) : 1;
    const ordinal = /^(?:st|nd|rd|th)(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 3));
    found.push({
      index: match.index,
      end: end + (ordinal ? 2 : 0),
      number: factor === 1 ? number : plainNumber(Number(number) * factor),
      written: ordinal ? "loosely" : "digits",
    });
  }
  for (const match of matchesIn(text, wordRun)) {
    const number = readEnglishNumber(match[0]);
    const end = match.index + match[0].length;
    if (number !== null) found.push({ index: match.index, end, number, written: "words" });
    else
      for (const own of match[0].matchAll(/[a-z]+/gi)) {
        const index = match.index + own.index;
        found.push({ index, end: index + own[0].length, number: readEnglishNumber(own[0]) ?? "0", written: "loosely" });
      }
  }
  for (const { index, 0: word } of matchesIn(text, mention))
    found.push({
      index,
      end: index + word.length,
      number: mentions.get(word.toLowerCase()) ?? "1",
      written: "loosely",
    });
  for (const { index, 0: word } of /II|[VX]/.test(text) ? matchesIn(text, roman) : [])
    found.push({ index, end: index + word.length, number: String(romanNumbers.indexOf(word) + 1), written: "loosely" });
  return inReadingOrder(found);
}
