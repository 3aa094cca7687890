import type { Locale } from "../../locales";
import type { Vocabulary, WordsByLocale } from "../model/schema";
import { matchesIn } from "../text/matches";
import { modalWordsIn } from "../text/modality";
import { type Finder, findWords, wholeWords, wordsFor } from "../text/words";
import { modalWords } from "./modal-words";
import { knowsSmallNumbers, smallNumbersIn } from "./small-numbers";

/** What words have in common that are counted together: a kind of modality, an entry of the vocabulary, the value of a number … */
export type WordClass =
  | { kind: "modality"; name: string }
  | { kind: "party" | "name" | "term"; name: string }
  | { kind: "number"; name: string }
  | { kind: "or" | "enumeration"; name: "" };

/** The words of one class in a text. */
export type ClassCount = { class: WordClass; words: string[] };

/** Like every table here, without a row for a language that nobody has given words for yet. */
const orWords: Partial<Record<Locale, Finder>> = {
  zh: wholeWords(["或", "或者"]),
  en: wholeWords(["or", "Or"]),
  ja: wholeWords(["または", "又は", "もしくは", "若しくは", "あるいは", "或いは"]),
};

/** What stands between the members of an enumeration. */
const enumerationMarks: Partial<Record<Locale, RegExp>> = { zh: /、/g, en: /,/g, ja: /[、・]/g };

/**
 * Counts the words of a text that decide what it says: by class, as "modality negation".
 * @example
 * countWords("You may not copy it", "en", vocabulary).get("modality prohibition")?.words; // ["may not"]
 */
export function countWords(text: string, locale: Locale, vocabulary: Vocabulary): Map<string, ClassCount> {
  const counts = new Map<string, ClassCount>();
  const add = (wordClass: WordClass, word: string) => {
    const key = `${wordClass.kind} ${wordClass.name}`;
    const known = counts.get(key) ?? { class: wordClass, words: [] };
    known.words.push(word);
    counts.set(key, known);
  };
  for (const { kind, word } of modalWordsIn(text, modalWords, locale)) add({ kind: "modality", name: kind }, word);
  const group = (kind: "party" | "name" | "term", entries: Record<string, WordsByLocale>) => {
    for (const [name, words] of Object.entries(entries))
      for (const { word } of findWords(text, wholeWords(spellings(kind, wordsFor(words, locale)))))
        add({ kind, name }, word);
  };
  group("party", vocabulary.parties);
  group("name", vocabulary.names);
  group("term", vocabulary.terms);
  for (const { value, word } of smallNumbersIn(text, locale)) add({ kind: "number", name: String(value) }, word);
  const [or, marks] = [orWords[locale], enumerationMarks[locale]];
  if (or) for (const { word } of findWords(text, or)) add({ kind: "or", name: "" }, word);
  if (marks) for (const [mark] of matchesIn(text, marks)) add({ kind: "enumeration", name: "" }, mark);
  return counts;
}

/** The words, and as they begin a sentence: We, Your. Names are written alike wherever they stand. */
function spellings(kind: "party" | "name" | "term", words: readonly string[]): string[] {
  if (kind === "name") return [...words];
  return [...new Set(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]))];
}

/**
 * Whether anybody has said which words of a language are of a class. Where nobody has, a text seems to have none of them.
 * @example
 * knowsWordsOf({ kind: "or", name: "" }, "en", vocabulary); // true
 */
export function knowsWordsOf({ kind, name }: WordClass, locale: Locale, vocabulary: Vocabulary): boolean {
  switch (kind) {
    case "modality":
      return wordsFor(modalWords[name], locale).length > 0;
    case "party":
      return wordsFor(vocabulary.parties[name], locale).length > 0;
    case "name":
      return wordsFor(vocabulary.names[name], locale).length > 0;
    case "term":
      return wordsFor(vocabulary.terms[name], locale).length > 0;
    case "number":
      return knowsSmallNumbers(locale);
    case "or":
      return orWords[locale] !== undefined;
    case "enumeration":
      return enumerationMarks[locale] !== undefined;
  }
}
