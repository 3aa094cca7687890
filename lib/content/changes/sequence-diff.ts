/** A run of entries that stay, are removed or are added. */
export type Run = { kind: "same" | "gone" | "new"; entries: string[] };

/** The most edits to follow. Beyond it everything counts as replaced, which limits memory to about 30 MB. */
const maxEdits = 2500;

/**
 * Finds the fewest removals and additions that turn `before` into `after`, as runs in reading order. Removals come before the
 * additions in their place. Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986.
 */
export function diffSequences(before: readonly string[], after: readonly string[]): Run[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  return joinRuns([
    { kind: "same", entries: before.slice(0, start) },
    ...diffMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    { kind: "same", entries: before.slice(before.length - end) },
  ]);
}

function diffMiddle(before: readonly string[], after: readonly string[]): Run[] {
  const trace = before.length > 0 && after.length > 0 ? findPath(before, after) : null;
  if (!trace)
    return [
      { kind: "gone", entries: [...before] },
      { kind: "new", entries: [...after] },
    ];
  const runs: Run[] = [];
  let [x, y] = [before.length, after.length];
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const reach = trace[edits] ?? new Int32Array();
    const at = (diagonal: number) => reach[diagonal + edits + 1] ?? 0;
    const diagonal = x - y;
    const down = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    const previous = down ? diagonal + 1 : diagonal - 1;
    const fromX = edits === 0 ? 0 : at(previous);
    const fromY = edits === 0 ? 0 : fromX - previous;
    const straight = edits === 0 ? x : x - (down ? fromX : fromX + 1);
    runs.unshift({ kind: "same", entries: before.slice(x - straight, x) });
    if (edits > 0 && down) runs.unshift({ kind: "new", entries: after.slice(fromY, fromY + 1) });
    if (edits > 0 && !down) runs.unshift({ kind: "gone", entries: before.slice(fromX, fromX + 1) });
    [x, y] = [fromX, fromY];
  }
  return runs;
}

/** For each number of edits, how far each diagonal had come along `before` with one edit less. Null when there are too many. */
function findPath(before: readonly string[], after: readonly string[]): Int32Array[] | null {
  const most = Math.min(before.length + after.length, maxEdits);
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reach.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const [left, right] = [reach[middle + diagonal - 1] ?? 0, reach[middle + diagonal + 1] ?? 0];
      let x = diagonal === -edits || (diagonal !== edits && left < right) ? right : left + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      reach[middle + diagonal] = x;
      if (x >= before.length && x - diagonal >= after.length) return trace;
    }
  }
  return null;
}

/** Joins what lies between two unchanged runs: one run of removals, then one of additions. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
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
      if (last?.kind === "same") last.entries.push(...entries);
      else joined.push({ kind, entries: [...entries] });
    }
  }
  flush();
  return joined;
}
