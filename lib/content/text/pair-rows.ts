import { isWord } from "./word-spans";

/** Two rows that share fewer of their words are not the same row reworded. */
export const leastLikeness = 0.35;

/** The most pairs of rows to compare. Beyond it, no rows are paired. */
export const maxPairs = 2500;

/**
 * The pairs of rows, in order, that share the most words together: of `old` and of `now` many, each pair with a likeness (0 to 1) of
 * `least` or more.
 */
export function pairRows(
  old: number,
  now: number,
  likenessOfRows: (old: number, now: number) => number,
  least = leastLikeness,
): (readonly [number, number])[] {
  if (old * now > maxPairs) return [];
  type Best = { score: number; pairs: (readonly [number, number])[] };
  const none: Best = { score: 0, pairs: [] };
  let above: Best[] = new Array(now + 1).fill(none);
  for (let i = 0; i < old; i++) {
    const best: Best[] = [none];
    for (let j = 0; j < now; j++) {
      const likeness = likenessOfRows(i, j);
      const [diagonal, up, left] = [above[j] ?? none, above[j + 1] ?? none, best[j] ?? none];
      const skipped = up.score >= left.score ? up : left;
      const score = diagonal.score + likeness;
      best.push(likeness >= least && score > skipped.score ? { score, pairs: [...diagonal.pairs, [i, j]] } : skipped);
    }
    above = best;
  }
  return above.at(-1)?.pairs ?? [];
}

/** Dice's coefficient of the words of two rows: 0 when they share none, 1 when they share all. */
export function likenessOf(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [one.filter(isWord), other.filter(isWord)];
  return a.length + b.length === 0 ? 0 : (2 * commonWords(a, b)) / (a.length + b.length);
}

/** How many words two rows share. */
export function commonWords(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return common;
}
