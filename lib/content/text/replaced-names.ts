import { isLabel, keysOf, latinWordsIn, lettersOf, nameKey } from "./latin-words";
import type { Found } from "./word-set";

/** A passage in one language: all of it, its words in Latin letters but for references and addresses, and the keys of all its names. */
export type NamedText = { text: string; words: readonly Found[]; keys: ReadonlySet<string> };

/** A name that stands in place of one which both other languages have. */
export type ReplacedName = { own: Found; other: string };

/** What two names must have in common before one can stand for the other: SSL and TLS, AES-256 and AES-128, Google and Apple. */
type Form = "number" | "capitals" | "name";

/** Reads a passage: `text` is all of it, `prose` what names are looked for in. */
export function namedText(text: string, prose: string): NamedText {
  const keys = new Set<string>();
  for (const { word } of latinWordsIn(text))
    for (const [rank, key] of keysOf(word).entries()) if (rank === 0 || !/\p{N}/u.test(key)) keys.add(key);
  return { text, words: latinWordsIn(prose), keys };
}

function formOf(word: string, isEnglishWord: (word: string) => boolean): Form | null {
  if (isLabel(word)) return null;
  if (/\p{N}/u.test(word)) return lettersOf(word).length > 0 ? "number" : null;
  if (/^\p{Lu}{2,}s?$/u.test(word)) return "capitals";
  return /^\p{Lu}/u.test(word) && !isEnglishWord(word.toLowerCase()) ? "name" : null;
}

/**
 * Finds names in Latin letters that a passage lost while both other languages have them, where it has another of the same form alone: TLS for
 * SSL. A name that is lost alone may be written in the language's own script.
 * @example
 * replacedNames(namedText("甲TLS", "甲TLS"), [namedText("SSL", "SSL"), namedText("乙SSL", "乙SSL")], () => false);
 */
export function replacedNames(
  own: NamedText,
  others: readonly [NamedText, NamedText],
  isEnglishWord: (word: string) => boolean,
): ReplacedName[] {
  const has = (keys: ReadonlySet<string>, word: string) =>
    keys.has(nameKey(word)) || keys.has(nameKey(word.replace(/s$/, "")));
  const [one, two] = others;
  // Few words stand in two languages: that is asked first.
  const lost = one.words.filter(
    ({ word }) =>
      has(two.keys, word) && has(one.keys, word) && !has(own.keys, word) && formOf(word, isEnglishWord) !== null,
  );
  if (lost.length === 0) return [];
  const alone = own.words.filter(({ word }) => others.every(({ keys }) => !has(keys, word)));
  return lost.flatMap(({ word }) => {
    const form = formOf(word, isEnglishWord);
    const instead = alone.find((other) => {
      if (form === "number") return sameLetters(word, other.word);
      if (form !== "name") return formOf(other.word, isEnglishWord) === form;
      // Among Han characters any word in Latin letters stands out: Apple. In English "For", "Policy" and "China" begin with a capital, too.
      return eastAsian.test(own.text)
        ? /^\p{Lu}\p{Ll}/u.test(other.word)
        : formOf(other.word, isEnglishWord) === form && !isEnglishWord(other.word);
    });
    return instead ? [{ own: instead, other: word }] : [];
  });
}

const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

const sameLetters = (one: string, other: string) =>
  /\p{N}/u.test(other) && nameKey(lettersOf(one).join("")) === nameKey(lettersOf(other).join(""));
