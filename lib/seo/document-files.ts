import { stringify } from "yaml";
import type { Block, LegalDocument, Page, Part } from "../content/model/document";
import { plainText } from "../content/text/node-text";
import { type Locale, pathnameOf } from "../locales";
import { definitionsIn } from "../reader/find-definitions";
import { notesIn } from "../reader/place-notes";
import { rowToTexts } from "../reader/plain-text";
import { documentFacts } from "./document-facts";
import { documentToMarkdown } from "./document-markdown";
import { type DocumentPart, documentParts } from "./document-parts";
import type { PlainMediaType } from "./plain-form";

/** The whole file of the document at `pathname`, a path without its locale, by media type. See `documentToMarkdown`. */
export const documentFiles: Record<
  PlainMediaType,
  (document: LegalDocument | Page, locale: Locale, pathname?: string) => Promise<string>
> = {
  async "text/markdown"(document, locale, pathname = pathnameOf(document.slug)) {
    const facts = await documentFacts(document, locale, "text/markdown", pathname);
    return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${documentToMarkdown(document, locale, pathname)}`;
  },
  async "application/json"(document, locale, pathname = pathnameOf(document.slug)) {
    const facts = await documentFacts(document, locale, "application/json", pathname);
    const translation = document.translations[locale];
    const sections = documentParts(document.slug, translation).map(toPlainPart);
    const notes = translation.notes.map(toPlainItem);
    return `${JSON.stringify({ ...facts, sections, ...(notes.length > 0 && { notes }) }, null, 1)}\n`;
  },
};

/** A part with a heading. `level` is told of what is not a section, `parts` where there are any. */
type PlainPart = Partial<Pick<Part, "level" | "number" | "label" | "heading">> & {
  id: string;
  blocks: PlainBlock[];
  parts?: PlainPart[];
};

type PlainItem = { id: string; label: string; heading?: string; blocks: PlainBlock[] };

/**
 * `defines` are the terms that a sentence defines, `notes` the ids of the notes that the words refer to, where there are any. `level`
 * is told of what are not items or sub-items.
 */
type PlainBlock =
  | { kind: "paragraph"; id?: string; text: string; defines?: { id: string; term: string }[]; notes?: string[] }
  | { kind: "definition"; id: string; term: string; text: string; notes?: string[] }
  | { kind: "list"; level?: Part["level"]; items: PlainItem[] }
  | { kind: "bullets"; items: { blocks: PlainBlock[] }[] }
  | { kind: "quotation"; blocks: PlainBlock[] }
  | { kind: "table"; head: string[]; rows: string[][]; notes?: string[] };

function toPlainPart({ id, level, number, label, heading, blocks, parts }: DocumentPart): PlainPart {
  return {
    id,
    ...(level !== "section" && { level }),
    number,
    label,
    heading,
    blocks: blocks.map(toPlainBlock),
    ...(parts.length > 0 && { parts: parts.map(toPlainPart) }),
  };
}

function toPlainItem({ id, label, heading, blocks }: Part): PlainItem {
  return { id, label, ...(heading !== "" && { heading }), blocks: blocks.map(toPlainBlock) };
}

/** A block without its markup. */
function toPlainBlock(block: Block): PlainBlock {
  const ids = block.kind === "list" ? [] : notesIn([block]);
  const notes = ids.length > 0 && { notes: ids };
  switch (block.kind) {
    case "paragraph": {
      const terms = definitionsIn([block]).map(({ id, term }) => ({ id, term }));
      const defines = terms.length > 0 && { defines: terms };
      const text = plainText(block.content).trim();
      return { kind: "paragraph", ...(block.id && { id: block.id }), text, ...defines, ...notes };
    }
    case "definition":
      return { kind: "definition", id: block.id, term: block.term, text: plainText(block.content).trim(), ...notes };
    case "list": {
      const level = block.level !== "item" && block.level !== "sub-item" && { level: block.level };
      return { kind: "list", ...level, items: block.parts.map(toPlainItem) };
    }
    case "bullets":
      return { kind: "bullets", items: block.items.map(({ blocks }) => ({ blocks: blocks.map(toPlainBlock) })) };
    case "quotation":
      return { kind: "quotation", blocks: block.blocks.map(toPlainBlock) };
    case "table":
      return { kind: "table", head: rowToTexts(block.head), rows: block.rows.map(rowToTexts), ...notes };
  }
}
