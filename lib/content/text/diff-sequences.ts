import { diffArrays } from "diff";

/** A run of entries that stay, are removed or are added. */
export type Run<T = string> = { kind: "same" | "gone" | "new"; entries: T[] };

/** The most edits to follow. Beyond it everything between what both begin and end with counts as replaced, which limits time and memory. */
const maxEdits = 1000;

/**
 * Finds the fewest removals and additions that turn `before` into `after`, as runs in reading order. Removals come before the
 * additions in their place. What stays is given as it stands in `after`; `same` tells which entries are one.
 */
export function diffSequences<T = string>(
  before: readonly T[],
  after: readonly T[],
  same: (before: T, after: T) => boolean = Object.is,
): Run<T>[] {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && same(before[start] as T, after[start] as T)) start++;
  let end = 0;
  while (end < least - start && same(before.at(-1 - end) as T, after.at(-1 - end) as T)) end++;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return joinRuns([
    { kind: "same", entries: after.slice(0, start) },
    ...diffMiddle(old, now, same),
    { kind: "same", entries: after.slice(after.length - end) },
  ]);
}

function diffMiddle<T>(before: T[], after: T[], same: (before: T, after: T) => boolean): Run<T>[] {
  const changes = diffArrays(before, after, { comparator: same, maxEditLength: maxEdits });
  if (!changes)
    return [
      { kind: "gone", entries: before },
      { kind: "new", entries: after },
    ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "new" : removed ? "gone" : "same",
    entries: value,
  }));
}

/** Joins what lies between two unchanged runs: one run of removals, then one of additions. */
function joinRuns<T>(runs: readonly Run<T>[]): Run<T>[] {
  const joined: Run<T>[] = [];
  let [gone, come]: [T[], T[]] = [[], []];
  const flush = () => {
    if (gone.length > 0) joined.push({ kind: "gone", entries: gone });
    if (come.length > 0) joined.push({ kind: "new", entries: come });
    [gone, come] = [[], []];
  };
  for (const { kind, entries } of runs.filter((run) => run.entries.length > 0)) {
    if (kind === "gone") gone = gone.concat(entries);
    else if (kind === "new") come = come.concat(entries);
    else {
      flush();
      const last = joined.at(-1);
      if (last?.kind === "same") last.entries = last.entries.concat(entries);
      else joined.push({ kind, entries });
    }
  }
  flush();
  return joined;
}
