import type { PhrasingContent } from "mdast";
import type { DraftBlock, DraftSection } from "../model/draft";
import type { Place } from "../model/problem";
import { readReference } from "../numbering/references";
import { plainText } from "./node-text";
import { placeOfNode, walk } from "./visit-tree";

/**
 * A run of text in a section: a paragraph, a definition, a table cell. Its counterpart in another locale has the same `path`. In `prose`
 * code and references are blanked out, so that nobody looks for words and numbers in them.
 */
export type Leaf = { path: string; place: Place; text: string; prose: string; content: readonly PhrasingContent[] };

const leavesBySection = new WeakMap<DraftSection, Leaf[]>();

/** All texts of a section in reading order, its heading first. */
export function leavesOf(section: DraftSection): Leaf[] {
  const known = leavesBySection.get(section);
  if (known) return known;
  const { heading, headingNodes, place } = section;
  const first: Leaf[] =
    section.depth > 0 ? [{ path: "heading", place, text: heading, prose: heading, content: headingNodes }] : [];
  const leaves = [...first, ...blockLeaves(section.blocks, "")];
  leavesBySection.set(section, leaves);
  return leaves;
}

const leavesByPath = new WeakMap<DraftSection, Map<string, Leaf>>();

/** The text of a section at a path, for a leaf of another language its counterpart; undefined where there is none. */
export function leafAt(section: DraftSection, path: string): Leaf | undefined {
  // Of two with the same path, as of two items with the same number, the first counts: it is set last.
  const leaves =
    leavesByPath.get(section) ??
    new Map(
      leavesOf(section)
        .map((leaf) => [leaf.path, leaf] as const)
        .reverse(),
    );
  leavesByPath.set(section, leaves);
  return leaves.get(path);
}

/** The words of a section in reading order, its heading first. */
export function sectionText(section: DraftSection): string {
  return leavesOf(section)
    .map(({ text }) => text)
    .join(" ");
}

const textByContent = new WeakMap<readonly PhrasingContent[], string>();

/** The words of a block's content, kept because many rules ask for them. */
function textOf(content: readonly PhrasingContent[]): string {
  const text = textByContent.get(content) ?? plainText(content);
  textByContent.set(content, text);
  return text;
}

function makeLeaf(path: string, place: Place, text: string, content: readonly PhrasingContent[], before = ""): Leaf {
  const plain = content.every((node) => node.type === "text");
  return { path, place, text, content, prose: plain ? text : before + plainText(content.map(withoutLabels)) };
}

/** The node with code and the words of references blanked out: no words of the language, and other numbers in each. */
function withoutLabels(node: PhrasingContent): PhrasingContent {
  const words = node.type === "inlineCode" ? node.value : node.type === "link" ? plainText(node.children) : "";
  const blanked = node.type === "inlineCode" || (node.type === "link" && readReference(words) !== null);
  if (blanked) return { type: "text", value: "\u00A0".repeat(words.length) };
  if (node.type === "strong" || node.type === "emphasis")
    return { ...node, children: node.children.map(withoutLabels) };
  return node;
}

/** All texts of blocks in reading order. `path` is that of the part that contains them. */
export function blockLeaves(blocks: readonly DraftBlock[], path: string): Leaf[] {
  return blocks.flatMap((block, index) => leavesOfBlock(block, `${path}/${index}`));
}

function leavesOfBlock(block: DraftBlock, own: string): Leaf[] {
  switch (block.kind) {
    case "paragraph":
      return [makeLeaf(own, block.place, textOf(block.content), block.content)];
    case "definition":
      return [makeLeaf(own, block.place, block.term + textOf(block.content), block.content, block.term)];
    case "list":
      return block.parts.flatMap((part) => blockLeaves(part.blocks, `${own}/${part.number}`));
    case "bullets":
      return block.items.flatMap((item, number) => blockLeaves(item.blocks, `${own}/${number}`));
    case "quotation":
      return blockLeaves(block.blocks, own);
    case "table":
      return [block.head, ...block.rows].flatMap(({ cells }, r) =>
        cells.map(({ place, content }, c) => makeLeaf(`${own}/${r}.${c}`, place, textOf(content), content)),
      );
    case "unsupported":
      return [];
  }
}

/** Finds where in the file the word `found`, at `index` of a leaf's text, was typed, from the positions of the text nodes. */
export function placeInLeaf(leaf: Leaf, found: string, index: number): Place {
  const { ranks, places } = occurrencesOf(leaf, found);
  return places[ranks.get(index) ?? 0] ?? leaf.place;
}

/** The occurrences of a word in a leaf: the rank of each (from 0) by its index in the text, and the place of each in the file. */
type Occurrences = { ranks: Map<number, number>; places: Place[] };

const knownOccurrences = new WeakMap<Leaf, Map<string, Occurrences>>();

function occurrencesOf(leaf: Leaf, found: string): Occurrences {
  const known = knownOccurrences.get(leaf) ?? new Map<string, Occurrences>();
  knownOccurrences.set(leaf, known);
  const occurrences = known.get(found) ?? {
    ranks: new Map(indexesOf(leaf.text, found).map((at, rank) => [at, rank])),
    places: leaf.content.flatMap((node) => placesIn(node, leaf.place.file, found)),
  };
  known.set(found, occurrences);
  return occurrences;
}

function placesIn(node: PhrasingContent, file: string, found: string): Place[] {
  const places: Place[] = [];
  walk(node, (inner) => {
    if (inner.type !== "text") return;
    let { line, column } = placeOfNode(file, inner);
    let from = 0;
    for (const at of indexesOf(inner.value.replaceAll("\n", " "), found)) {
      for (let end = inner.value.indexOf("\n", from); end !== -1 && end < at; end = inner.value.indexOf("\n", from)) {
        line++;
        column = 1;
        from = end + 1;
      }
      places.push({ file, line, column: column + at - from });
    }
  });
  return places;
}

function indexesOf(text: string, found: string): number[] {
  const indexes: number[] = [];
  for (let at = text.indexOf(found); at !== -1; at = text.indexOf(found, at + 1)) indexes.push(at);
  return indexes;
}
