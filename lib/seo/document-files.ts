import { stringify } from "yaml";
import type { Block, Inline, LegalDocument } from "../content/model/document";
import type { Locale } from "../locales";
import { documentFacts } from "./document-facts";
import { documentToMarkdown } from "./document-markdown";
import { documentParts } from "./document-parts";
import type { PlainMediaType } from "./plain-form";

/** The whole file of a document in one locale, by media type. */
export const documentFiles: Record<PlainMediaType, (document: LegalDocument, locale: Locale) => Promise<string>> = {
  async "text/markdown"(document, locale) {
    const facts = await documentFacts(document, locale, "text/markdown");
    return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${documentToMarkdown(document, locale)}`;
  },
  async "application/json"(document, locale) {
    const facts = await documentFacts(document, locale, "application/json");
    const parts = documentParts(document.slug, document.translations[locale]);
    const sections = parts.map(({ blocks, ...part }) => ({ ...part, blocks: blocks.map(toPlainBlock) }));
    return `${JSON.stringify({ ...facts, sections }, null, 1)}\n`;
  },
};

type PlainBlock =
  | { kind: "paragraph"; text: string }
  | { kind: "definition"; id: string; term: string; text: string }
  | { kind: "list"; items: { id: string; label: string; blocks: PlainBlock[] }[] }
  | { kind: "bullets"; items: { blocks: PlainBlock[] }[] }
  | { kind: "quotation"; blocks: PlainBlock[] }
  | { kind: "table"; head: string[]; rows: string[][] };

/** A block without its HTML. */
function toPlainBlock(block: Block): PlainBlock {
  switch (block.kind) {
    case "paragraph":
      return { kind: "paragraph", text: block.text };
    case "definition":
      return { kind: "definition", id: block.id, term: block.term, text: block.text };
    case "list":
      return {
        kind: "list",
        items: block.items.map(({ id, label, blocks }) => ({ id, label, blocks: blocks.map(toPlainBlock) })),
      };
    case "bullets":
      return { kind: "bullets", items: block.items.map(({ blocks }) => ({ blocks: blocks.map(toPlainBlock) })) };
    case "quotation":
      return { kind: "quotation", blocks: block.blocks.map(toPlainBlock) };
    case "table":
      return { kind: "table", head: block.head.map(toText), rows: block.rows.map((cells) => cells.map(toText)) };
  }
}

function toText({ text }: Inline): string {
  return text;
}
