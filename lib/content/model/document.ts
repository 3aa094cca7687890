import type { PhrasingContent } from "mdast";
import { z } from "zod";
import { eachLocale, type Locale, locales } from "../../locales";
import { levels, type Published, type Block as TreeBlock, type Part as TreePart } from "./tree";

export type Block = TreeBlock<Published>;
export type Part = TreePart<Published>;

/**
 * The inline nodes that the site shows. A link's `term` and bold words' `defines` are ids of definitions, its `source` is the title of
 * the document that it leads to; a note's `identifier` is the id of its note, and `label` its number.
 */
export const Phrasing: z.ZodType<PhrasingContent> = z.lazy(() => {
  const children = z.array(Phrasing);
  return z.discriminatedUnion("type", [
    z.object({ type: z.literal("text"), value: z.string() }),
    z.object({ type: z.literal("inlineCode"), value: z.string() }),
    z.object({ type: z.literal("break") }),
    z.object({ type: z.literal("footnoteReference"), identifier: z.string(), label: z.string() }),
    z.object({ type: z.literal("emphasis"), children }),
    z.object({ type: z.literal("strong"), data: z.object({ defines: z.string() }).optional(), children }),
    z.object({
      type: z.literal("link"),
      url: z.string(),
      data: z.object({ term: z.string().optional(), source: z.string().optional() }).optional(),
      children,
    }),
  ]);
});

const content = z.array(Phrasing);
const row = z.strictObject({ cells: z.array(z.strictObject({ content })) });

/** See `Block` of the tree. */
export const Block: z.ZodType<Block> = z.lazy(() => {
  const blocks = z.array(Block);
  return z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("paragraph"), id: z.string().nullable(), content }),
    z.strictObject({ kind: z.literal("definition"), id: z.string(), term: z.string(), content }),
    z.strictObject({ kind: z.literal("list"), level: z.enum(levels), parts: z.array(Part) }),
    z.strictObject({ kind: z.literal("bullets"), items: z.array(z.strictObject({ blocks })) }),
    z.strictObject({ kind: z.literal("quotation"), blocks }),
    z.strictObject({
      kind: z.literal("table"),
      align: z.array(z.enum(["left", "right", "center"]).nullable()),
      head: row,
      rows: z.array(row),
    }),
  ]);
});

/** See `Part` of the tree. */
export const Part: z.ZodType<Part> = z.lazy(() =>
  z.strictObject({
    level: z.enum(levels),
    id: z.string(),
    number: z.int(),
    label: z.string(),
    gap: z.enum(["", " "]),
    heading: z.string(),
    blocks: z.array(Block),
    parts: z.array(Part),
  }),
);

/** The text of a document: what stands before the first heading, then its parts. */
export const Body = z.strictObject({ preamble: z.array(Block), parts: z.array(Part) });
export type Body = z.output<typeof Body>;

/** Another document printed in full at the head of this one. */
export const Opening = Body.extend({ slug: z.string(), title: z.string() });
export type Opening = z.output<typeof Opening>;

/** A document in one locale. `notes` are those of its whole page. */
export const Translation = Body.extend({
  locale: z.enum(locales),
  title: z.string(),
  description: z.string(),
  openings: z.array(Opening),
  notes: z.array(Part),
});
export type Translation = z.output<typeof Translation>;

/**
 * A text as it is published, in every locale; `updated` is the newest ISO date (YYYY-MM-DD) of all that its page prints: its own text,
 * those it opens with, and the documents whose definitions it shows. That the locales have the same parts is seen to by
 * `CompleteDocument`. A page is all of this and no more; its parts have empty labels.
 */
export const Page = z.strictObject({
  slug: z.string(),
  updated: z.iso.date(),
  translations: z.strictObject(eachLocale(() => Translation)),
});
export type Page = z.output<typeof Page>;

/**
 * How a version stands on the day of the build. `unapplied`: another one that takes effect on the same day has taken its place.
 * `corrected`: a correction of it has. `removed`: it was in force when the document was taken off the site.
 */
export const versionStates = [
  "in force",
  "upcoming",
  "superseded",
  "withdrawn",
  "unapplied",
  "corrected",
  "removed",
] as const;
export type VersionState = (typeof versionStates)[number];

/**
 * What is known of a version of a document. Days are YYYY-MM-DD in `zone`, such as `+08:00`: it was published on `announced` and applies
 * from the first minute of `from`, null where nobody recorded that; `rescheduled` tells that this day is not the one announced at first.
 */
export const VersionFacts = z.strictObject({
  version: z.string(),
  state: z.enum(versionStates),
  announced: z.iso.date(),
  from: z.iso.date().nullable(),
  zone: z.string(),
  notice: z.int().nullable(),
  withdrawn: z.iso.date().nullable(),
  /** The day from whose first minute the document is off the site; null for one that stays. */
  removed: z.iso.date().nullable(),
  rescheduled: z.boolean(),
  /** Why it was published without the notice of the law, in each language; null where it was not. */
  urgent: z.partialRecord(z.enum(locales), z.string()).nullable(),
  summary: z.partialRecord(z.enum(locales), z.string()),
  /** The SHA-256 of the file of each language; none as long as the text is being written. */
  sha256: z.partialRecord(z.enum(locales), z.string()),
  /** The SHA-256 of the stored PDF of each language; none where none is stored. */
  pdf: z.partialRecord(z.enum(locales), z.string()),
});
export type VersionFacts = z.output<typeof VersionFacts>;

/** A legal document in one of its versions: `history` has all that are published, the newest first, and this one, too. */
export const LegalDocument = Page.extend({ ...VersionFacts.shape, history: z.array(VersionFacts) });
export type LegalDocument = z.output<typeof LegalDocument>;

/** A document that is declared but not yet written. It has only titles. */
export type PendingDocument = { slug: string; titles: Record<Locale, string> };

/** What a client said, in every locale. */
export type Review = { slug: string; author: string; quotations: Record<Locale, string> };

/**
 * Which texts of a part somebody read side by side. `names` are its number and heading, empty where it has none, and `hashes` those of its
 * text, in each language that has the part; `read` has the hashes of what was read, for each translation that has a pin.
 */
export type PartParity = {
  id: string;
  names: Partial<Record<Locale, string>>;
  hashes: Partial<Record<Locale, string>>;
  read: Partial<Record<Locale, { original: string; translation: string }>>;
};

/** What the pins of a document or a page say about its newest text, which is that of `version`; a page has none. */
export type TextParity = {
  slug: string;
  version: string | null;
  titles: Record<Locale, string>;
  parts: PartParity[];
};

/**
 * Everything that the site publishes. Documents and pages are in the order in which the site lists them, documents in the version in
 * force; `removed` has the last versions of the documents that were taken off the site, and `versions` every version of every document, the
 * newest first. `parity` tells of the newest text of each, as far as it is published. `asOf` is the day of the build. `aliases` leads from
 * each name that a text had before to its present one.
 */
export type Content = {
  asOf: string;
  aliases: Record<string, string>;
  documents: LegalDocument[];
  removed: LegalDocument[];
  versions: LegalDocument[];
  pages: Page[];
  pending: PendingDocument[];
  reviews: Review[];
  parity: TextParity[];
};
