import { isLabel, latinWordsIn, lettersOf, nameKey, nameKeysIn } from "./latin-words";
import type { Found } from "./word-set";

/** A passage in one language: all its words, and those in which names are looked for. */
export type NamedText = { text: string; prose: string };

/** A name that stands in place of one which both other languages have. */
export type ReplacedName = { own: Found; other: string };

/** What two names must have in common before one can stand for the other: SSL and TLS, AES-256 and AES-128, Google and Apple. */
type Form = "number" | "capitals" | "name";

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
 * replacedNames({ text: "甲TLS", prose: "甲TLS" }, [{ text: "SSL", prose: "SSL" }, { text: "乙SSL", prose: "乙SSL" }], () => false);
 */
export function replacedNames(
  own: NamedText,
  others: readonly [NamedText, NamedText],
  isEnglishWord: (word: string) => boolean,
): ReplacedName[] {
  const has = (keys: ReadonlySet<string>, word: string) =>
    keys.has(nameKey(word)) || keys.has(nameKey(word.replace(/s$/, "")));
  const keysOf = ({ text }: NamedText) =>
    new Set([
      ...latinWordsIn(text).map(({ word }) => nameKey(word)),
      ...nameKeysIn(text).filter((key) => !/\p{N}/u.test(key)),
    ]);
  const [ownKeys, ...otherKeys] = [own, ...others].map(keysOf) as [Set<string>, Set<string>, Set<string>];
  const lost = latinWordsIn(others[0].prose).filter(
    ({ word }) => formOf(word, isEnglishWord) && otherKeys.every((keys) => has(keys, word)) && !has(ownKeys, word),
  );
  if (lost.length === 0) return [];
  const alone = latinWordsIn(own.prose).filter(({ word }) => otherKeys.every((keys) => !has(keys, word)));
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
