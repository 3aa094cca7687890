import { authoritativeLocale, type Locale, locales, translatedLocales } from "../../locales";
import { type Draft, type DraftContent, type DraftDocument, type DraftSection, partsOf } from "../model/draft";
import { type Place, type Problem, problemAt } from "../model/problem";
import type { Modality } from "../model/schema";
import { pairOfHashes } from "../pins/section-pairs";
import { incomparableSections } from "../structure/structure-problems";
import { type Leaf, leavesOf, placeInLeaf } from "../text/leaves";
import { type ModalWord, modalWordsIn } from "../text/modality";
import { pairSentences, type Sentence, sentencesOf } from "../text/sentences";
import { wordsFor } from "../text/words";
import type { ReadRecord } from "../wording/modality-differs";

const rule = "modality-differs";

/**
 * Wants each passage of a translation to hold as many words of each kind of the vocabulary's table `modality` (duty, refusal,
 * leave …) as the original: a "not" too many turns a sentence round. A difference is a warning until the front matter of the
 * translation records under `read` that the section was read and found right. A record that nothing needs is an error.
 */
export function modalityDiffers(content: DraftContent): Problem[] {
  const incomparable = incomparableSections(content);
  return content.documents.flatMap((document) => {
    const original = document.drafts[authoritativeLocale];
    if (!original) return [];
    const isComparable = ({ draft, section }: Side) =>
      ![draft, original].some(({ file }) => incomparable.has(`${file} ${section.id}`));
    const judged = translatedLocales
      .flatMap((locale) => sidesOf(locale, document.drafts[locale], original))
      .map((side) => ({ ...side, passages: differingPassages(side, content.vocabulary.modality) }));
    const needed = judged.filter((side) => side.passages.length > 0 || !isComparable(side));
    const open = needed.filter(
      (side) =>
        isComparable(side) &&
        recordsOf(side.draft).get(side.section.id ?? "") !== pairOfHashes(side.counterpart, side.section),
    );
    return [
      ...open.flatMap((side) => side.passages.map((passage) => warning(document, side, passage))),
      ...Object.values(document.drafts).flatMap((draft) =>
        [...recordsOf(draft).keys()]
          .filter((id) => !needed.some((side) => side.draft === draft && side.section.id === id))
          .map((id) => unneeded(draft, id)),
      ),
    ];
  });
}

function sidesOf(locale: Locale, draft: Draft | undefined, original: Draft): Side[] {
  if (!draft) return [];
  return partsOf(draft).flatMap((section) => {
    const counterpart = partsOf(original).find(({ id }) => id !== null && id === section.id);
    return counterpart ? [{ locale, draft, section, counterpart }] : [];
  });
}

/** A section of a translation and of the original. */
type Side = { locale: Locale; draft: Draft; section: DraftSection; counterpart: DraftSection };

/** A passage and its original, with the kinds of which they hold unequally many. */
type Passage = { own: Leaf; original: Leaf; differences: Difference[] };

type Difference = { kind: string; own: ModalWord[]; original: ModalWord[] };

function differingPassages({ locale, section, counterpart }: Side, table: Modality): Passage[] {
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

function warning({ drafts }: DraftDocument, side: Side, passage: Passage): Problem {
  const { section } = side;
  const sentences = differingSentences(passage);
  const { text, index } = sentences.own;
  const asWritten = (words: readonly ModalWord[]) => words.map(({ word }) => word);
  const counts = passage.differences.map(({ kind, own, original }) => ({
    kind,
    own: asWritten(own),
    original: asWritten(original),
  }));
  return problemAt(placeInLeaf(passage.own, text.slice(0, 8), index), rule, {
    key: "differs",
    values: { counts, record: recordOf(side) },
    severity: "warning",
    see: locales.flatMap((locale) => sentenceIn(drafts[locale], section, passage, sentences.original)),
    section: section.id ?? undefined,
  });
}

/** The first sentences that differ; the whole passages where sentence by sentence none does. */
function differingSentences({ own, original, differences }: Passage): { own: Sentence; original: Sentence } {
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

/** The sentence in the language of `draft` that goes with a sentence of the original. */
function sentenceIn(
  draft: Draft | undefined,
  { id }: DraftSection,
  { original }: Passage,
  sentence: Sentence,
): (Place & { text: string })[] {
  const section = draft && partsOf(draft).find((other) => other.id === id);
  const leaf = section && leavesOf(section).find(({ path }) => path === original.path);
  if (!leaf) return [];
  const pair = pairSentences(sentencesOf(original.text), sentencesOf(leaf.text)).find(
    (other) => other.original.index === sentence.index && other.original.text === sentence.text,
  );
  const { text, index } = pair?.translation ?? { text: leaf.text, index: 0 };
  return [{ ...placeInLeaf(leaf, text.slice(0, 8), index), text }];
}

/** What to type where, so that the section counts as read. */
function recordOf({ draft, section, counterpart }: Side): ReadRecord {
  const id = section.id ?? "";
  const typed = `  ${id}: ${pairOfHashes(counterpart, section)}`;
  const records = recordsOf(draft);
  const at = (how: ReadRecord["how"], ...path: string[]) => ({ typed, how, besideLine: draft.placeOf(path).line });
  if (records.has(id)) return at("replace", "read", id);
  return records.size > 0 ? at("add", "read") : at("begin", "updated");
}

/** The hashes that are recorded, by section. */
function recordsOf({ frontMatter }: Draft): Map<string, string> {
  return new Map("read" in frontMatter ? Object.entries(frontMatter.read) : []);
}

function unneeded(draft: Draft, id: string): Problem {
  const exists = partsOf(draft).some((section) => section.id === id);
  return problemAt(draft.placeOf(["read", id]), rule, {
    key: exists ? "record without need" : "record without section",
    values: { id },
  });
}
