import { z } from "zod";
import { eachLocale, type Locale, locales } from "../../locales";

/** A run of text: `html` is sanitised inline HTML to show as it is, `text` the same without markup. */
export const Inline = z.strictObject({ html: z.string(), text: z.string() });
export type Inline = z.output<typeof Inline>;

export const Paragraph = Inline.extend({ kind: z.literal("paragraph") });
export type Paragraph = z.output<typeof Paragraph>;

/** A defined term. `id` is `<slug of the document>.<name>`; `html` and `text` hold what follows the term, colon included. */
export const Definition = Inline.extend({ kind: z.literal("definition"), id: z.string(), term: z.string() });
export type Definition = z.output<typeof Definition>;

/** An entry of a list. `label` is what the reader sees (`1.`, `a)`); `id` is `<id of the parent>.<1 or a>`. */
export const Item = z.strictObject({
  id: z.string(),
  label: z.string(),
  get blocks() {
    return z.array(Block);
  },
});
export type Item = z.output<typeof Item>;

/** Numbered items (`1.`) or lettered sub-items (`a)`). */
export const List = z.strictObject({
  kind: z.literal("list"),
  marker: z.enum(["number", "letter"]),
  items: z.array(Item),
});
export type List = z.output<typeof List>;

/** An unnumbered list. */
export const BulletList = z.strictObject({
  kind: z.literal("bullets"),
  get items() {
    return z.array(z.strictObject({ blocks: z.array(Block) }));
  },
});
export type BulletList = z.output<typeof BulletList>;

export const Quotation = z.strictObject({
  kind: z.literal("quotation"),
  get blocks() {
    return z.array(Block);
  },
});
export type Quotation = z.output<typeof Quotation>;

/** `head` and `rows` hold cells of inline HTML. */
export const Table = z.strictObject({
  kind: z.literal("table"),
  head: z.array(Inline),
  rows: z.array(z.array(Inline)),
});
export type Table = z.output<typeof Table>;

export const Block = z.discriminatedUnion("kind", [Paragraph, Definition, List, BulletList, Quotation, Table]);
export type Block = z.output<typeof Block>;

/** A numbered heading with its text. `label` is the number as written (`一、`, `1.`), `heading` the words after it. */
export const Section = z.strictObject({
  id: z.string(),
  number: z.int(),
  label: z.string(),
  heading: z.string(),
  blocks: z.array(Block),
});
export type Section = z.output<typeof Section>;

/** The text of a document: what stands before the first heading, then its numbered sections. */
export const Body = z.strictObject({ preamble: z.array(Block), sections: z.array(Section) });
export type Body = z.output<typeof Body>;

/** Another document printed in full at the head of this one. */
export const Opening = Body.extend({ slug: z.string(), title: z.string() });
export type Opening = z.output<typeof Opening>;

/** A document in one locale. */
export const Translation = Body.extend({
  locale: z.enum(locales),
  title: z.string(),
  description: z.string(),
  openings: z.array(Opening),
});
export type Translation = z.output<typeof Translation>;

/**
 * A document as it is published, in every locale; `updated` is an ISO date (YYYY-MM-DD). That the locales have the same parts is
 * seen to by `CompleteDocument`.
 */
export const LegalDocument = z.strictObject({
  slug: z.string(),
  version: z.string(),
  updated: z.iso.date(),
  translations: z.strictObject(eachLocale(() => Translation)),
});
export type LegalDocument = z.output<typeof LegalDocument>;

/** A document that is declared but not yet written. It has only titles. */
export type PendingDocument = { slug: string; titles: Record<Locale, string> };

/** What a client said, in every locale. */
export type Review = { slug: string; author: string; quotations: Record<Locale, string> };

/** Everything that the site publishes. Documents are in the order in which the site lists them. */
export type Content = { documents: LegalDocument[]; pending: PendingDocument[]; reviews: Review[] };
