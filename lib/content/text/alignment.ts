import { sharedTokens } from "./kept-tokens";

/** Something to align: its kind, its length, and what of it a translation keeps. The kind `any` matches every other. */
export type Alignable = { kind: string; length: number; tokens?: () => readonly string[] };

/** Indexes of counterparts; null where one side has none. */
export type Pair =
  | [original: number, translation: number]
  | [original: number, translation: null]
  | [original: null, translation: number];

/** True when two things have the same kind, or one has the kind `any`. */
export function sameKind(a: Alignable, b: Alignable): boolean {
  return a.kind === b.kind || a.kind === "any" || b.kind === "any";
}

const steps = { missing: 1, extra: 2, paired: 3 };

const gapCost = 1.5;
const otherKindCost = 2.5;

/** Of two passages that link elsewhere, or say other numbers, one is rarely the translation of the other. */
const otherTokensCost = 1;

/** Comparing what they keep costs time, and a table of a thousand rows has a million pairs of them. */
const mostComparedPairs = 40_000;

/**
 * Pairs the parts of a text with those of its translation by kind and length, as Gale and Church do with sentences ("A Program
 * for Aligning Sentences in Bilingual Corpora", 1993), and by what a translation keeps. Both lengths must use one scale.
 */
export function alignByLength(original: readonly Alignable[], translation: readonly Alignable[]): Pair[] {
  const shared =
    original.length * translation.length <= mostComparedPairs ? sharedTokens(original, translation) : () => null;
  const pairCost = (a: Alignable, b: Alignable, i: number, j: number) =>
    (sameKind(a, b) ? 0 : otherKindCost) +
    Math.min(1.4, Math.abs(Math.log((b.length + 1) / (a.length + 1)))) +
    otherTokensCost * (1 - (shared(i, j) ?? 1));
  const width = translation.length + 1;
  // For the first i parts of one text and the first j of the other, at i * width + j: the lowest cost, and the step that leads
  // there.
  const cost = new Float64Array((original.length + 1) * width);
  const step = new Uint8Array(cost.length);
  for (let i = 0; i <= original.length; i++) {
    for (let j = 0; j <= translation.length; j++) {
      const at = i * width + j;
      const [a, b] = [original[i - 1], translation[j - 1]];
      if (!a && !b) continue;
      // Of equal costs the first wins, which puts a gap as late as possible: a part that lacks something ends too soon.
      const missing = a ? (cost[at - width] ?? 0) + gapCost : Number.POSITIVE_INFINITY;
      const extra = b ? (cost[at - 1] ?? 0) + gapCost : Number.POSITIVE_INFINITY;
      const paired = a && b ? (cost[at - width - 1] ?? 0) + pairCost(a, b, i - 1, j - 1) : Number.POSITIVE_INFINITY;
      const least = Math.min(missing, extra, paired);
      cost[at] = least;
      step[at] = least === missing ? steps.missing : least === extra ? steps.extra : steps.paired;
    }
  }
  const pairs: Pair[] = [];
  for (let i = original.length, j = translation.length; i > 0 || j > 0; ) {
    const taken = step[i * width + j];
    if (taken !== steps.extra) i--;
    if (taken !== steps.missing) j--;
    pairs.push(taken === steps.extra ? [null, j] : taken === steps.missing ? [i, null] : [i, j]);
  }
  return pairs.reverse();
}
