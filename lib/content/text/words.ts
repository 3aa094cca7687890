import type { Locale } from "../../locales";
import type { Term, Vocabulary, WordsByLocale } from "../model/schema";
import { matchesIn } from "./matches";
import { beyondAddress } from "./plain-address";
import { rememberRecent } from "./recent-texts";
import { type Found, makeWordSet, type WordSet } from "./word-set";

/** `i` finds words in capitals and in small letters alike. */
type Flags = "" | "i";

/** What finds words in a text: a pattern, or a set of words. */
export type Finder = RegExp | WordSet<unknown>;

/**
 * Makes a set that finds `words`, longest first, as whole words: a word that begins or ends with a Latin letter must not
 * continue with another. It may continue with katakana, because Japanese writes compounds as one; see `separateWords`.
 */
export function wholeWords(words: readonly string[], flags: Flags = ""): WordSet<unknown> {
  return setOf(words, [latinEdge], flags);
}

/** Like `wholeWords`, but katakana must not continue either: モデル does not contain デル. */
export function separateWords(words: readonly string[], flags: Flags = ""): WordSet<unknown> {
  return setOf(words, [latinEdge, katakanaEdge], flags);
}

/** Like `wholeWords`, for the words of several owners, each of which is searched for by itself. */
export function ownedWords<Owner>(
  words: Iterable<readonly [owner: Owner, words: readonly string[]]>,
  flags: Flags = "",
): WordSet<Owner> {
  return makeWordSet(words, [latinEdge], flags === "i");
}

const latinEdge = /[\p{sc=Latin}\p{N}]/u;
const katakanaEdge = /[\p{sc=Katakana}ー]/u;

const known = new Map<string, WordSet<unknown>>();

/** Makes a set of each list of words once, because the rules ask for the same few again and again. */
function setOf(words: readonly string[], edges: readonly RegExp[], flags: Flags): WordSet<unknown> {
  const key = [flags, edges.length, ...words].join("\n");
  const set = known.get(key) ?? makeWordSet([[null, words]], edges, flags === "i");
  known.set(key, set);
  return set;
}

/** Stands in an entry of the vocabulary for any words up to the next punctuation mark. */
export const gap = "…";

/** Makes a pattern that finds an entry such as `不…前`, in whole words. Its groups are the texts in the gaps. */
export function gappedWords(entry: string): RegExp {
  const pieces = entry.split(gap).map(withEdges);
  return new RegExp(pieces.join("([^.,;:!?。，、；：！？．]*?)"), "dgu");
}

function withEdges(piece: string): string {
  const edge = (letter: string, look: "?<!" | "?!") => (latinEdge.test(letter) ? `(${look}${latinEdge.source})` : "");
  const escaped = piece.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return `${edge(piece.slice(0, 1), "?<!")}${escaped}${edge(piece.slice(-1), "?!")}`;
}

/** Finds every match of `finder` in `text`. */
export function findWords(text: string, finder: Finder): readonly Found[] {
  if (finder instanceof RegExp) {
    if (cannotMatch(text, finder)) return [];
    return matchesIn(text, finder).map((match) => ({ word: match[0], index: match.index }));
  }
  const known = foundIn(text);
  const found = known.get(finder) ?? finder.find(text).map(({ word, index }) => ({ word, index }));
  known.set(finder, found);
  return found;
}

const foundIn = rememberRecent(() => new Map<WordSet<unknown>, readonly Found[]>());

/** True when `words` has a word anywhere in `text`. */
export function hasWord(text: string, words: WordSet<unknown>): boolean {
  return words.isIn(text);
}

/** The words given for a locale, plus those given for all. */
export function wordsFor(words: WordsByLocale | undefined, locale: Locale): string[] {
  return words ? [...(words.all ?? []), ...(words[locale] ?? [])] : [];
}

/** All entries of the vocabulary, with their names. */
export function allTerms(vocabulary: Vocabulary): [string, Term][] {
  return [vocabulary.parties, vocabulary.names, vocabulary.terms].flatMap((group) => Object.entries(group));
}

/** Four words or more in capitals throughout, as a clause that must be conspicuous has them. A name may have three. */
export const passageInCapitals = /(?<!\p{L})\p{Lu}+(?:[^\p{L}]+\p{Lu}+(?!\p{L})){3,}/gu;

export const emailPattern = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
export const urlPattern = new RegExp(
  `\\bhttps?:\\/\\/[^\\s<>"'${beyondAddress}]*[^\\s<>"'.,;:!?)${beyondAddress}]`,
  "giu",
);
export const domainPattern = /(?<![A-Za-z0-9@.-])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?![A-Za-z0-9-])/g;

/** Replaces every match of `finders` by spaces, so that offsets stay. */
export function blankOut(text: string, ...finders: Finder[]): string {
  return finders.reduce((rest, finder) => {
    let blanked = "";
    let end = 0;
    for (const { word, index } of findWords(rest, finder)) {
      blanked += rest.slice(end, index) + " ".repeat(word.length);
      end = index + word.length;
    }
    return blanked + rest.slice(end);
  }, text);
}

/** What every match of a pattern contains. Looking for it first is much faster. */
const signs = new Map([
  [emailPattern, /@/],
  [urlPattern, /:\/\//],
  [domainPattern, /\.[A-Za-z]{2}/],
]);

function cannotMatch(text: string, pattern: RegExp): boolean {
  const sign = signs.get(pattern);
  return sign !== undefined && !sign.test(text);
}
