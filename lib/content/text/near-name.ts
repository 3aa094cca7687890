/**
 * The name among `names` that may be meant by `word`, because few letters tell them apart or one begins with the other; null where none
 * is near.
 *
 * @example `nearName("Gogle", ["Apple", "Google"])` is `Google`.
 */
export function nearName(word: string, names: Iterable<string>): string | null {
  const small = word.toLowerCase();
  let nearest: string | null = null;
  let fewest = word.length < 5 ? 2 : 3;
  for (const name of names) {
    const other = name.toLowerCase();
    if (other === small || Math.min(small.length, other.length) < 3) continue;
    const slips = beginsLike(small, other) ? 2 : slipsBetween(small, other, fewest);
    if (slips < fewest) [nearest, fewest] = [name, slips];
  }
  return nearest;
}

function beginsLike(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return short.length >= 6 && long.startsWith(short);
}

/** How many letters were put in, left out or mistyped between two words; `limit` for any number that is not below it. */
function slipsBetween(word: string, other: string, limit: number): number {
  if (Math.abs(word.length - other.length) >= limit) return limit;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= word.length; at++) {
    const above = row;
    row = [at];
    for (let index = 1; index <= other.length; index++) {
      const same = word[at - 1] === other[index - 1];
      row.push(Math.min((above[index] ?? 0) + 1, (row[index - 1] ?? 0) + 1, (above[index - 1] ?? 0) + (same ? 0 : 1)));
    }
    if (Math.min(...row) >= limit) return limit;
  }
  return row.at(-1) ?? limit;
}
