import type { Locale } from "../../locales";

/** A run of text: `html` is sanitised inline HTML to show as it is, `text` the same without markup. */
export type Inline = { html: string; text: string };

export type Paragraph = Inline & { kind: "paragraph" };

/** A defined term. `id` is `<slug of the document>.<name>`; `html` and `text` hold what follows the term, colon included. */
export type Definition = Inline & { kind: "definition"; id: string; term: string };

/** An entry of a list. `label` is what the reader sees (`1.`, `a)`); `id` is `<id of the parent>.<1 or a>`. */
export type Item = { id: string; label: string; blocks: Block[] };

/** Numbered items (`1.`) or lettered sub-items (`a)`). */
export type List = { kind: "list"; marker: "number" | "letter"; items: Item[] };

/** An unnumbered list. */
export type BulletList = { kind: "bullets"; items: { blocks: Block[] }[] };

export type Quotation = { kind: "quotation"; blocks: Block[] };

/** `head` and `rows` hold cells of inline HTML. */
export type Table = { kind: "table"; head: Inline[]; rows: Inline[][] };

export type Block = Paragraph | Definition | List | BulletList | Quotation | Table;

/** A numbered heading with its text. `label` is the number as written (`一、`, `1.`), `heading` the words after it. */
export type Section = { id: string; number: number; label: string; heading: string; blocks: Block[] };

/** The text of a document: what stands before the first heading, then its numbered sections. */
export type Body = { preamble: Block[]; sections: Section[] };

/** Another document printed in full at the head of this one. */
export type Opening = Body & { slug: string; title: string };

/** A document in one locale. */
export type Translation = Body & { locale: Locale; title: string; description: string; openings: Opening[] };

/**
 * A checked document. Its translations have the same sections in the same order with the same ids; `updated` is an ISO date
 * (YYYY-MM-DD).
 */
export type LegalDocument = {
  slug: string;
  version: string;
  updated: string;
  translations: Record<Locale, Translation>;
};

/** A document that is declared and not yet written: it has titles and nothing else. */
export type PendingDocument = { slug: string; titles: Record<Locale, string> };

/** What a client said, in every locale. */
export type Review = { slug: string; author: string; quotations: Record<Locale, string> };

/** All that the site publishes, documents in the order in which the site lists them. */
export type Content = { documents: LegalDocument[]; pending: PendingDocument[]; reviews: Review[] };
