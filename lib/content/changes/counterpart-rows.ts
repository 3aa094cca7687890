import { diffSequences } from "../text/diff-sequences";
import type { SectionRow } from "./section-rows";

/** Some rows of a part by their indices, and how many rows it has. */
export type SomeRows = { count: number; rows: ReadonlySet<number> };

/** The rows of a part that a change took out, as they stood before, and those that it put in or reworded, as they stand now. */
export function touchedRows(before: readonly SectionRow[], after: readonly SectionRow[]): SomeRows[] {
  const [gone, come] = [new Set<number>(), new Set<number>()];
  let [old, now] = [0, 0];
  const keyOf = ({ key }: SectionRow) => key;
  for (const { kind, entries } of diffSequences(before.map(keyOf), after.map(keyOf)))
    for (const _ of entries) {
      if (kind === "gone") gone.add(old);
      if (kind === "new") come.add(now);
      if (kind !== "new") old++;
      if (kind !== "gone") now++;
    }
  return [
    { count: before.length, rows: gone },
    { count: after.length, rows: come },
  ];
}

/**
 * The rows, of `count` in the same part of another language, that stand where touched ones stand. Only parts with equally many rows have
 * them: in others nobody can tell which row answers which.
 */
export function counterpartRows(count: number, touched: readonly SomeRows[]): Set<number> {
  return new Set(touched.filter((part) => part.count === count).flatMap(({ rows }) => [...rows]));
}
