import type { PhrasingContent } from "mdast";
import type { Block, Part } from "../content/model/document";
import { type Locale, locales } from "../locales";
import { alignParts, type Counterparts } from "./align-parts";
import { nameOfPart } from "./part-label";

type Passage = { content: PhrasingContent[] };

/** What one field of the comparison shows. A `row` is that of a table, with the heads of its columns. */
export type Cell =
  | Extract<Block, { kind: "paragraph" | "definition" }>
  | { kind: "row"; head: Passage[]; cells: Passage[] }
  | { kind: "heading"; depth: number; text: string };

/**
 * One row of the comparison. `label` is the number in front of it, `name` the same with the numbers of its parents (`2. 3. a)`),
 * in the rows below it, too; `id` its anchor in the document.
 */
export type ComparedRow = { id?: string; label?: string; name?: string; cells: Counterparts<Cell> };

/** Numbers are written as in `locale`; `name` is that of the part around the blocks. */
type Around = { locale: Locale; name: string };

/** Aligns blocks, a row for each that holds no others. */
export function compareBlocks(lists: Counterparts<readonly Block[]>, around: Around): ComparedRow[] {
  return alignParts(lists, ({ kind }) => kind).flatMap((parts) => compareBlock(parts, around));
}

/** Lets the first row of a numbered part show its number. */
export function withNumber(rows: ComparedRow[], number: Omit<ComparedRow, "cells">): ComparedRow[] {
  const [first, ...rest] = rows;
  if (!first || first.label !== undefined || first.id !== undefined) return [{ ...number, cells: {} }, ...rows];
  return [{ ...first, ...number }, ...rest];
}

/** Changes each of the counterparts. Leaves out those for which `map` returns undefined. */
export function mapParts<T, U>(
  parts: Counterparts<T>,
  map: (part: T, locale: Locale) => U | undefined,
): Counterparts<U> {
  const mapped: Counterparts<U> = {};
  for (const locale of locales) {
    const part = parts[locale];
    const value = part === undefined ? undefined : map(part, locale);
    if (value !== undefined) mapped[locale] = value;
  }
  return mapped;
}

/** All `parts` have the same kind, by which they were aligned. */
function compareBlock(parts: Counterparts<Block>, around: Around): ComparedRow[] {
  const [block] = Object.values(parts);
  switch (block?.kind) {
    case "list": {
      const items = mapParts(parts as Counterparts<typeof block>, (list) => list.parts);
      return alignParts(items, ({ id }) => id).flatMap((counterparts) => compareItem(counterparts, around));
    }
    case "bullets": {
      const items = mapParts(parts as Counterparts<typeof block>, (list) => list.items);
      return alignParts(items, () => "bullet").flatMap((entries) => compareBlocks(mapParts(entries, blocksOf), around));
    }
    case "quotation":
      return compareBlocks(mapParts(parts as Counterparts<typeof block>, blocksOf), around);
    case "table": {
      const rows = mapParts(parts as Counterparts<typeof block>, ({ head, rows }) =>
        rows.map(({ cells }): Cell => ({ kind: "row", head: head.cells, cells })),
      );
      return alignParts(rows, ({ kind }) => kind).map((cells) => ({ cells }));
    }
    default:
      return [{ ...(block?.id != null && { id: block.id }), cells: parts as Counterparts<Cell> }];
  }
}

function compareItem(parts: Counterparts<Part>, { locale, name }: Around): ComparedRow[] {
  const item = parts[locale] ?? Object.values(parts)[0];
  if (!item) return [];
  const { id, label } = item;
  const own = label === "" ? name : nameOfPart(label, name);
  const rows = compareBlocks(mapParts(parts, blocksOf), { locale, name: own }).map((row) => ({ name: own, ...row }));
  return withNumber(rows, { id, ...(label !== "" && { label, name: own }) });
}

function blocksOf({ blocks }: { blocks: Block[] }): Block[] {
  return blocks;
}
