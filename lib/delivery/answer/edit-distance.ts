/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make `b` of `a` (Damerau and Levenshtein, in
 * the form that swaps no letter twice); `undefined` when it is more than `limit`. The work is bounded by the length times the limit.
 * @example
 * editDistance("polic", "policy", 2); // 1
 */
export function editDistance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const far = limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(far);
    if (row <= limit) current[0] = row;
    for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column++) {
      const same = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? far) + 1,
        (current[column - 1] ?? far) + 1,
        (last[column - 1] ?? far) + (same ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? far) + 1 : far,
      );
    }
    [beforeLast, last] = [last, current];
  }
  const distance = last[b.length] ?? far;
  return distance > limit ? undefined : distance;
}
