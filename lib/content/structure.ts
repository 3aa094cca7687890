import { type Alignable, alignByLength, type Pair } from "./alignment";
import type { DraftBlock, DraftItem } from "./draft";
import { blockLeaves } from "./leaves";
import type { Place } from "./problem";

/** A part that stands in one text and has no counterpart, or one of another kind, in the other. */
export type Difference = {
  part: "item" | "block";
  change: "missing" | "extra" | "other kind";
  /** The same for the same part in every translation. */
  key: string;
  /** What the part is called: `item 3`, `sub-item b`, `paragraph`. In the text that has it; for another kind, in the original. */
  name: string;
  /** What stands in the translation instead, for another kind. */
  instead: string;
  /** The first words of the part. */
  words: string;
  /** Where the part is, or would be, in each text. */
  original: Place;
  translation: Place;
};

export const blockNames: Record<DraftBlock["kind"], string> = {
  paragraph: "a paragraph",
  definition: "a definition",
  list: "a list",
  bullets: "an unnumbered list",
  quotation: "a quotation",
  table: "a table",
  unsupported: "something the site cannot show",
};

type Side = { blocks: readonly DraftBlock[]; end: Place };

/** Compares the blocks of a section with those of its translation. `ratio` is the length of the translation per length of the original. */
export function compareBlocks(original: Side, translation: Side, ratio: number, path = ""): Difference[] {
  const sameKinds =
    original.blocks.length === translation.blocks.length &&
    original.blocks.every((block, i) => kindOf(block) === kindOf(translation.blocks[i]));
  const pairs = sameKinds
    ? original.blocks.map((_, i): Pair => [i, i])
    : alignByLength(original.blocks.map(measureBlock), translation.blocks.map(measureBlock), ratio);
  return differences(
    pairs,
    original,
    translation,
    (a, b, i, ends) => {
      if (kindOf(a) !== kindOf(b)) return "other kind";
      return a.kind === b.kind ? compareInside(a, b, ends, ratio, `${path}/${i}`) : [];
    },
    { part: "block", name: (block) => nameOf(block), words: blockWords, path },
  );
}

function compareInside(
  a: DraftBlock,
  b: DraftBlock,
  ends: { original: Place; translation: Place },
  ratio: number,
  path: string,
): Difference[] {
  if (a.kind === "list" && b.kind === "list")
    return compareItems(a.items, b.items, ends, ratio, path, a.marker === "number" ? "item" : "sub-item");
  if (a.kind === "bullets" && b.kind === "bullets") {
    const items = (list: typeof a) =>
      list.items.map((item, i): DraftItem => ({ ...item, typed: `${i + 1}`, number: i + 1 }));
    return compareItems(items(a), items(b), ends, ratio, path, "entry");
  }
  if (a.kind === "quotation" && b.kind === "quotation")
    return compareBlocks(
      { blocks: a.blocks, end: ends.original },
      { blocks: b.blocks, end: ends.translation },
      ratio,
      path,
    );
  return [];
}

function compareItems(
  a: DraftItem[],
  b: DraftItem[],
  ends: { original: Place; translation: Place },
  ratio: number,
  path: string,
  noun: string,
): Difference[] {
  const original = { blocks: a, end: ends.original };
  const translation = { blocks: b, end: ends.translation };
  return differences(
    pairItems(a, b, ratio),
    original,
    translation,
    (x, y, i, inner) =>
      compareBlocks(
        { blocks: x.blocks, end: inner.original },
        { blocks: y.blocks, end: inner.translation },
        ratio,
        `${path}/${i}`,
      ),
    {
      part: "item",
      name: (item) => `${noun} ${item.typed.replace(/[.)]$/, "")}`,
      words: (item) => item.blocks.map(blockWords).join(" "),
      path,
    },
  );
}

function pairItems(a: readonly DraftItem[], b: readonly DraftItem[], ratio: number): Pair[] {
  if (a.length === b.length) return a.map((_, i): Pair => [i, i]);
  const consecutive = (items: readonly DraftItem[]) =>
    items.every((item, i) => item.number === (items[0]?.number ?? 1) + i);
  if (consecutive(a) && consecutive(b)) return alignByLength(a.map(measureItem), b.map(measureItem), ratio);
  const numbers = [...new Set([...a, ...b].map((item) => item.number))].sort((x, y) => x - y);
  return numbers.flatMap((number): Pair[] => {
    const i = a.findIndex((item) => item.number === number);
    const j = b.findIndex((item) => item.number === number);
    return i === -1 ? [[null, j]] : j === -1 ? [[i, null]] : [[i, j]];
  });
}

type Part = { place: Place };
type Description<T> = { part: "item" | "block"; name: (part: T) => string; words: (part: T) => string; path: string };

/** Turns pairs into differences; `inside` compares two counterparts, or says that they are of another kind. */
function differences<T extends Part>(
  pairs: readonly Pair[],
  original: { blocks: readonly T[]; end: Place },
  translation: { blocks: readonly T[]; end: Place },
  inside: (a: T, b: T, index: number, ends: { original: Place; translation: Place }) => Difference[] | "other kind",
  { part, name, words, path }: Description<T>,
): Difference[] {
  let i = 0;
  let j = 0;
  return pairs.flatMap((pair): Difference[] => {
    if (pair[0] !== null) i = pair[0];
    if (pair[1] !== null) j = pair[1];
    const a = pair[0] === null ? undefined : original.blocks[pair[0]];
    const b = pair[1] === null ? undefined : translation.blocks[pair[1]];
    if (pair[0] !== null) i = pair[0] + 1;
    if (pair[1] !== null) j = pair[1] + 1;
    const next = {
      original: original.blocks[i]?.place ?? original.end,
      translation: translation.blocks[j]?.place ?? translation.end,
    };
    if (a && b) {
      const found = inside(a, b, i - 1, next);
      if (found !== "other kind") return found;
      return [
        {
          part,
          change: "other kind",
          key: `${path}/${i - 1} other`,
          name: name(a),
          instead: name(b),
          words: words(a),
          original: a.place,
          translation: b.place,
        },
      ];
    }
    if (a)
      return [
        {
          part,
          change: "missing",
          key: `${path}/${i - 1} missing`,
          name: name(a),
          instead: "",
          words: words(a),
          original: a.place,
          translation: next.translation,
        },
      ];
    if (b)
      return [
        {
          part,
          change: "extra",
          key: `${path}/${i} extra ${name(b)}`,
          name: name(b),
          instead: "",
          words: words(b),
          original: next.original,
          translation: b.place,
        },
      ];
    return [];
  });
}

/** Lists of numbers and of letters are of different kinds; a definition's kind includes its name. */
function kindOf(block: DraftBlock | undefined): string {
  if (!block) return "";
  return block.kind === "list"
    ? `list ${block.marker}`
    : block.kind === "table"
      ? `table ${block.node.children.length}×${block.node.children[0]?.children.length}`
      : block.kind;
}

function nameOf(block: DraftBlock): string {
  if (block.kind === "list") return block.marker === "number" ? "a list of items (1.)" : "a list of sub-items (a))";
  if (block.kind === "table")
    return `a table of ${block.node.children.length} rows and ${block.node.children[0]?.children.length} columns`;
  return blockNames[block.kind];
}

function measureBlock(block: DraftBlock): Alignable {
  return { kind: kindOf(block), length: blockWords(block).length };
}

function measureItem(item: DraftItem): Alignable {
  return { kind: "item", length: item.blocks.map(blockWords).join("").length };
}

function blockWords(block: DraftBlock): string {
  return blockLeaves([block], "")
    .map((leaf) => leaf.text)
    .join(" ");
}
