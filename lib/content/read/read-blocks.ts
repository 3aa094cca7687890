import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { Locale } from "../../locales";
import type { DraftBlock, DraftItem } from "../model/draft";
import type { Place } from "../model/problem";
import type { SchemeName } from "../model/schema";
import type { Level } from "../model/tree";
import { gapBehind } from "../numbering/labels";
import { type Marker, type OpenPart, readMarker } from "../numbering/read-marker";
import { countsParagraphs } from "../numbering/schemes";
import { plainText } from "../text/node-text";
import { placeOfNode } from "../text/visit-tree";
import { afterStart, readDefinition, readTerms, takeId } from "./inline-signs";

/** The translation that nodes come from. `lines` are those of the whole file. */
export type BlockSource = {
  file: string;
  firstName: string;
  locale: Locale;
  scheme: SchemeName;
  lines: readonly string[];
};

type Node = RootContent | BlockContent | DefinitionContent;

/** Turns the nodes below a heading of `level`, in an item or in a quotation into blocks; `level` is undefined for what has no heading. */
export function readBlocks(nodes: readonly Node[], source: BlockSource, level?: Level): DraftBlock[] {
  const { scheme } = source;
  const counts =
    level !== undefined &&
    countsParagraphs(scheme, level) &&
    !nodes.some((node) => node.type === "list" && node.ordered);
  const blocks: DraftBlock[] = [];
  let open: OpenPart[] = [];
  for (const [index, node] of nodes.entries()) {
    const marker =
      node.type === "paragraph" ? readMarker(startOf(node), startOf(nodes[index + 1]), source, open) : null;
    if (node.type === "paragraph" && marker) {
      const part = markedPart(node, marker, source);
      while (open.length > 0 && !open.at(-1)?.holds(marker.level)) open.pop();
      addPart(open.at(-1)?.part.blocks ?? blocks, part);
      open.push(openPart(part));
    } else if (node.type === "paragraph" && counts) {
      const part = countedPart(node, source, open);
      addPart(blocks, part);
      open = [openPart(part)];
    } else {
      const inCounted = open[0]?.part.label === "" ? open[0] : undefined;
      open = inCounted ? [inCounted] : [];
      addBlock(inCounted?.part.blocks ?? blocks, readBlock(node, source));
    }
  }
  return blocks;
}

function openPart(part: DraftItem): OpenPart {
  const order: readonly Level[] = ["item", "clause", "subclause", "sub-item", "point"];
  return { part, holds: (level) => order.indexOf(level) > order.indexOf(part.level) };
}

/** A part goes into the list before it, when that is of its level. */
function addPart(blocks: DraftBlock[], part: DraftItem): void {
  const last = blocks.at(-1);
  if (last?.kind === "list" && last.level === part.level) last.parts.push(part);
  else blocks.push({ kind: "list", level: part.level, place: part.place, parts: [part] });
}

/** A list that goes on with the next number is the list before it: `2)` behind `1.` begins another one in Markdown alone. */
function addBlock(blocks: DraftBlock[], block: DraftBlock): void {
  const last = blocks.at(-1);
  const goesOn =
    block.kind === "list" && last?.kind === "list" && block.parts[0]?.number === (last.parts.at(-1)?.number ?? 0) + 1;
  if (goesOn && last.level === block.level) last.parts.push(...block.parts);
  else blocks.push(block);
}

/** A paragraph that begins with the number of a part, such as `a)`: Markdown has lists of numbers only. */
function markedPart(node: Paragraph, { level, number, typed, length }: Marker, source: BlockSource): DraftItem {
  const [first, ...rest] = node.children;
  const children = first?.type === "text" ? [afterStart(first, length), ...rest] : node.children;
  return makePart(placeOfNode(source.file, node), level, number, typed, [readBlock({ ...node, children }, source)]);
}

/** A paragraph that is counted, and has no number in front of it. */
function countedPart(node: Paragraph, source: BlockSource, open: readonly OpenPart[]): DraftItem {
  const number = (open[0]?.part.label === "" ? (open[0].part.number ?? 0) : 0) + 1;
  return makePart(placeOfNode(source.file, node), "item", number, "", [readBlock(node, source)]);
}

function makePart(place: Place, level: Level, number: number | null, label: string, blocks: DraftBlock[]): DraftItem {
  const [first] = blocks;
  const named = first?.kind === "paragraph" ? first : null;
  const id = named?.id ?? null;
  if (named) named.id = null;
  const heading = named ? runInTitle(named.content) : "";
  return { place, level, id, number, label, gap: gapBehind(label, ""), heading, blocks, parts: [] };
}

/** Bold words at the start of an item that a sign sets off from the rest, or that stand alone in its first line. */
function runInTitle([first, second]: readonly PhrasingContent[]): string {
  if (first?.type !== "strong") return "";
  const words = plainText(first.children);
  const setOff = /[.:。：]$/u.test(words) || second === undefined || second.type === "break";
  const sign = second?.type === "text" && /^\s*(?:[.:。：—–]|\n)/u.test(second.value);
  return setOff || sign ? words.replace(/[.:。：]$/u, "") : "";
}

function readBlock(node: Node, source: BlockSource): DraftBlock {
  const place = placeOfNode(source.file, node);
  switch (node.type) {
    case "paragraph": {
      const definition = readDefinition(node, source.firstName);
      if (definition) return { place, ...definition };
      const { id, children } = takeId(node.children);
      return { kind: "paragraph", place, id, content: readTerms(children, source.firstName) };
    }
    case "list":
      return readList(node, source);
    case "blockquote":
      return { kind: "quotation", place, blocks: readBlocks(node.children, source) };
    case "table": {
      const [head = { place, cells: [] }, ...rows] = node.children.map((row) => ({
        place: placeOfNode(source.file, row),
        cells: row.children.map((cell) => ({
          place: placeOfNode(source.file, cell),
          content: readTerms(cell.children, source.firstName),
        })),
      }));
      return { kind: "table", place, align: node.align ?? [], head, rows };
    }
    default:
      return { kind: "unsupported", place, type: node.type };
  }
}

function readList(list: List, source: BlockSource): DraftBlock {
  const place = placeOfNode(source.file, list);
  if (list.ordered)
    return { kind: "list", level: "item", place, parts: list.children.map((item) => readItem(item, source)) };
  const items = list.children.map((item) => ({
    place: placeOfNode(source.file, item),
    blocks: readBlocks(item.children, source),
  }));
  return { kind: "bullets", place, items };
}

/** Read the marker from the source line, because Markdown renumbers a list by its first number. */
function readItem(item: ListItem, source: BlockSource): DraftItem {
  const place = placeOfNode(source.file, item);
  const typed = /^\S+/.exec(source.lines[place.line - 1]?.slice(place.column - 1) ?? "")?.[0] ?? "";
  return makePart(place, "item", Number.parseInt(typed, 10), typed, readBlocks(item.children, source));
}

function startOf(node: Node | undefined): string {
  const [first] = node?.type === "paragraph" ? node.children : [];
  return first?.type === "text" ? first.value : "";
}
