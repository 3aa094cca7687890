import { authoritativeLocale, type Locale, translatedLocales } from "../locales";

/** Counterparts of one another; a locale is absent where it has none. */
export type Counterparts<T> = Partial<Record<Locale, T>>;

/**
 * Puts the parts of each locale beside their counterparts, in order: parts with equal keys belong together, as many as can
 * without crossing. A part that only some locales have stands by itself, so that nothing is left out.
 */
export function alignParts<T>(lists: Counterparts<readonly T[]>, keyOf: (part: T) => string): Counterparts<T>[] {
  const original = lists[authoritativeLocale] ?? [];
  let rows = original.map((part) => ({ key: keyOf(part), parts: { [authoritativeLocale]: part } as Counterparts<T> }));
  for (const locale of translatedLocales) {
    rows = pairUp(rows, lists[locale] ?? [], (row, part) => row.key === keyOf(part)).map(([row, part]) => {
      if (part === undefined) return row as (typeof rows)[number];
      return { key: keyOf(part), parts: { ...row?.parts, [locale]: part } };
    });
  }
  return rows.map(({ parts }) => parts);
}

/** Pairs along a longest common subsequence; what has no counterpart is paired with undefined. */
function pairUp<A, B>(as: readonly A[], bs: readonly B[], equal: (a: A, b: B) => boolean) {
  // common[i][j]: how many pairs there are from as[i] and bs[j] on.
  const common = Array.from({ length: as.length + 1 }, () => new Array<number>(bs.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = as.length - 1; i >= 0; i--)
    for (let j = bs.length - 1; j >= 0; j--)
      (common[i] as number[])[j] = equal(as[i] as A, bs[j] as B)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));

  const pairs: [A | undefined, B | undefined][] = [];
  for (let i = 0, j = 0; i < as.length || j < bs.length; ) {
    const [a, b] = [as[i], bs[j]];
    if (i < as.length && j < bs.length && equal(a as A, b as B)) pairs.push([as[i++], bs[j++]]);
    else if (j >= bs.length || (i < as.length && at(i + 1, j) >= at(i, j + 1))) pairs.push([as[i++], undefined]);
    else pairs.push([undefined, bs[j++]]);
  }
  return pairs;
}
