import type { BlockContent, FootnoteDefinition, Paragraph, PhrasingContent, RootContent, TableRow } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import type { Block, Page, Part } from "../content/model/document";
import { type Locale, localePath, pathnameOf } from "../locales";
import { type DocumentPart, documentParts, partHeading } from "./document-parts";

/** What was written of a translation, by its page: the files of a text for programs all have the hash of its Markdown. */
const written = new WeakMap<Page["translations"][Locale], Map<string, string>>();

const writer = remark().use(remarkGfm).data("settings", { bullet: "-", listItemIndent: "one" }).freeze();

/**
 * Writes a document as Markdown, with the numbers and ids of its page: `## 1. Scope of application {#scope}`. Links within the
 * site begin with `/`, so the text does not depend on where the site is published. `pathname` is the path of its page
 * without the locale: that of the version in force, or of one version.
 */
export function documentToMarkdown(
  { slug, translations }: Page,
  locale: Locale,
  pathname: string = pathnameOf(slug),
): string {
  const translation = translations[locale];
  const page = localePath(locale, pathname);
  const known = written.get(translation) ?? new Map<string, string>();
  const text = known.get(page) ?? writeMarkdown(slug, translation, page);
  written.set(translation, known.set(page, text));
  return text;
}

function writeMarkdown(slug: string, translation: Page["translations"][Locale], page: string): string {
  const children: RootContent[] = [
    heading(1, translation.title),
    ...documentParts(slug, translation).flatMap((part) => toSection(part, page, 2)),
    ...translation.notes.map((note) => toFootnote(note, page)),
  ];
  return writer.stringify({ type: "root", children });
}

function heading(depth: number, value: string): RootContent {
  return { type: "heading", depth: Math.min(depth, 6) as 6, children: [{ type: "text", value }] };
}

function toSection(part: DocumentPart, page: string, depth: number): RootContent[] {
  const words = partHeading(part);
  return [
    ...(words === undefined ? [] : [heading(depth, `${words} {#${part.id}}`)]),
    ...part.blocks.flatMap((block) => toBlocks(block, page)),
    ...part.parts.flatMap((inner) => toSection(inner, page, depth + 1)),
  ];
}

function toFootnote({ label, blocks }: Part, page: string): FootnoteDefinition {
  const children = blocks.flatMap((block) => toBlocks(block, page));
  return { type: "footnoteDefinition", identifier: label, label, children };
}

function toBlocks(block: Block, page: string): BlockContent[] {
  switch (block.kind) {
    case "paragraph":
      return [paragraph([...toPhrasing(block.content, page), ...(block.id === null ? [] : [anchor(block.id)])])];
    case "definition": {
      const term: PhrasingContent = { type: "strong", children: [{ type: "text", value: block.term }] };
      return [paragraph([term, anchor(block.id), ...toPhrasing(block.content, page)])];
    }
    case "list":
      return toItems(block.parts, page);
    case "bullets":
      return [toList(block.items, page)];
    case "quotation":
      return [{ type: "blockquote", children: block.blocks.flatMap((inner) => toBlocks(inner, page)) }];
    case "table": {
      const row = ({ cells }: typeof block.head): TableRow => ({
        type: "tableRow",
        children: cells.map(({ content }) => ({
          type: "tableCell",
          children: toPhrasing(content, page, { type: "html", value: "<br>" }),
        })),
      });
      return [{ type: "table", align: block.align, children: [block.head, ...block.rows].map(row) }];
    }
  }
}

/** Markdown numbers lists with `1.` alone. Any other item is a paragraph that begins with its number, as in the content's own files. */
function toItems(parts: readonly Part[], page: string): BlockContent[] {
  if (parts.every(({ label, number }) => label === `${number}.`)) return [toList(parts, page, parts[0]?.number)];
  return parts.flatMap(({ id, label, gap, blocks }) =>
    withBeginning(
      blocks.flatMap((block) => toBlocks(block, page)),
      [{ type: "text", value: label + gap }, itemAnchor(id)],
    ),
  );
}

/** The blocks of an item, with what stands before its first words. */
function withBeginning(blocks: readonly BlockContent[], beginning: PhrasingContent[]): BlockContent[] {
  const [first, ...rest] = blocks;
  if (first?.type === "paragraph") return [paragraph([...beginning, ...first.children]), ...rest];
  return [paragraph(beginning), ...blocks];
}

/**
 * The id of an item. Markdown has ids of headings in some dialects, and of items in none; an empty anchor is what every reader of
 * CommonMark keeps and can lead to, and shows nothing of.
 */
function itemAnchor(id: string): PhrasingContent {
  return { type: "html", value: `<a id="${id}"></a>` };
}

function toList(items: readonly { id?: string; blocks: Block[] }[], page: string, start?: number): BlockContent {
  return {
    type: "list",
    ordered: start !== undefined,
    start,
    spread: true,
    children: items.map(({ id, blocks }) => {
      const written = blocks.flatMap((block) => toBlocks(block, page));
      return {
        type: "listItem",
        spread: true,
        children: id === undefined ? written : withBeginning(written, [itemAnchor(id)]),
      };
    }),
  };
}

/**
 * A link within the page gets the path of the HTML page, because not every reader of Markdown knows the ids of headings. `lineBreak` is what breaks a line:
 * in a row of a table, which is one line, nothing of Markdown does.
 */
function toPhrasing(
  nodes: readonly PhrasingContent[],
  page: string,
  lineBreak: PhrasingContent = { type: "break" },
): PhrasingContent[] {
  const inside = <T extends { children: PhrasingContent[] }>(node: T): T => ({
    ...node,
    children: toPhrasing(node.children, page, lineBreak),
  });
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case "break":
        return [lineBreak];
      case "footnoteReference":
        return [{ ...node, identifier: node.label ?? node.identifier }];
      case "link": {
        const url = node.url.startsWith("#") ? page + node.url : node.url;
        return [inside({ ...node, url })];
      }
      case "emphasis":
        return [inside(node)];
      case "strong":
        return [inside(node), ...(node.data?.defines ? [anchor(node.data.defines)] : [])];
      default:
        return [node];
    }
  });
}

/** An id as the content's own files give it. */
function anchor(id: string): PhrasingContent {
  return { type: "text", value: ` {#${id}}` };
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}
