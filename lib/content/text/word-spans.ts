import { type Locale, localeFacts } from "../../locales";
import { diffSequences, type Run } from "./diff-sequences";

/** Words that stay, are removed or are added. */
export type Span = { kind: Run["kind"]; text: string };

/** Where words that stay, are removed or are added stand before and after, as the first and the one behind the last. */
export type WordRun = { kind: Run["kind"]; old: readonly [number, number]; now: readonly [number, number] };

/** Spans of words; see `diffWords`. */
export function wordSpans(old: readonly string[], now: readonly string[]): Span[] {
  return diffWords(old, now, (word) => word).map(({ kind, ...places }) => {
    const text = kind === "gone" ? old.slice(...places.old) : now.slice(...places.now);
    return { kind, text: text.join("") };
  });
}

/**
 * Finds which words stay, are removed and are added, in reading order. Two changes with no letter or digit between them become one: one
 * changed phrase reads better than three. A space that both sides of a change end with stays. `same` tells which words are one.
 */
export function diffWords<T>(
  old: readonly T[],
  now: readonly T[],
  textOf: (word: T) => string,
  same?: (old: T, now: T) => boolean,
): WordRun[] {
  const runs = diffSequences(old, now, same);
  const words: WordRun[] = [];
  // Where the changed phrase began that is not yet told, and how far both texts have been read.
  let [fromOld, fromNow] = [0, 0];
  let [atOld, atNow] = [0, 0];
  const push = (kind: WordRun["kind"], toOld: number, toNow: number) => {
    if (toOld > fromOld || toNow > fromNow) words.push({ kind, old: [fromOld, toOld], now: [fromNow, toNow] });
    [fromOld, fromNow] = [toOld, toNow];
  };
  const flush = () => {
    const bothChange = atOld > fromOld && atNow > fromNow;
    const space = bothChange && isSpace(old[atOld - 1], textOf) && isSpace(now[atNow - 1], textOf) ? 1 : 0;
    push("gone", atOld - space, fromNow);
    push("new", fromOld, atNow - space);
    // The space stays a run of its own until what follows it is known.
  };
  for (const [index, { kind, entries }] of runs.entries()) {
    const changes = atOld > fromOld && atNow > fromNow;
    const between = index > 0 && index < runs.length - 1 && changes && !entries.some((word) => isWord(textOf(word)));
    if (kind === "same" && !between) flush();
    if (kind !== "new") atOld += entries.length;
    if (kind !== "gone") atNow += entries.length;
    if (kind === "same" && !between) push("same", atOld, atNow);
  }
  flush();
  push("same", atOld, atNow);
  return words;
}

function isSpace<T>(word: T | undefined, textOf: (word: T) => string): boolean {
  return word !== undefined && textOf(word) === " ";
}

const segmenters = new Map<Locale, Intl.Segmenter>();

/** Splits a text into words and what lies between them. No character is lost. */
export function splitWords(text: string, locale: Locale): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(localeFacts[locale].lang, { granularity: "word" });
  segmenters.set(locale, segmenter);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Tells a word from what lies between words. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}
