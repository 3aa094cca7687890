import type { Locale } from "@/lib/locales";
import { applyEdit, type Edit, type Maker } from "./edit";
import { type Kind, kinds } from "./kinds";
import { makers } from "./makers";
import { pickOf, seededPick } from "./seeded-random";
import { type Text, texts } from "./texts";

/** A change of one language: the text with it, and the lines that differ, before and after (the first and the last, from 1). */
export type Change = {
  kind: Kind;
  maker: string;
  text: Text;
  changed: string;
  before: [first: number, last: number];
  after: [first: number, last: number];
};

/** Where the text of a maker can be changed; found once, since the texts stay. */
type Places = { maker: Maker; text: Text; edits: Edit[] };

const known = new Map<Kind, Places[]>();

function placesFor(kind: Kind): Places[] {
  const found =
    known.get(kind) ??
    makers
      .filter((maker) => maker.kind === kind)
      .flatMap((maker) => texts.map((text) => ({ maker, text, edits: maker.find(text) })))
      .filter(({ edits }) => edits.length > 0);
  known.set(kind, found);
  return found;
}

/**
 * Draws `count` different changes, about equally many of each kind. The same seed draws the same changes.
 * @example
 * drawChanges(1000, 20261126)
 */
export function drawChanges(count: number, seed: number, of: readonly Kind[] = kinds): Change[] {
  const pick = seededPick(seed);
  const drawn = new Map<string, Change>();
  // A kind with few places has its turn in vain, and the others have more turns.
  for (let turn = 0; drawn.size < count && turn < 20 * count; turn++) {
    const places = placesFor(of[turn % of.length] as Kind);
    const maker = pickOf([...new Set(places.map((place) => place.maker))], pick);
    const own = places.filter((place) => place.maker === maker);
    const locale: Locale = pickOf([...new Set(own.map(({ text }) => text.locale))], pick);
    const { text, edits } = pickOf(
      own.filter((place) => place.text.locale === locale),
      pick,
    );
    const change = changeBy(maker, text, pickOf(edits, pick));
    const key = `${text.path} ${change.changed}`;
    if (change.changed !== text.text && !drawn.has(key)) drawn.set(key, change);
  }
  return [...drawn.values()];
}

function changeBy({ kind, name }: Maker, text: Text, edit: Edit): Change {
  const changed = applyEdit(text.text, edit);
  return { kind, maker: name, text, changed, ...linesThatDiffer(text.text, changed) };
}

/** The lines between the common beginning and the common end of two texts. */
export function linesThatDiffer(before: string, after: string): Pick<Change, "before" | "after"> {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { before: [head + 1, old.length - tail], after: [head + 1, now.length - tail] };
}
