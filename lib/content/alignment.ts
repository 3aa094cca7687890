/** What is aligned: things of some kind and length. The kind `any` goes with every other. */
export type Alignable = { kind: string; length: number };

/** Indexes of counterparts; null where one side has none. */
export type Pair =
  | [original: number, translation: number]
  | [original: number, translation: null]
  | [original: null, translation: number];

export function sameKind(a: Alignable, b: Alignable): boolean {
  return a.kind === b.kind || a.kind === "any" || b.kind === "any";
}

const gapCost = 1.5;
const otherKindCost = 2.5;

/**
 * Pairs the parts of a text with those of its translation by kind and length, as Gale and Church do for sentences ("A Program
 * for Aligning Sentences in Bilingual Corpora", 1993). Lengths are on one scale.
 */
export function alignByLength(original: readonly Alignable[], translation: readonly Alignable[]): Pair[] {
  const pairCost = (a: Alignable, b: Alignable) =>
    (sameKind(a, b) ? 0 : otherKindCost) + Math.min(1.4, Math.abs(Math.log((b.length + 1) / (a.length + 1))));
  const best: { cost: number; pair: Pair | null }[][] = [];
  for (let i = 0; i <= original.length; i++) {
    const row: { cost: number; pair: Pair | null }[] = [];
    best.push(row);
    for (let j = 0; j <= translation.length; j++) {
      const a = original[i - 1];
      const b = translation[j - 1];
      const choices: { cost: number; pair: Pair | null }[] = [];
      // Of equal choices the first is taken, so that a gap lies as late as it can: what is short of a part ends too soon.
      if (a) choices.push({ cost: (best[i - 1]?.[j]?.cost ?? 0) + gapCost, pair: [i - 1, null] });
      if (b) choices.push({ cost: (row[j - 1]?.cost ?? 0) + gapCost, pair: [null, j - 1] });
      if (a && b) choices.push({ cost: (best[i - 1]?.[j - 1]?.cost ?? 0) + pairCost(a, b), pair: [i - 1, j - 1] });
      row.push(
        choices.reduce(
          (least, choice) => (choice.cost < least.cost ? choice : least),
          choices[0] ?? { cost: 0, pair: null },
        ),
      );
    }
  }
  const pairs: Pair[] = [];
  for (let i = original.length, j = translation.length; i > 0 || j > 0; ) {
    const pair = best[i]?.[j]?.pair;
    if (!pair) break;
    pairs.unshift(pair);
    if (pair[0] !== null) i--;
    if (pair[1] !== null) j--;
  }
  return pairs;
}
