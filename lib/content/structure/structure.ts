import type { DraftBlock, DraftItem } from "../model/draft";
import type { Place } from "../model/problem";
import type { Level, Row, Typed } from "../model/tree";
import type { PartName } from "../phrases/part-names";
import { type Alignable, alignByLength, type Pair, sameKind } from "../text/alignment";
import { keptTokens } from "../text/kept-tokens";
import { blockLeaves } from "../text/leaves";
import { plainText } from "../text/node-text";
import { movedEntries } from "../text/sequence";

/** A block or an item, as the comparison of structure sees it. `length` is in characters of the original, to compare texts. */
export type Part = Alignable & {
  type: "item" | "block";
  name: PartName;
  /** An item's number. */
  number: number | null;
  place: Place;
  words: string;
  parts: Part[];
  /** What is the same in every language, and tells the rows of a table apart: their code. */
  sign?: string;
};

/** A part of one text without a counterpart in the other, or with one of another kind. */
export type Difference = {
  type: Part["type"];
  change: "missing" | "extra" | "other kind";
  /** The same for this part in every translation. */
  key: string;
  /** The part that one text lacks; if the kinds differ, the original's part. */
  part: Part;
  /** The translation's part, if the kinds differ. */
  instead?: Part;
  /** Where the part is, or should be, in each text. */
  original: Place;
  translation: Place;
};

/** `swallowed` tells that the text of the section behind it may stand at its end. */
type Side = { parts: readonly Part[]; end: Place; swallowed?: boolean };

/**
 * Turns blocks into parts. `scale` is the number of characters of the original per character of this text. What the site cannot
 * show matches a block of any kind: it has a problem of its own.
 */
export function toParts(blocks: readonly DraftBlock[], scale: number): Part[] {
  return blocks.flatMap((block): Part[] => {
    // Paragraphs that are counted are paragraphs.
    if (block.kind === "list" && block.parts[0]?.label === "")
      return block.parts.flatMap((part) => toParts(part.blocks, scale));
    const { words, tokens } = textsOf([block]);
    const length = words.length * scale;
    return [{ type: "block", number: null, place: block.place, words, tokens, length, ...shapeOf(block, scale) }];
  });
}

function shapeOf(block: DraftBlock, scale: number): Pick<Part, "kind" | "name" | "parts"> {
  switch (block.kind) {
    case "paragraph":
      return { kind: "paragraph", name: { kind: "paragraph" }, parts: [] };
    case "definition":
      return { kind: "definition", name: { kind: "definition" }, parts: [] };
    case "unsupported":
      return { kind: "any", name: { kind: "markup", type: block.type }, parts: [] };
    case "quotation":
      return { kind: "quotation", name: { kind: "quotation" }, parts: toParts(block.blocks, scale) };
    case "bullets":
      return {
        kind: "bullets",
        name: { kind: "bullets" },
        parts: block.items.map((item, i) => toItem({ ...item, number: i + 1 }, "entry", `${i + 1}`, scale)),
      };
    case "list": {
      const kind = `${nounOf(block.level)}s` as const;
      return { kind, name: { kind }, parts: block.parts.map((item) => toListItem(item, scale)) };
    }
    case "table": {
      const [rows, columns] = [block.rows.length + 1, block.head.cells.length];
      return {
        kind: `table of ${columns}`,
        name: { kind: "table", rows, columns },
        parts: [block.head, ...block.rows].map((row, i) => toRow(row, i + 1, scale)),
      };
    }
  }
}

type ItemNoun = Extract<PartName, { label: string }>["kind"];

function nounOf(level: Level): Exclude<ItemNoun, "entry" | "row"> {
  return level === "sub-item" || level === "point" || level === "clause" || level === "subclause" || level === "note"
    ? level
    : "item";
}

function toListItem(item: DraftItem, scale: number): Part {
  const label = item.label.replace(/^[（(]|[.)）]$/g, "");
  return toItem(item, nounOf(item.level), label, scale);
}

function toRow({ place, cells }: Row<Typed>, number: number, scale: number): Part {
  const words = cells.map(({ content }) => plainText(content)).join(" ");
  const name = { kind: "row", label: String(number) } as const;
  const signs = cells.flatMap(({ content }) =>
    content.flatMap((node) => (node.type === "inlineCode" ? node.value : [])),
  );
  const tokens = () => cells.flatMap(({ content }) => keptTokens(content));
  const length = words.length * scale;
  return {
    type: "block",
    kind: "row",
    name,
    number: null,
    place,
    words,
    tokens,
    length,
    parts: [],
    sign: signs.join(" "),
  };
}

function toItem(
  item: Pick<DraftItem, "number" | "place" | "blocks">,
  noun: ItemNoun,
  label: string,
  scale: number,
): Part {
  const { words, tokens } = textsOf(item.blocks);
  return {
    type: "item",
    kind: noun,
    name: { kind: noun, label },
    number: item.number,
    place: item.place,
    words,
    tokens,
    length: words.length * scale,
    parts: toParts(item.blocks, scale),
  };
}

/** The words of blocks, and what of them a translation keeps. */
function textsOf(blocks: readonly DraftBlock[]): Pick<Part, "words" | "tokens"> {
  const leaves = blockLeaves(blocks, "");
  return {
    words: leaves.map((leaf) => leaf.text).join(" "),
    tokens: () => [...new Set(leaves.flatMap(({ content }) => keptTokens(content)))],
  };
}

/** Gives parts of texts with the same structure their mean length, so that each text aligns with a third in the same way. */
export function withMeanLengths(texts: readonly (readonly Part[])[]): Part[][] {
  const [first = []] = texts;
  const alike = texts.every(
    (parts) => parts.length === first.length && parts.every((part, i) => part.kind === first[i]?.kind),
  );
  if (!alike) return texts.map((parts) => [...parts]);
  const inner = first.map((_, i) => withMeanLengths(texts.map((parts) => parts[i]?.parts ?? [])));
  const mean = (i: number) => texts.reduce((sum, parts) => sum + (parts[i]?.length ?? 0), 0) / texts.length;
  return texts.map((parts, text) =>
    parts.map((part, i) => ({ ...part, length: mean(i), parts: inner[i]?.[text] ?? [] })),
  );
}

/** A part that would belong to the item before it if it were indented. */
export type Outdented = { part: Part; item: Part };

/**
 * Indents the `count` parts after the list of items at `list`: each then belongs to the last item before it, and a list that
 * continues the numbering joins the first.
 */
export function indentBehindList(
  parts: readonly Part[],
  list: number,
  count: number,
): { parts: Part[]; outdented: Outdented[] } {
  const outdented: Outdented[] = [];
  const items = [...(parts[list]?.parts ?? [])];
  for (const part of parts.slice(list + 1, list + 1 + count)) {
    const item = items.pop();
    if (!item) break;
    const inner = item.parts.at(-1);
    if (part.kind === "items" && part.parts[0]?.number === (item.number ?? 0) + 1) items.push(item, ...part.parts);
    else {
      outdented.push(...(part.kind === "sub-items" ? part.parts : [part]).map((own) => ({ part: own, item })));
      const merged = part.kind === "sub-items" && inner?.kind === part.kind;
      const own = merged ? [{ ...inner, parts: [...inner.parts, ...part.parts] }] : [part];
      items.push({ ...item, parts: [...(merged ? item.parts.slice(0, -1) : item.parts), ...own] });
    }
  }
  const whole = parts.map((part, i) => (i === list ? { ...part, parts: items } : part));
  return { parts: whole.filter((_, i) => i <= list || i > list + count), outdented };
}

/** Compares the parts of a section with those of its translation. */
export function compareParts(original: Side, translation: Side, path = ""): Difference[] {
  let [i, j] = [0, 0];
  const { swallowed = false } = translation;
  return pairParts(original.parts, translation.parts, swallowed).flatMap(([own, other]): Difference[] => {
    const a = own === null ? undefined : original.parts[own];
    const b = other === null ? undefined : translation.parts[other];
    if (own !== null) i = own + 1;
    if (other !== null) j = other + 1;
    const next = {
      original: original.parts[i]?.place ?? original.end,
      translation: translation.parts[j]?.place ?? translation.end,
    };
    const key = `${path}/${a ? i - 1 : i}`;
    if (a?.kind === "any" || b?.kind === "any") return [];
    if (a && b && a.kind === b.kind)
      return compareParts({ parts: a.parts, end: next.original }, { parts: b.parts, end: next.translation }, key);
    if (a && b)
      return [
        {
          type: a.type,
          change: "other kind",
          key: `${key} other`,
          part: a,
          instead: b,
          original: a.place,
          translation: b.place,
        },
      ];
    if (a)
      return [
        {
          type: a.type,
          change: "missing",
          key: `${key} missing`,
          part: a,
          original: a.place,
          translation: next.translation,
        },
      ];
    return b
      ? [
          {
            type: b.type,
            change: "extra",
            key: `${key} extra ${JSON.stringify(b.name)}`,
            part: b,
            original: next.original,
            translation: b.place,
          },
        ]
      : [];
  });
}

/**
 * Pairs parts in order when both texts have the same structure, items by their numbers when those have a gap, rows by their code, and
 * everything else by kind and length.
 */
function pairParts(a: readonly Part[], b: readonly Part[], swallowed: boolean): Pair[] {
  const inOrder = a.every((part, i) => b[i] && sameKind(part, b[i]));
  if (inOrder && (a.length === b.length || swallowed))
    return b.map((_, i): Pair => (i < a.length ? [i, i] : [null, i]));
  const all = [...a, ...b];
  if (all.every(({ number }) => number !== null) && !(consecutive(a) && consecutive(b))) {
    const numbers = [...new Set(all.map(({ number }) => number))].sort((x, y) => (x ?? 0) - (y ?? 0));
    return numbers.map((number): Pair => {
      const [i, j] = [a.findIndex((part) => part.number === number), b.findIndex((part) => part.number === number)];
      return i === -1 ? [null, j] : j === -1 ? [i, null] : [i, j];
    });
  }
  return pairBySigns(a, b);
}

/** Pairs what has a sign of its own in both texts, in order, and what stands between by kind and length. */
function pairBySigns(a: readonly Part[], b: readonly Part[]): Pair[] {
  const alone = (parts: readonly Part[]) => {
    const counts = new Map<string, number>();
    for (const { sign = "" } of parts) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    return (sign: string | undefined) => sign !== undefined && sign !== "" && counts.get(sign) === 1;
  };
  const [aloneInA, aloneInB] = [alone(a), alone(b)];
  const places = new Map(b.map(({ sign }, j) => [sign, j]));
  const found = a.flatMap(({ sign }, i): [number, number][] => {
    const j = aloneInA(sign) && aloneInB(sign) ? places.get(sign) : undefined;
    return j === undefined ? [] : [[i, j]];
  });
  const moved = new Set(movedEntries(found.map(([, j]) => j)));
  const anchors = [...found.filter((_, index) => !moved.has(index)), [a.length, b.length] as [number, number]];
  let [fromA, fromB] = [0, 0];
  return anchors.flatMap(([i, j]) => {
    const between = alignByLength(a.slice(fromA, i), b.slice(fromB, j)).map(([own, other]): Pair => {
      if (own === null) return [null, fromB + (other ?? 0)];
      return [fromA + own, other === null ? null : fromB + other] as Pair;
    });
    [fromA, fromB] = [i + 1, j + 1];
    return i === a.length && j === b.length ? between : [...between, [i, j] as Pair];
  });
}

function consecutive(items: readonly Part[]): boolean {
  return items.every((item, i) => item.number === (items[0]?.number ?? 0) + i);
}
