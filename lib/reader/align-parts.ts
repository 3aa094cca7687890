import { authoritativeLocale, type Locale, translatedLocales } from "../locales";

/** Parts that correspond to each other, by locale. A locale without a counterpart is absent. */
export type Counterparts<T> = Partial<Record<Locale, T>>;

/**
 * Aligns the parts of all locales, in order. Parts with the same key belong together, as many as possible without crossing. A
 * part that only some locales have gets a row of its own, so nothing is lost.
 * @example
 * alignParts({ zh: ["a", "b"], en: ["b"] }, (part) => part); // [{ zh: "a" }, { zh: "b", en: "b" }]
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

/** Pairs entries along a longest common subsequence. Those without a counterpart are paired with undefined. */
function pairUp<A, B>(as: readonly A[], bs: readonly B[], equal: (a: A, b: B) => boolean) {
  // common[i][j]: the number of pairs from as[i] and bs[j] on.
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
