import { type Locale, localeFacts } from "../../locales";
import { diffSequences, type Run } from "./sequence-diff";

/** Words that stay, are removed or are added. */
export type Span = { kind: Run["kind"]; text: string };

/** Spans of words. Two changes with no letter or digit between them become one: one changed phrase reads better than three. */
export function wordSpans(old: readonly string[], now: readonly string[]): Span[] {
  const runs = diffSequences(old, now);
  const spans: Span[] = [];
  let [gone, come] = ["", ""];
  const push = (kind: Span["kind"], text: string) => {
    const last = spans.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== "") spans.push({ kind, text });
  };
  const flush = () => {
    const space = gone.endsWith(" ") && come.endsWith(" ") ? " " : "";
    push("gone", gone.slice(0, gone.length - space.length));
    push("new", come.slice(0, come.length - space.length));
    push("same", space);
    [gone, come] = ["", ""];
  };
  for (const [index, { kind, entries }] of runs.entries()) {
    const text = entries.join("");
    const between = index > 0 && index < runs.length - 1 && gone !== "" && come !== "" && !entries.some(isWord);
    if (kind === "gone" || between) gone += text;
    if (kind === "new" || between) come += text;
    if (kind !== "same" || between) continue;
    flush();
    push(kind, text);
  }
  flush();
  return spans;
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
