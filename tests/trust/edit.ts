import type { Locale } from "@/lib/locales";
import type { Kind } from "./kinds";
import type { Text } from "./texts";

/** One replacement: the characters of a text from `from` up to `to` become `put`. */
export type Edit = { from: number; to: number; put: string };

/** A way to change a text: every place where it can be done. */
export type Maker = { kind: Kind; name: string; find: (text: Text) => Edit[] };

/** What is to be replaced, and by what: `$1` stands for the first group of the pattern. */
export type Rewording = readonly [find: string | RegExp, put: string];

/** The edit that puts `put` for the characters from `from` up to `to`. */
export function replacing(from: number, to: number, put: string): Edit {
  return { from, to, put };
}

export function applyEdit(text: string, { from, to, put }: Edit): string {
  return text.slice(0, from) + put + text.slice(to);
}

/** Where the body of a text begins. */
export function bodyStart(text: string): number {
  return text.indexOf("\n---\n", 4) + 5;
}

const outOfSight =
  /\{#[^}\n]*\}|\]\([^)\n]*\)|`[^`\n]*`|^#.*$|^ *(?:\d+\.|[a-z]\)|\([a-z]+\)|（[一二三四五六七八九十]+）|[-*>]|\[\^\w+\]:)(?= |（|$)|\[\^\w+\]/gm;

/**
 * The text with what is no running text blotted out, character by character, so that places stay: front matter, headings, ids, targets,
 * code, numbers of items.
 */
export function proseOf(text: string): string {
  const start = bodyStart(text);
  return blank(text.slice(0, start)) + text.slice(start).replace(outOfSight, blank);
}

/** The prose without the words of links to other places of the text. */
export function proseBesideLinks(text: string): string {
  return proseOf(text).replace(/\[[^\]\n\ue000]*\ue000+/g, blank);
}

/** Stands for a character that is no running text; no text of ours has it. */
export const blot = "\ue000";

const blank = (part: string) => part.replace(/[^\n]/g, blot);

/** Every place of `seen` that the rewordings find; `seen` has the places of the text. */
export function placesOf(seen: string, rewordings: readonly Rewording[], locale: Locale): Edit[] {
  return rewordings.flatMap(([find, put]) =>
    [...seen.matchAll(patternOf(find, locale))].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      put: put.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? ""),
    })),
  );
}

/** In English a string stands for whole words. */
function patternOf(find: string | RegExp, locale: Locale): RegExp {
  if (typeof find !== "string")
    return new RegExp(find.source, find.flags.includes("g") ? find.flags : `${find.flags}g`);
  const plain = find.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(locale === "en" ? `(?<![\\w’-])${plain}(?![\\w’-])` : plain, "g");
}

/** A maker that rewords the running text, by lists for each language. */
export function rewording(kind: Kind, name: string, lists: Partial<Record<Locale, readonly Rewording[]>>): Maker {
  return { kind, name, find: ({ text, locale }) => placesOf(proseOf(text), lists[locale] ?? [], locale) };
}

/** Each pair in both directions. */
export function bothWays(pairs: readonly (readonly [string, string])[]): Rewording[] {
  return pairs.flatMap(([one, other]): Rewording[] => [
    [one, other],
    [other, one],
  ]);
}

/** A maker that works on every text alike: `find` is given the text itself. */
export function anywhere(kind: Kind, name: string, find: (text: string, locale: Locale) => Edit[]): Maker {
  return { kind, name, find: ({ text, locale }) => find(text, locale) };
}

/** A maker that rewords the body as typed, with its headings, signs and targets. */
export function retyping(kind: Kind, name: string, rewordings: readonly Rewording[]): Maker {
  return anywhere(kind, name, (text, locale) =>
    placesOf(text, rewordings, locale).filter(({ from }) => from >= bodyStart(text) - 1),
  );
}
