import { matchesIn } from "./matches";
import { rememberRecent } from "./recent-texts";
import type { Found } from "./word-set";

/** A word in Latin script, with what joins its parts: e-mail, Moody’s, AT&T, 30MB. */
const latinWord = /[\p{sc=Latin}\p{N}\p{M}]+(?:[-‑&'’][\p{sc=Latin}\p{N}\p{M}]+)*/gu;

/** Finds the words in Latin script, with the digits that they may hold; a number alone is none. */
export const latinWordsIn = rememberRecent((text): readonly Found[] => {
  const words: Found[] = [];
  for (const { 0: typed, index } of matchesIn(text, latinWord)) {
    const word = /[’']/.test(typed) ? typed.replace(possessive, "") : typed;
    if (/[A-Za-z]/.test(word) || /\p{sc=Latin}/u.test(word)) words.push({ word, index });
  }
  return words;
});

const possessive = /[’']s?$/iu;

/** The runs of letters that make up a word: `Wi-Fi` has two, `30MB` one. */
export function lettersOf(word: string): string[] {
  return word.match(/[\p{sc=Latin}\p{M}]+/gu) ?? [];
}

/** A word as it is compared between languages: in small letters, and without what joins its parts. */
export function nameKey(word: string): string {
  if (/^[A-Za-z0-9]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, "");
}

/** What a plural may be the plural of, the word itself first: `Cookies` are `Cookies` or a `Cookie`. */
export function singularsOf(word: string): string[] {
  return [word, ...[/s$/i, /es$/i].filter((end) => end.test(word)).map((end) => word.replace(end, ""))];
}

/**
 * The names that texts answer for, by their keys: each of their words, whole and in parts, in the plural and in the singular. Addresses and
 * code count, too.
 */
export function nameKeysIn(texts: Iterable<string>): Set<string> {
  const keys = new Set<string>();
  for (const text of texts) for (const { word } of latinWordsIn(text)) for (const key of keysOf(word)) keys.add(key);
  return keys;
}

const knownKeys = new Map<string, readonly string[]>();

/** What no word of a language is as long as: nothing longer is kept. */
const longestWord = 64;

/** The keys of one word, its own first, kept because texts repeat their words. */
export function keysOf(word: string): readonly string[] {
  const known = knownKeys.get(word);
  if (known) return known;
  const keys = [...new Set([word, ...lettersOf(word)].flatMap(singularsOf).map(nameKey))];
  if (word.length <= longestWord) knownKeys.set(word, keys);
  return keys;
}

/** True when `hasKey` knows a word, in the plural or in the singular, or else every part of it. */
export function isAnswered(word: string, hasKey: (key: string) => boolean): boolean {
  const has = (part: string) => singularsOf(part).some((form) => hasKey(nameKey(form)));
  return has(word) || (/[-‑&'’\p{N}]/u.test(word) && lettersOf(word).every((part) => part.length < 2 || has(part)));
}

/** The codes of currencies, which `facts-differ` compares as part of an amount. */
const currencyCodes = new Set([
  "RMB",
  "CNY",
  "USD",
  "EUR",
  "JPY",
  "GBP",
  "HKD",
  "TWD",
  "SGD",
  "KRW",
  "AUD",
  "CAD",
  "CHF",
]);

/** States and public bodies, which other languages call by their names: 欧盟, the European Union. */
const publicBodies = new Set("EU EEA EC UN US USA UK UAE WTO WHO WIPO OECD ASEAN PRC".split(" "));

/** True for what is no name whatever it stands for: a single letter, a Roman number, the code of a currency, and that of a public body. */
export function isLabel(word: string): boolean {
  if (currencyCodes.has(word) || publicBodies.has(word)) return true;
  return lettersOf(word).every((letters) => letters.length < 2) || /^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/i.test(word);
}
