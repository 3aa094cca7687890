import type { Locale } from "../../locales";
import type { ContentFiles } from "./files";
import type { DraftLedger } from "./ledger";
import type { Place } from "./problem";
import type { DocumentEntry, SchemeName } from "./schema";
import type { Target } from "./tree";

/** The strings of the interface in one locale, with the place of the key and of the first letter of each, and the lines of the file. */
export type MessageFile = {
  locale: Locale;
  file: string;
  start: Place;
  lines: string[];
  messages: Map<string, { text: string; place: Place; textPlace: Place }>;
};

/** An entry of the vocabulary that a language has no words for yet. */
export type OpenTerm = { name: string; locale: Locale; place: Place };

/** What links between documents need to know of a written translation, as plain data. */
export type Outline = {
  slug: string;
  locale: Locale;
  /** The day on which a page says that it was last edited, and where; null for a document, whose ledger says it. */
  updated: (Place & { day: string }) | null;
  /** Every id that a link into it may name. */
  ids: string[];
  /** `annex` is the one that the link stands in; null in the main text. */
  links: (Place & { url: string; words: string; annex: number | null })[];
  /** The numbered parts, by id, as they stand when everything is counted anew. */
  targets: [id: string, target: Target][];
  scheme: SchemeName;
  /** References in plain words; `full` names the part alone, where one word stands before several numbers. */
  plain: (Place & { words: string; full: string })[];
  /** `[words][name]` and `[words](address` that Markdown left as text. */
  unresolved: (Place & { text: string })[];
};

/** A document or a page of `documents.yaml` with its name and those that it had before, and the place of each. */
export type ListedName = { slug: string; place: Place; aliases: (Place & { alias: string })[] };

/** A document that is taken off the site on the day `on` (YYYY-MM-DD), and where the list says so. */
export type Removal = DocumentEntry & { on: string; place: Place; placeOfDay: Place };

/** Where a document that was published and is named no more would be named: at the key `documents`, or `removed` where there is one. */
export type RemovalPlace = Place & { hasRemoved: boolean };

/** What was published before a change: its files, what its list named, and the ledgers that could be read then. */
export type PublishedBefore = {
  files: ContentFiles;
  names: readonly ListedName[];
  entries: readonly DocumentEntry[];
  removed: readonly Removal[];
  ledgers: readonly DraftLedger[];
};

/** What a rule looks at that judges more than one document at a time. */
export type SiteContent = {
  files: ContentFiles;
  documents: readonly DocumentEntry[];
  names: readonly ListedName[];
  /** The documents that are taken off the site, or will be. Their texts are no part of `outlines`: no rule judges them any more. */
  removed: readonly Removal[];
  removalPlace: RemovalPlace;
  messages: readonly MessageFile[];
  openTerms: readonly OpenTerm[];
  outlines: readonly Outline[];
  /** The documents that have an error of their own: what `outlines` lacks of one is told there. */
  faulty: ReadonlySet<string>;
  /** The ledgers that could be read, those of removed documents, too. */
  ledgers: readonly DraftLedger[];
  /** What was published before the change that is judged; null where nobody knows. */
  base: PublishedBefore | null;
  /** The day as of which dates are judged, as YYYY-MM-DD; null leaves dates alone. Findings that are kept do not depend on it. */
  today: string | null;
};
