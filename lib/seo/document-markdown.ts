import type { BlockContent, Paragraph, PhrasingContent, RootContent, TableRow } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import type { Block, Inline, Item, LegalDocument } from "../content/model/document";
import { type Locale, localePath } from "../locales";
import { documentParts, headingText } from "./document-parts";
import { inlineToMarkdown } from "./inline-markdown";

const writer = remark().use(remarkGfm).data("settings", { bullet: "-", listItemIndent: "one" }).freeze();

/**
 * Writes a document as Markdown, with the numbers and ids of its page: `## 1. Scope of application {#scope}`. Links within the
 * site begin with `/`, so the text does not depend on where the site is published.
 */
export function documentToMarkdown({ slug, translations }: LegalDocument, locale: Locale): string {
  const translation = translations[locale];
  const page = localePath(locale, `/${slug}`);
  const children: RootContent[] = [heading(1, translation.title)];
  for (const part of documentParts(slug, translation)) {
    if (part.heading !== undefined) children.push(heading(2, `${headingText(part)} {#${part.id}}`));
    children.push(...part.blocks.flatMap((block) => toBlocks(block, page)));
  }
  return writer.stringify({ type: "root", children });
}

function heading(depth: 1 | 2, value: string): RootContent {
  return { type: "heading", depth, children: [{ type: "text", value }] };
}

function toBlocks(block: Block, page: string): BlockContent[] {
  const inline = ({ html }: Inline) => inlineToMarkdown(html, page);
  switch (block.kind) {
    case "paragraph":
      return [paragraph(inline(block))];
    case "definition":
      return [
        paragraph([
          { type: "strong", children: [{ type: "text", value: block.term }] },
          { type: "text", value: ` {#${block.id}}` },
          ...inline(block),
        ]),
      ];
    case "list":
      if (block.marker === "letter") return block.items.flatMap((item) => toSubItem(item, page));
      return [toList(block.items, page, Number.parseInt(block.items[0]?.label ?? "1", 10))];
    case "bullets":
      return [toList(block.items, page)];
    case "quotation":
      return [{ type: "blockquote", children: block.blocks.flatMap((inner) => toBlocks(inner, page)) }];
    case "table": {
      const row = (cells: readonly Inline[]): TableRow => ({
        type: "tableRow",
        children: cells.map((cell) => ({ type: "tableCell", children: inline(cell) })),
      });
      return [{ type: "table", children: [block.head, ...block.rows].map(row) }];
    }
  }
}

function toList(items: readonly { blocks: Block[] }[], page: string, start?: number): BlockContent {
  return {
    type: "list",
    ordered: start !== undefined,
    start,
    spread: true,
    children: items.map(({ blocks }) => ({
      type: "listItem",
      spread: true,
      children: blocks.flatMap((block) => toBlocks(block, page)),
    })),
  };
}

/** Markdown has no lettered lists. A sub-item is a paragraph that begins with its letter, as in the content's own files. */
function toSubItem({ label, blocks }: Item, page: string): BlockContent[] {
  const letter: PhrasingContent = { type: "text", value: `${label} ` };
  const [first, ...rest] = blocks.flatMap((block) => toBlocks(block, page));
  if (first?.type === "paragraph") return [paragraph([letter, ...first.children]), ...rest];
  return [paragraph([letter]), ...(first ? [first] : []), ...rest];
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}
