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

/** What a rule looks at that judges more than one document at a time. */
export type SiteContent = {
  files: ContentFiles;
  documents: readonly DocumentEntry[];
  names: readonly ListedName[];
  messages: readonly MessageFile[];
  openTerms: readonly OpenTerm[];
  outlines: readonly Outline[];
  /** The ledgers that could be read. */
  ledgers: readonly DraftLedger[];
  /** What was published before the change that is judged; null where nobody knows. */
  base: { files: ContentFiles; names: readonly ListedName[]; ledgers: readonly DraftLedger[] } | null;
  /** The day as of which dates are judged, as YYYY-MM-DD; null leaves dates alone. Findings that are kept do not depend on it. */
  today: string | null;
};
