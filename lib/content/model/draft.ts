import type { PhrasingContent, Root } from "mdast";
import type { Locale } from "../../locales";
import { startOf } from "./files";
import type { Place } from "./problem";
import type { DocumentEntry, FrontMatter, Pins, SchemeName, Vocabulary } from "./schema";
import { type Block, flattenParts, type Part, type Typed } from "./tree";

/** A block, an item and a part with a heading as typed. Rules judge drafts; a draft without problems becomes a `LegalDocument`. */
export type DraftBlock = Block<Typed>;
export type DraftItem = Part<Typed>;

/**
 * A part with a heading, and the text below it. The preamble and the notes are parts, too, with the ids `preamble` and `notes` and
 * without a heading.
 */
export type DraftSection = Omit<Part<Typed>, "parts"> & {
  parts: DraftSection[];
  /** The numbers that lead to it, its own last; 0 for one that it lacks. Chapters, which sections count through, do not lead to these. */
  path: readonly number[];
  /** The annex that it is part of, by its number; null in the main text. */
  annex: number | null;
  headingLine: string;
  /** The words of the heading with their places. */
  headingNodes: readonly PhrasingContent[];
  /** How many `#` the heading has; 0 without one. */
  depth: number;
  /** Where the next part with a heading begins. */
  end: Place;
};

/** A part without a heading, a number or parts of its own, at the top of the text. */
export function partWithoutHeading(
  part: Pick<DraftSection, "place" | "level" | "id" | "blocks" | "end">,
): DraftSection {
  return {
    ...part,
    number: null,
    label: "",
    gap: "",
    heading: "",
    parts: [],
    path: [],
    annex: null,
    headingNodes: [],
    headingLine: "",
    depth: 0,
  };
}

/** A translation whose file could be read. */
export type Draft = {
  slug: string;
  /** The name under which it was published first: its slug, or the first of its aliases. */
  firstName: string;
  locale: Locale;
  file: string;
  /** The lines of the file as the parser saw them. */
  lines: string[];
  frontMatter: FrontMatter;
  placeOf: (path: readonly PropertyKey[]) => Place;
  tree: Root;
  scheme: SchemeName;
  /** What readers see of the front matter, the title and the description, as the paragraphs of a part with the id `front-matter`. */
  head: DraftSection;
  preamble: DraftSection;
  /** The parts with headings that no other holds. */
  parts: DraftSection[];
  notes: DraftSection;
};

/**
 * The pins of a document; without a file, none. `path` is where the file is, or would be; `written` tells that there is one, `readable`
 * that nothing is wrong with it.
 */
export type DraftPins = {
  path: string;
  written: boolean;
  readable: boolean;
  value: Pins;
  placeOf: (path: readonly PropertyKey[]) => Place;
};

/** The pins of words that nobody pins: messages and reviews. */
export const noPins: DraftPins = {
  path: "",
  written: false,
  readable: false,
  value: {},
  placeOf: () => startOf(""),
};

/**
 * A document's translations, as far as they could be read. `pending` when it is declared but not yet written, `loose` when it holds words
 * that stand in no document: messages, the sentences of a ledger, or what somebody else said.
 */
export type DraftDocument = {
  entry: DocumentEntry;
  pending: boolean;
  loose?: "messages" | "ledger" | "review";
  drafts: Partial<Record<Locale, Draft>>;
  pins: DraftPins;
};

/** A version of a document that a newer one follows, in every language; it is read, and no rule judges it. */
export type EarlierVersion = { slug: string; version: string; drafts: Record<Locale, Draft> };

/** What a rule sees: documents, as far as they could be read (one at a time), and the words that must not drift. */
export type DraftContent = {
  documents: DraftDocument[];
  vocabulary: Vocabulary;
  /** Tells whether a lower-case word is ordinary English. */
  isEnglishWord: (word: string) => boolean;
  /** What parts said before. */
  earlierText: EarlierText;
};

/** Finds a part of a text as it was when its hash was `hash`, with the text that held it; null when nobody knows. */
export type EarlierText = (
  text: Pick<Draft, "slug" | "firstName" | "scheme" | "locale">,
  id: string,
  hash: string,
) => { draft: Draft; part: DraftSection } | null;

/** Every translation of every document that has a text. */
export function writtenDrafts(content: DraftContent): Draft[] {
  return content.documents
    .filter((document) => !document.pending)
    .flatMap((document) => Object.values(document.drafts));
}

const knownSections = new WeakMap<Draft, DraftSection[]>();

/** The parts of a draft that have headings, in reading order. */
export function sectionsOf(draft: Draft): DraftSection[] {
  const sections = knownSections.get(draft) ?? flattenParts(draft.parts);
  knownSections.set(draft, sections);
  return sections;
}

/** The preamble, every part with a heading and the notes of a draft, in reading order. */
export function partsOf(draft: Draft): DraftSection[] {
  return [draft.preamble, ...sectionsOf(draft), ...(draft.notes.blocks.length > 0 ? [draft.notes] : [])];
}

/**
 * All that readers see of a draft, in reading order: the title and the description (`draft.head`), then the parts. For rules that judge
 * words and characters; rules on structure (headings, numbers, ids, items) use `partsOf`, where the front matter is no part.
 */
export function textsOf(draft: Draft): DraftSection[] {
  return [draft.head, ...partsOf(draft)];
}

/** The parts that can be compared with those of another language: of two with the same id, the first. */
export function distinctPartsOf(draft: Draft): DraftSection[] {
  const seen = new Set<string | null>();
  return partsOf(draft).filter(({ id }) => id === null || (!seen.has(id) && seen.add(id)));
}

/** True when two parts with headings have the same number on the same level, in the main text or the same annex. */
export function sameNumber(one: DraftSection, other: DraftSection): boolean {
  return (
    one.number !== null &&
    one.level === other.level &&
    one.annex === other.annex &&
    one.path.join(".") === other.path.join(".")
  );
}
