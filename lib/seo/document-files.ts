import type { Link } from "mdast";
import { stringify } from "yaml";
import type { Block, LegalDocument, Page, Part, TextParity } from "../content/model/document";
import { passagesOf } from "../content/model/tree";
import { plainText } from "../content/text/node-text";
import { type Locale, pathnameOf } from "../locales";
import { definitionsIn } from "../reader/find-definitions";
import { flattenNodes } from "../reader/map-blocks";
import { notesIn } from "../reader/place-notes";
import { rowToTexts } from "../reader/plain-text";
import { definitionText } from "./definition-text";
import { documentFacts } from "./document-facts";
import { documentToMarkdown } from "./document-markdown";
import { type DocumentPart, documentParts } from "./document-parts";
import type { PlainDocument } from "./document-schema";
import type { PlainMediaType } from "./plain-form";
import { schemaUrl } from "./schema-address";

/** `pathname` is the path of the document's page without its locale, `parity` what is known of readings side by side. */
type Options = { pathname?: string; parity?: readonly TextParity[] };

/** The whole file of a document or a page in one locale, by media type. See `documentToMarkdown` and `PlainDocument`. */
export const documentFiles: Record<
  PlainMediaType,
  (document: LegalDocument | Page, locale: Locale, options?: Options) => Promise<string>
> = {
  async "text/markdown"(document, locale, { pathname = pathnameOf(document.slug) } = {}) {
    const facts = await documentFacts(document, locale, "text/markdown", pathname);
    return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${documentToMarkdown(document, locale, pathname)}`;
  },
  async "application/json"(document, locale, { pathname = pathnameOf(document.slug), parity = [] } = {}) {
    const facts = await documentFacts(document, locale, "application/json", pathname);
    const translation = document.translations[locale];
    const page = facts.canonical;
    const notes = translation.notes.map((note) => toPlainItem(note, page));
    const pins = pinsOf(document, locale, parity);
    const plain: PlainDocument = {
      $schema: schemaUrl("document-1"),
      ...facts,
      ...(pins && { pins }),
      sections: documentParts(document.slug, translation).map((part) => toPlainPart(part, page)),
      ...(notes.length > 0 && { notes }),
    };
    return `${JSON.stringify(plain, null, 1)}\n`;
  },
};

/** The pins of a translation, by the id of a part; undefined for an original, and for a text that is not the newest. */
function pinsOf(document: LegalDocument | Page, locale: Locale, parity: readonly TextParity[]): PlainDocument["pins"] {
  const version = "version" in document ? document.version : null;
  const own = parity.find((text) => text.slug === document.slug && text.version === version);
  const pins = own?.parts.flatMap(({ id, read }) => (read[locale] ? [[id, read[locale]] as const] : [])) ?? [];
  return pins.length > 0 ? Object.fromEntries(pins) : undefined;
}

type PlainPart = PlainDocument["sections"][number];
type PlainBlock = PlainPart["blocks"][number];
type PlainItem = NonNullable<PlainDocument["notes"]>[number];

function toPlainPart({ id, level, number, label, heading, blocks, parts }: DocumentPart, page: string): PlainPart {
  return {
    id,
    ...(level !== "section" && { level }),
    number,
    label,
    heading,
    blocks: blocks.map((block) => toPlainBlock(block, page)),
    ...(parts.length > 0 && { parts: parts.map((part) => toPlainPart(part, page)) }),
  };
}

function toPlainItem({ id, label, heading, blocks }: Part, page: string): PlainItem {
  const plain = blocks.map((block) => toPlainBlock(block, page));
  return { id, label, ...(heading !== "" && { heading }), blocks: plain };
}

/** A block without its markup. Links within the page lead to `page`, its address. */
function toPlainBlock(block: Block, page: string): PlainBlock {
  switch (block.kind) {
    case "paragraph": {
      const terms = definitionsIn([block]).map(({ id, term }) => ({ id, term }));
      const defines = terms.length > 0 && { defines: terms };
      const text = plainText(block.content).trim();
      return { kind: "paragraph", ...(block.id && { id: block.id }), text, ...defines, ...referencesIn(block, page) };
    }
    case "definition": {
      const { id, term, content } = block;
      return { kind: "definition", id, term, text: definitionText(content), ...referencesIn(block, page) };
    }
    case "list": {
      const level = block.level !== "item" && block.level !== "sub-item" && { level: block.level };
      return { kind: "list", ...level, items: block.parts.map((part) => toPlainItem(part, page)) };
    }
    case "bullets":
      return {
        kind: "bullets",
        items: block.items.map(({ blocks }) => ({ blocks: blocks.map((inner) => toPlainBlock(inner, page)) })),
      };
    case "quotation":
      return { kind: "quotation", blocks: block.blocks.map((inner) => toPlainBlock(inner, page)) };
    case "table":
      return {
        kind: "table",
        head: rowToTexts(block.head),
        rows: block.rows.map(rowToTexts),
        ...referencesIn(block, page),
      };
  }
}

/** Where the words of a passage lead, and the notes that they refer to; each is told where there is any. */
function referencesIn(block: Block, page: string): Pick<Extract<PlainBlock, { kind: "table" }>, "links" | "notes"> {
  const links = passagesOf(block)
    .flatMap(({ content }) => flattenNodes(content))
    .flatMap((node) => (node.type === "link" ? [toPlainLink(node, page)] : []));
  const notes = notesIn([block]);
  return { ...(links.length > 0 && { links }), ...(notes.length > 0 && { notes }) };
}

function toPlainLink({ url, data, children }: Link, page: string) {
  const term = data && "term" in data ? String(data.term) : undefined;
  return { text: plainText(children), url: new URL(url, page).href, ...(term && { term }) };
}
