import { diffSequences } from "../../content/text/diff-sequences";
import { leastLikeness, likenessOf, maxPairs, pairRows } from "../../content/text/pair-rows";
import { isWord } from "../../content/text/word-spans";
import type { RowPair, TextRow } from "./list-sections";
import type { SectionPair } from "./pair-sections";
import { findSplits } from "./split-passages";

/**
 * Which rows of two versions are one. `rows` are those of each section in the order in which both versions can be read from them: pairs
 * that stand in one order, and between them what is gone and then what is new. What moved is in it twice, as gone where it was and as new
 * where it is; `moves` says which, from the new to the old.
 */
export type PairedPassages = { rows: Map<SectionPair, RowPair[]>; moves: Map<TextRow, TextRow> };

/** Rows that share so many of their words are one, wherever they stand. */
const alike = 0.8;

/** Words of a row that is found again elsewhere although it was changed, and of one that is found again although others are the same. */
const [longEnough, tellsItself] = [6, 3];

/** Pairs the rows of all sections: the same in order, the same elsewhere, split and joined ones, and then those that are alike. */
export function pairPassages(pairs: readonly SectionPair[]): PairedPassages {
  const moves = new Map<TextRow, TextRow>();
  const gone = new Set<TextRow>();
  const isFree = ({ old, now }: RowPair) => (old ? !now && !gone.has(old) : now !== null && !moves.has(now));
  const rows = new Map(pairs.map((pair) => [pair, pairSame(pair)]));
  const fill = (pairGap: (old: TextRow[], now: TextRow[]) => RowPair[]) => {
    for (const [pair, list] of rows) rows.set(pair, fillGaps(list, isFree, pairGap));
  };
  const move = (find: (old: TextRow[], now: TextRow[]) => [TextRow, TextRow][]) => {
    const free = [...rows.values()].flat().filter(isFree).filter(mayMove);
    const found = find(
      free.flatMap(({ old }) => old ?? []),
      free.flatMap(({ now }) => now ?? []),
    );
    for (const [old, now] of found) {
      moves.set(now, old);
      gone.add(old);
    }
  };
  move(findSame);
  fill(findSplits);
  fill((old, now) => pairAlike(old, now, alike));
  move(findAlike);
  fill((old, now) => pairAlike(old, now, leastLikeness));
  return { rows, moves };
}

const textKey = ({ likeness }: TextRow) => likeness.join("");

/** A title, a description or a heading is paired with that of the other version, whatever it says. */
function isFixed({ form: { kind } }: TextRow): boolean {
  return kind === "title" || kind === "description" || kind === "heading";
}

function mayMove({ old, now }: RowPair): boolean {
  const row = old ?? now;
  return row !== null && !isFixed(row) && row.likeness.some(isWord);
}

/** The rows of two sections, with those paired that are the same and in order. */
function pairSame({ old, now }: SectionPair): RowPair[] {
  const [before, after] = [old?.rows ?? [], now?.rows ?? []];
  const same = (one: TextRow, other: TextRow) =>
    isFixed(one) || isFixed(other) ? one.form.kind === other.form.kind : textKey(one) === textKey(other);
  const pairs: RowPair[] = [];
  let at = 0;
  for (const { kind, entries } of diffSequences(before, after, same))
    for (const row of entries) {
      if (kind === "new") pairs.push({ old: null, now: row });
      else if (kind === "gone") pairs.push({ old: before[at++] ?? null, now: null });
      else pairs.push({ old: before[at++] ?? null, now: row });
    }
  return pairs;
}

/** Lets `pairGap` pair what no other row is known for, between each two pairs; it gives all rows back. */
function fillGaps(
  list: readonly RowPair[],
  isFree: (pair: RowPair) => boolean,
  pairGap: (old: TextRow[], now: TextRow[]) => RowPair[],
): RowPair[] {
  const filled: RowPair[] = [];
  let gap: RowPair[] = [];
  const flush = () => {
    const free = gap.filter(isFree);
    const [before, after] = [free.flatMap(({ old }) => old ?? []), free.flatMap(({ now }) => now ?? [])];
    if (before.length > 0 && after.length > 0) filled.push(...weave(gap, pairGap(before, after)));
    else filled.push(...gap);
    gap = [];
  };
  for (const pair of list) {
    if (!pair.old || !pair.now) gap.push(pair);
    else {
      flush();
      filled.push(pair);
    }
  }
  flush();
  return filled;
}

/** The pairs with those of the gap put back that moved, each behind the row of its version that it stood behind. */
function weave(gap: readonly RowPair[], pairs: readonly RowPair[]): RowPair[] {
  const paired = new Set(pairs.flatMap(({ old, now }) => [wholeOf(old), wholeOf(now)]));
  const moved = (row: TextRow | null) => row !== null && !paired.has(row);
  const [olds, nows] = [gap.flatMap(({ old }) => old ?? []), gap.flatMap(({ now }) => now ?? [])];
  const woven: RowPair[] = [];
  const pass = (old: TextRow | null, now: TextRow | null) => {
    while (olds[0] && olds[0] !== old)
      if (moved(olds[0])) woven.push({ old: olds.shift() ?? null, now: null });
      else olds.shift();
    while (nows[0] && nows[0] !== now)
      if (moved(nows[0])) woven.push({ old: null, now: nows.shift() ?? null });
      else nows.shift();
  };
  for (const pair of pairs) {
    const [old, now] = [wholeOf(pair.old), wholeOf(pair.now)];
    // The side that the pair lacks, or that the piece before it had, waits.
    pass(old && olds.includes(old) ? old : (olds[0] ?? null), now && nows.includes(now) ? now : (nows[0] ?? null));
    woven.push(pair);
  }
  pass(null, null);
  return woven;
}

function wholeOf(row: TextRow | null): TextRow | null {
  return row?.piece?.of ?? row;
}

/** Rows that are the same word for word; short ones only where no other says the same. */
function findSame(old: readonly TextRow[], now: readonly TextRow[]): [TextRow, TextRow][] {
  const [before, after] = [groupSame(old), groupSame(now)];
  return [...after].flatMap(([key, rows]): [TextRow, TextRow][] => {
    const others = before.get(key) ?? [];
    const isShort = (rows[0]?.likeness.filter(isWord).length ?? 0) < tellsItself;
    if (isShort && (rows.length > 1 || others.length > 1)) return [];
    return rows.flatMap((row, index): [TextRow, TextRow][] => {
      const other = others[index];
      return other ? [[other, row]] : [];
    });
  });
}

function groupSame(rows: readonly TextRow[]): Map<string, TextRow[]> {
  const groups = new Map<string, TextRow[]>();
  for (const row of rows) groups.set(textKey(row), [...(groups.get(textKey(row)) ?? []), row]);
  return groups;
}

/** Long rows that share nearly all of their words, the likest first. */
function findAlike(old: readonly TextRow[], now: readonly TextRow[]): [TextRow, TextRow][] {
  const long = ({ likeness }: TextRow) => likeness.filter(isWord).length >= longEnough;
  const [before, after] = [old.filter(long), now.filter(long)];
  if (before.length * after.length > maxPairs) return [];
  const found = before
    .flatMap((one) => after.map((other) => ({ one, other, likeness: likenessOf(one.likeness, other.likeness) })))
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<TextRow>();
  return found.flatMap(({ one, other }): [TextRow, TextRow][] => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [[one, other]];
  });
}

function pairAlike(old: TextRow[], now: TextRow[], least: number): RowPair[] {
  const likeness = (i: number, j: number) => likenessOf(old[i]?.likeness ?? [], now[j]?.likeness ?? []);
  const pairs: RowPair[] = [];
  let [i, j] = [0, 0];
  const end = [old.length, now.length] as const;
  for (const [pairOld, pairNow] of [...pairRows(...end, likeness, least), end]) {
    for (; i < pairOld; i++) pairs.push({ old: old[i] ?? null, now: null });
    for (; j < pairNow; j++) pairs.push({ old: null, now: now[j] ?? null });
    if (i < old.length && j < now.length) pairs.push({ old: old[i++] ?? null, now: now[j++] ?? null });
  }
  return pairs;
}
