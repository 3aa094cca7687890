import type { Translation } from "../../content/model/document";
import { changedOnly } from "./changed-only";
import { comparePassage, passageLeft } from "./compare-passage";
import { listSections, placeOf, type RowPair, type TextRow, type TextSection } from "./list-sections";
import { type PairedPassages, pairPassages } from "./pair-passages";
import { movedSections, pairSections, type SectionPair } from "./pair-sections";
import { type PairedParts, pairParts } from "./paired-parts";
import type { Move, Redline, RedlinePlace, Renumbered, SectionRedline } from "./redline-types";

/**
 * What changed between two versions of one document in one locale, both as they are published: the sections with a change, in the order of
 * the new version, with those that it no longer has where they were. Sections are paired by id, what is in them by its words. Throws an
 * error where the locales are not the same.
 */
export function redlineBetween(before: Translation, now: Translation): Redline {
  return changedOnly(compareVersions(before, now));
}

/**
 * Compares all of two versions, changed or not. Of the result, the text without what is `gone` or `left` is the new one. The text without
 * what is `new` is the old one, once what has a move and is not `left` is read where it was: passages are there, too, and sections are to be
 * found under the id that their move names.
 */
export function compareVersions(before: Translation, now: Translation): SectionRedline[] {
  if (before.locale !== now.locale) throw new Error(`${before.locale} is compared with ${now.locale}.`);
  const [old, own] = [listSections(before), listSections(now)];
  const pairs = pairSections(old, own);
  const passages = pairPassages(pairs);
  const parts = pairParts(pairs, passages);
  const { moved, along } = movedSections(pairs, own);
  const numbers = numberMoves(passages, [...moved]);
  const pairOf = new Map(pairs.flatMap((pair) => [pair.old, pair.now].map((section) => [section, pair] as const)));
  const moveOf = (section: TextSection, place: TextSection): Move | null => {
    if (!moved.has(section) && !along.has(section)) return null;
    // What moved along has the number of the part around it.
    let first: TextSection | null = section;
    while (first && !moved.has(first)) first = first.parent;
    const number = (first && numbers.get(first)) ?? 0;
    return { number, place: placeOf(place), along: along.has(section) };
  };
  const merged: SectionRedline[] = [];
  let at = 0;
  const leave = (until: TextSection | null) => {
    for (; at < old.length && old[at] !== until; at++) {
      const section = old[at] as TextSection;
      const pair = pairOf.get(section);
      if (!pair) continue;
      const move = pair.now && moveOf(pair.now, pair.now);
      if (move) merged.push({ ...placeOf(section), state: "left", move, renumbered: [], passages: [] });
      else if (!pair.now) merged.push(compareSection(pair, passages, parts, numbers, null));
    }
    if (until) at++;
  };
  for (const section of own) {
    const pair = pairOf.get(section);
    if (!pair) continue;
    const move = pair.old && moveOf(section, pair.old);
    if (pair.old && !move) leave(pair.old);
    merged.push(compareSection(pair, passages, parts, numbers, move));
  }
  leave(null);
  return merged;
}

/** Gives each section that moved, and each run of rows that moved together, a number; of rows, under the row of the new version. */
function numberMoves({ rows, moves }: PairedPassages, sections: readonly TextSection[]): Map<unknown, number> {
  const numbers = new Map<unknown, number>(sections.map((section, index) => [section, index + 1]));
  let last = sections.length;
  for (const list of rows.values()) {
    let previous: RowPair | null = null;
    for (const pair of list) {
      const from = pair.now && moves.get(pair.now);
      if (pair.now && from) {
        const before = previous?.now && moves.get(previous.now);
        const together = before && follows(before, from);
        if (!together) last++;
        numbers.set(pair.now, last);
      }
      if (pair.now) previous = pair;
    }
  }
  return numbers;
}

function follows(one: TextRow, next: TextRow): boolean {
  const { rows } = one.section;
  return one.section === next.section && rows.indexOf(next) === rows.indexOf(one) + 1;
}

function compareSection(
  pair: SectionPair,
  { rows, moves }: PairedPassages,
  parts: PairedParts,
  numbers: ReadonlyMap<unknown, number>,
  move: Move | null,
): SectionRedline {
  const section = pair.now ?? pair.old;
  if (!section) throw new Error("A section stands in one version at least.");
  const movesAway = new Map([...moves].map(([now, old]) => [old, now]));
  // Both ends of a move may stand in one section, and each end tells of it once.
  const told = { from: new Set<number>(), to: new Set<number>() };
  const moveOf = (row: TextRow, place: RedlinePlace, end: keyof typeof told): Move => {
    const number = numbers.get(row) ?? 0;
    const along = told[end].has(number);
    told[end].add(number);
    return { number, place, along };
  };
  const renumbered: Renumbered[] = [];
  const passages = (rows.get(pair) ?? []).map(({ old, now }) => {
    const target = old && !now && movesAway.get(old);
    if (old && target) return passageLeft(old, moveOf(target, target.place, "from"));
    const source = now && moves.get(now);
    const own = source ? moveOf(now, source.place, "to") : null;
    const compared = comparePassage(source ?? old, now, parts, own);
    const { label, form } = compared.passage;
    const isMoved = own !== null || (form.kind === "heading" && move !== null && !move.along);
    const isOther = label.before !== "" && label.now !== "" && label.before !== label.now;
    if (isOther && !isMoved && old && now) renumbered.push(form.kind === "heading" ? label : namesOf(old, now));
    renumbered.push(...compared.renumbered);
    return compared.passage;
  });
  const isSame = (!move || move.along) && renumbered.length === 0 && passages.every(({ state }) => state === "same");
  const state = !pair.old ? "new" : !pair.now ? "gone" : isSame ? "same" : "changed";
  return { ...placeOf(section), state, move, renumbered: uniqueNumbers(renumbered), passages };
}

/** The numbers of an item with those of the items around it. */
function namesOf(old: TextRow, now: TextRow): Renumbered {
  return { before: old.place.name, now: now.place.name };
}

function uniqueNumbers(all: readonly Renumbered[]): Renumbered[] {
  return [...new Map(all.map((own) => [`${own.before}\0${own.now}`, own])).values()];
}
