import { authoritativeLocale, type Locale } from "../../locales";
import type { DraftSection } from "../model/draft";
import type { Modality } from "../model/schema";
import { type Leaf, leavesOf } from "./leaves";
import { type ModalWord, modalWordsIn } from "./modality";
import { pairSentences, type Sentence, sentencesOf } from "./sentences";
import { wordsFor } from "./words";

/** A passage and its original, with the kinds of which they hold unequally many. */
export type ModalPassage = { own: Leaf; original: Leaf; differences: Difference[] };

type Difference = { kind: string; own: ModalWord[]; original: ModalWord[] };

/**
 * The passages of a section that hold other numbers of modal words than their counterparts in the original, by the kinds of `table`.
 */
export function modalPassages(
  locale: Locale,
  section: DraftSection,
  counterpart: DraftSection,
  table: Modality,
): ModalPassage[] {
  const originals = new Map(leavesOf(counterpart).map((leaf) => [leaf.path, leaf]));
  // A language that was added lately may have no words in the table yet.
  const kinds = Object.keys(table).filter((kind) => wordsFor(table[kind], locale).length > 0);
  return leavesOf(section).flatMap((own) => {
    const original = originals.get(own.path);
    if (!original) return [];
    const [words, wanted] = [wordsIn(own, table, locale), wordsIn(original, table, authoritativeLocale)];
    const differences = kinds
      .map((kind) => ({ kind, own: words.filter(isOf(kind)), original: wanted.filter(isOf(kind)) }))
      .filter((difference) => difference.own.length !== difference.original.length);
    return differences.length > 0 ? [{ own, original, differences }] : [];
  });
}

const wordsByLeaf = new WeakMap<Leaf, { table: Modality; words: ModalWord[] }>();

function wordsIn(leaf: Leaf, table: Modality, locale: Locale): ModalWord[] {
  const known = wordsByLeaf.get(leaf);
  if (known?.table === table) return known.words;
  const words = modalWordsIn(leaf.text, table, locale);
  wordsByLeaf.set(leaf, { table, words });
  return words;
}

const isOf = (kind: string) => (word: ModalWord) => word.kind === kind;

/** The first sentences that differ; the whole passages where sentence by sentence none does. */
export function differingSentences({ own, original, differences }: ModalPassage): {
  own: Sentence;
  original: Sentence;
} {
  const differing = pairSentences(sentencesOf(original.text), sentencesOf(own.text)).find((pair) =>
    differences.some(
      (difference) =>
        difference.own.filter(isIn(pair.translation)).length !== difference.original.filter(isIn(pair.original)).length,
    ),
  );
  return differing
    ? { own: differing.translation, original: differing.original }
    : { own: { text: own.text, index: 0 }, original: { text: original.text, index: 0 } };
}

const isIn =
  ({ text, index }: Sentence) =>
  (word: ModalWord) =>
    word.index >= index && word.index < index + text.length;
