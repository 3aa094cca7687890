import type {
  BlockContent,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Text,
} from "mdast";
import type { DraftBlock, DraftItem, DraftSection } from "../model/draft";
import type { Place } from "../model/problem";
import { plainText } from "../text/node-text";
import { parseSectionLabel } from "../text/numeral";
import { placeOfNode } from "../text/visit-tree";

type Node = RootContent | BlockContent | DefinitionContent;

/** Cuts a parsed body into the preamble and its sections. `lines` are the lines of the whole file. */
export function readSections(
  file: string,
  nodes: readonly RootContent[],
  lines: readonly string[],
): { preamble: DraftSection; sections: DraftSection[] } {
  const end: Place = { file, line: lines.length, column: 1 };
  const groups: { heading: Heading | null; nodes: RootContent[] }[] = [{ heading: null, nodes: [] }];
  for (const node of nodes) {
    if (node.type === "heading") groups.push({ heading: node, nodes: [] });
    else groups.at(-1)?.nodes.push(node);
  }
  const start = (index: number) => {
    const group = groups[index];
    const node = group?.heading ?? group?.nodes[0];
    return node ? placeOfNode(file, node) : end;
  };
  const [preamble, ...sections] = groups.map((group, index): DraftSection => {
    const headingLine = group.heading ? (lines[start(index).line - 1] ?? "") : "";
    return {
      ...readHeading(group.heading),
      headingLine,
      place: group.heading || group.nodes.length > 0 ? start(index) : start(index + 1),
      end: start(index + 1),
      node: group.heading,
      blocks: readBlocks(file, group.nodes, lines),
    };
  });
  if (!preamble) throw new Error("A body has at least a preamble.");
  return { preamble, sections };
}

function readHeading(node: Heading | null): Pick<DraftSection, "id" | "number" | "label" | "heading"> {
  if (!node) return { id: "preamble", number: null, label: "", heading: "" };
  const [, words = "", id = null] = /^(.*?)\s*(?:\{#([^}]*)\})?$/su.exec(plainText(node.children)) ?? [];
  const label = parseSectionLabel(words);
  return { id, number: label?.number ?? null, label: label?.label ?? "", heading: label?.rest ?? words };
}

function readBlocks(file: string, nodes: readonly Node[], lines: readonly string[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  for (const node of nodes) {
    const subItem = node.type === "paragraph" ? readSubItem(file, node) : null;
    if (!subItem) {
      blocks.push(readBlock(file, node, lines));
      continue;
    }
    const previous = blocks.at(-1);
    if (previous?.kind === "list" && previous.marker === "letter") previous.items.push(subItem);
    else blocks.push({ kind: "list", marker: "letter", place: subItem.place, items: [subItem] });
  }
  return blocks;
}

function readBlock(file: string, node: Node, lines: readonly string[]): DraftBlock {
  const place = placeOfNode(file, node);
  switch (node.type) {
    case "paragraph":
      return readDefinition(place, node) ?? { kind: "paragraph", place, content: node.children };
    case "list":
      return readList(file, node, lines);
    case "blockquote":
      return { kind: "quotation", place, blocks: readBlocks(file, node.children, lines) };
    case "table":
      return { kind: "table", place, node };
    default:
      return { kind: "unsupported", place, type: node.type };
  }
}

function readList(file: string, list: List, lines: readonly string[]): DraftBlock {
  const place = placeOfNode(file, list);
  const items = list.children.map((item) => readItem(file, item, lines));
  return list.ordered ? { kind: "list", marker: "number", place, items } : { kind: "bullets", place, items };
}

/** Read the marker from the source line, because Markdown renumbers a list by its first number. */
function readItem(file: string, item: ListItem, lines: readonly string[]): DraftItem {
  const place = placeOfNode(file, item);
  const typed = /^\S+/.exec(lines[place.line - 1]?.slice(place.column - 1) ?? "")?.[0] ?? "";
  return { typed, number: Number.parseInt(typed, 10), place, blocks: readBlocks(file, item.children, lines) };
}

/** A paragraph that begins with `a)` is a sub-item: Markdown has no lettered lists. */
function readSubItem(file: string, paragraph: Paragraph): DraftItem | null {
  const [first, ...rest] = paragraph.children;
  const match = first?.type === "text" ? /^([a-z]\))[ \u3000]*(?=\S|$)/.exec(first.value) : null;
  if (first?.type !== "text" || !match?.[1]) return null;
  const place = placeOfNode(file, paragraph);
  const content: PhrasingContent[] = [afterStart(first, match[0].length), ...rest];
  return {
    typed: match[1],
    number: match[1].charCodeAt(0) - 96,
    place,
    blocks: [{ kind: "paragraph", place, content }],
  };
}

function readDefinition(place: Place, paragraph: Paragraph): DraftBlock | null {
  const [term, text, ...rest] = paragraph.children;
  if (term?.type !== "strong" || text?.type !== "text") return null;
  const match = /^\s*\{#([^}]*)\}/.exec(text.value);
  if (match?.[1] === undefined) return null;
  return {
    kind: "definition",
    place,
    term: plainText(term.children),
    name: match[1],
    content: [afterStart(text, match[0].length), ...rest],
  };
}

/** A text node without its first `length` characters, with its position moved along. */
function afterStart(node: Text, length: number): Text {
  const start = node.position?.start;
  if (!node.position || !start) return { ...node, value: node.value.slice(length) };
  const moved = { ...start, column: start.column + length, offset: (start.offset ?? 0) + length };
  return { ...node, value: node.value.slice(length), position: { ...node.position, start: moved } };
}
