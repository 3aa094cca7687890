import type { Locale } from "../../locales";
import type { Modality } from "../model/schema";
import { matchesIn } from "./matches";
import type { WordSet } from "./word-set";
import { findWords, gap, gappedWords, passageInCapitals, wholeWords, wordsFor } from "./words";

/** A word that obliges, forbids, denies or allows: its kind and spelling in the vocabulary, and its index in the text. */
export type ModalWord = { kind: string; word: string; index: number };

/**
 * Finds the words of a text in `locale` that say whether something is required, forbidden or allowed, in order. Where entries of
 * the table overlap, the longest wins; what the table excepts does not count.
 */
export function modalWordsIn(text: string, table: Modality, locale: Locale): ModalWord[] {
  const { kinds, gapped, whole } = entriesFor(table, locale);
  const found: (Omit<ModalWord, "kind"> & { entry: string })[] = [];
  let rest = withoutSentenceCase(text);
  for (const { entry, pieces, pattern } of gapped) {
    const read = rest;
    if (!pieces.every((piece) => read.includes(piece))) continue;
    for (const match of matchesIn(read, pattern)) {
      if (isPartOfLonger(read, match.index, pieces[0] ?? "", whole)) continue;
      found.push({ entry, word: entry, index: match.index });
      rest = blankPieces(rest, match);
    }
  }
  for (const { word, index } of findWords(rest, whole)) found.push({ entry: word, word, index });
  return found
    .flatMap(({ entry, ...word }) => {
      const kind = kinds.get(entry);
      return kind ? [{ kind, ...word }] : [];
    })
    .sort((a, b) => a.index - b.index);
}

/** True where the first words of an entry with a gap begin a longer entry: 应当…要求 has no 应. */
function isPartOfLonger(text: string, index: number, first: string, whole: WordSet<unknown>): boolean {
  const [longest] = findWords(text.slice(index), whole);
  return longest?.index === 0 && longest.word.length > first.length && longest.word.startsWith(first);
}

/** Entries with their kinds (null for exceptions). Those with a gap have a pattern each, the longest first. */
type Entries = {
  kinds: Map<string, string | null>;
  gapped: readonly { entry: string; pieces: readonly string[]; pattern: RegExp }[];
  whole: WordSet<unknown>;
};

const known = new WeakMap<Modality, Partial<Record<Locale, Entries>>>();

function entriesFor(table: Modality, locale: Locale): Entries {
  const read = known.get(table) ?? {};
  known.set(table, read);
  const entries = read[locale] ?? readEntries(table, locale);
  read[locale] = entries;
  return entries;
}

function readEntries(table: Modality, locale: Locale): Entries {
  const kinds = new Map<string, string | null>();
  for (const [kind, words] of Object.entries(table)) {
    for (const word of wordsFor(words, locale)) kinds.set(word, kind);
    for (const word of wordsFor(words.except, locale)) kinds.set(word, null);
  }
  const all = [...kinds.keys()].sort((a, b) => b.length - a.length);
  return {
    kinds,
    gapped: all
      .filter((word) => word.includes(gap))
      .map((entry) => ({ entry, pieces: entry.split(gap), pattern: gappedWords(entry) })),
    whole: wholeWords(all.filter((word) => !word.includes(gap))),
  };
}

/** Makes the first letter of each sentence and passages in capitals small and apostrophes straight, without moving any offset. */
function withoutSentenceCase(text: string): string {
  return text
    .replaceAll("’", "'")
    .replace(passageInCapitals, (capitals) => capitals.toLowerCase())
    .replace(/(^|[.:;!?]["”)]?\s+)([A-Z])/g, (_, before: string, letter: string) => before + letter.toLowerCase());
}

/** Blanks out what a pattern with gaps matched, but not the text in the gaps. */
function blankPieces(text: string, { indices = [] }: RegExpExecArray): string {
  const [[from, to] = [0, 0], ...gaps] = indices;
  const bounds = [from, ...gaps.flat(), to];
  let blanked = text;
  for (let i = 0; i < bounds.length; i += 2) {
    const [start = 0, end = 0] = bounds.slice(i, i + 2);
    blanked = blanked.slice(0, start) + " ".repeat(end - start) + blanked.slice(end);
  }
  return blanked;
}
