import type { Locale } from "../../locales";
import type { Term, Vocabulary, WordsByLocale } from "../model/schema";

/** A word that was found in a text, and its index. */
export type Found = { word: string; index: number };

/**
 * Makes a pattern that finds `words`, longest first, as whole words: a word that begins or ends with a Latin letter must not
 * continue with another. It may continue with katakana, because Japanese writes compounds as one; see `separateWords`.
 */
export function wholeWords(words: readonly string[], flags = ""): RegExp {
  return anyOf(words, [latinEdge], flags);
}

/** Like `wholeWords`, but katakana must not continue either: モデル does not contain デル. */
export function separateWords(words: readonly string[], flags = ""): RegExp {
  return anyOf(words, [latinEdge, katakanaEdge], flags);
}

const latinEdge = "[\\p{sc=Latin}\\p{N}]";
const katakanaEdge = "[\\p{sc=Katakana}ー]";

const compiled = new Map<string, RegExp>();

/** For each pattern, one that finds the letters of its words anywhere, and the pattern itself for a single place. */
const lookups = new WeakMap<RegExp, { letters: RegExp; here: RegExp }>();

/** Compiles each list of words once, because the rules ask for the same few again and again. */
function anyOf(words: readonly string[], edges: readonly string[], flags: string): RegExp {
  const key = [flags, edges.length, ...words].join("\n");
  const pattern = compiled.get(key) ?? compile(words, edges, flags);
  compiled.set(key, pattern);
  return pattern;
}

function compile(words: readonly string[], edges: readonly string[], flags: string): RegExp {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const source = sorted.map((word) => withEdges(word, edges)).join("|") || "(?!)";
  const pattern = new RegExp(source, `gu${flags}`);
  const letters = new RegExp(sorted.map(escapePattern).join("|") || "(?!)", `gu${flags}`);
  lookups.set(pattern, { letters, here: new RegExp(source, `yu${flags}`) });
  return pattern;
}

function withEdges(word: string, edges: readonly string[]): string {
  const edge = (character: string, look: "?<!" | "?!") =>
    edges
      .filter((letters) => new RegExp(letters, "u").test(character))
      .map((letters) => `(${look}${letters})`)
      .join("");
  return `${edge(word.slice(0, 1), "?<!")}${escapePattern(word)}${edge(word.slice(-1), "?!")}`;
}

/** Stands in an entry of the vocabulary for any words up to the next punctuation mark. */
export const gap = "…";

/** Makes a pattern that finds an entry such as `不…前`, in whole words. Its groups are the texts in the gaps. */
export function gappedWords(entry: string): RegExp {
  const pieces = entry.split(gap).map((piece) => withEdges(piece, [latinEdge]));
  return new RegExp(pieces.join("([^.,;:!?。，、；：！？．]*?)"), "dgu");
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** Finds every match of `pattern` in `text`. */
export function findWords(text: string, pattern: RegExp): Found[] {
  if (cannotMatch(text, pattern)) return [];
  const lookup = lookups.get(pattern);
  if (!lookup) return [...text.matchAll(pattern)].map((match) => ({ word: match[0], index: match.index }));
  // Checks the edges only where the letters match: checking them everywhere takes three times as long.
  const { letters, here } = lookup;
  const found: Found[] = [];
  letters.lastIndex = 0;
  for (let place = letters.exec(text); place; place = letters.exec(text)) {
    here.lastIndex = place.index;
    const [word] = here.exec(text) ?? [];
    if (word !== undefined) found.push({ word, index: place.index });
    const [firstCharacter = ""] = place[0];
    letters.lastIndex = place.index + (word ?? firstCharacter).length;
  }
  return found;
}

/** True when `pattern` matches anywhere in `text`. */
export function hasWord(text: string, pattern: RegExp): boolean {
  const lookup = lookups.get(pattern);
  return !(lookup && text.search(lookup.letters) === -1) && text.search(pattern) !== -1;
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
export const urlPattern =
  /\bhttps?:\/\/[^\s<>"'，。；：！？、（）「」『』“”‘’]*[^\s<>"'，。；：！？、（）「」『』“”‘’.,;:!?)]/gi;
export const domainPattern = /(?<![A-Za-z0-9@.-])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?![A-Za-z0-9-])/g;

/** Replaces every match of `patterns` by spaces, so that offsets stay. */
export function blankOut(text: string, ...patterns: RegExp[]): string {
  return patterns.reduce((rest, pattern) => {
    let blanked = "";
    let end = 0;
    for (const { word, index } of findWords(rest, pattern)) {
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
