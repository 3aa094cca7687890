import type { Heading, PhrasingContent, Root, Table } from "mdast";
import type { Locale } from "../../locales";
import type { Place } from "./problem";
import type { DocumentEntry, FrontMatter, Vocabulary } from "./schema";

/** A block as typed, with its place. Rules judge drafts; a draft without problems becomes a `LegalDocument`. */
export type DraftBlock =
  | DraftParagraph
  | DraftDefinition
  | DraftList
  | { kind: "bullets"; place: Place; items: { place: Place; blocks: DraftBlock[] }[] }
  | { kind: "quotation"; place: Place; blocks: DraftBlock[] }
  | { kind: "table"; place: Place; node: Table }
  /** `type` is the node's type in the Markdown tree. */
  | { kind: "unsupported"; place: Place; type: string };

export type DraftParagraph = { kind: "paragraph"; place: Place; content: PhrasingContent[] };

/** `**term** {#name}：…`, where `content` is everything after the braces. */
export type DraftDefinition = {
  kind: "definition";
  place: Place;
  term: string;
  name: string;
  content: PhrasingContent[];
};

export type DraftList = { kind: "list"; marker: "number" | "letter"; place: Place; items: DraftItem[] };

/** `typed` is the marker as written (`1.`, `1)`, `a)`), `number` its value. */
export type DraftItem = { typed: string; number: number; place: Place; blocks: DraftBlock[] };

/** A numbered heading with the text below it. The preamble is one, too, with the id `preamble` and without a heading. */
export type DraftSection = {
  id: string | null;
  number: number | null;
  label: string;
  heading: string;
  headingLine: string;
  place: Place;
  /** Where the next section would begin. */
  end: Place;
  node: Heading | null;
  blocks: DraftBlock[];
};

/** A translation whose file could be read. */
export type Draft = {
  slug: string;
  locale: Locale;
  file: string;
  /** The lines of the file as the parser saw them. */
  lines: string[];
  frontMatter: FrontMatter;
  placeOf: (path: readonly PropertyKey[]) => Place;
  tree: Root;
  preamble: DraftSection;
  sections: DraftSection[];
};

/** A document's translations, as far as they could be read. `pending` when it is declared but not yet written. */
export type DraftDocument = { entry: DocumentEntry; pending: boolean; drafts: Partial<Record<Locale, Draft>> };

/** What a rule sees: documents, as far as they could be read (one at a time), and the words that must not drift. */
export type DraftContent = {
  documents: DraftDocument[];
  vocabulary: Vocabulary;
  /** Tells whether a lower-case word is ordinary English. */
  isEnglishWord: (word: string) => boolean;
  /** What sections of the original said before. */
  earlierText: EarlierText;
};

/** Finds the words that a section of the original had when its hash was `hash`; null when nobody knows. */
export type EarlierText = (slug: string, section: string, hash: string) => string | null;

/** Every translation of every document that has a text. */
export function writtenDrafts(content: DraftContent): Draft[] {
  return content.documents
    .filter((document) => !document.pending)
    .flatMap((document) => Object.values(document.drafts));
}

/** The preamble and the sections of a draft, in order. */
export function partsOf(draft: Draft): DraftSection[] {
  return [draft.preamble, ...draft.sections];
}
