import type { Locale } from "../../locales";
import type { DraftItem } from "../model/draft";
import type { SchemeName } from "../model/schema";
import { type Level, textLevels } from "../model/tree";
import { formIn, readForm } from "./labels";
import { readNumeral, recogniseNumeral } from "./numeral";
import { schemes } from "./schemes";

/** A number at the start of a paragraph. `length` is how much of the text it takes, with the spaces behind it. */
export type Marker = { level: Level; number: number; typed: string; length: number };

/** A part whose text may go on; `holds` tells whether a part of a level can stand inside it. */
export type OpenPart = { part: DraftItem; holds: (level: Level) => boolean };

type Source = { locale: Locale; scheme: SchemeName };

/**
 * Reads the number of a part in the text of a paragraph; null where there is none. `next` is the text of the paragraph behind it, and
 * `open` the parts that it may continue: `i)` goes on after `h)`, and else begins a row of Roman numbers.
 */
export function readMarker(text: string, next: string, source: Source, open: readonly OpenPart[]): Marker | null {
  const found = markersIn(text, source);
  if (found.length === 0) return otherForm(text, source, open);
  const last = (level: Level) => open.findLast(({ part }) => part.level === level)?.part.number ?? 0;
  const goesOn = (marker: Marker, after = last(marker.level)) => marker.number === after + 1;
  const right = found.filter((marker) => goesOn(marker));
  if (right.length < 2) return right[0] ?? found[0] ?? null;
  const following = markersIn(next, source);
  return (
    right.find(({ level, number }) => following.some((other) => other.level === level && goesOn(other, number))) ??
    right.find((marker) => last(marker.level) > 0) ??
    right[0] ??
    null
  );
}

function markersIn(text: string, { locale, scheme }: Source): Marker[] {
  return textLevels.flatMap((level) => {
    const forms = level === "item" ? undefined : schemes[scheme][level];
    const read = forms && readForm(formIn(forms.label, locale), text);
    const dots = level === "clause" ? 2 : level === "subclause" ? 3 : read?.path.length;
    const rest = read ? text.slice(read.typed.length) : "";
    const spaces = /^[ \u3000]*/.exec(rest)?.[0].length ?? 0;
    if (!read || read.path.length !== dots || !isEnd(read.typed, rest)) return [];
    return { level, number: read.path.at(-1) ?? 0, typed: read.typed, length: read.typed.length + spaces };
  });
}

/**
 * A number written in another form than the scheme's, where it goes on after the part before it: 二、 after （一）. It counts as the number
 * that it is meant for, and a rule tells how it should be written. In the scheme `policy` such a paragraph has a rule of its own.
 */
function otherForm(text: string, { scheme }: Source, open: readonly OpenPart[]): Marker | null {
  const [typed = "", numeral = "", sign = ""] =
    /^[（(]?([0-9]{1,2}|[一二三四五六七八九十]{1,3}|[a-z]|[ivx]{2,5})([)）、.．])\s*(?=\S)/u.exec(text) ?? [];
  const before = open.at(-1)?.part;
  if (scheme === "policy" || !before || before.label === "" || before.level === "item") return null;
  const wanted = (before.number ?? 0) + 1;
  const goesOn = [recogniseNumeral(numeral)?.number, readNumeral(numeral, "i")].includes(wanted);
  if (!goesOn || (sign === "." && /^[0-9]/.test(text.slice(typed.length)))) return null;
  return { level: before.level, number: wanted, typed: typed.trimEnd(), length: typed.length };
}

/** Behind a bracket a text may follow at once; behind a decimal number a space must. */
function isEnd(typed: string, rest: string): boolean {
  return /[0-9]$/.test(typed) ? /^[ \u3000]/.test(rest) : !/^\s*\n/.test(rest);
}
