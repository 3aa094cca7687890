import type { Body, Part } from "../../content/model/document";
import type { Level, Target } from "../../content/model/tree";
import { leadsTo, type Reference } from "../../content/numbering/references";
import type { TextRow, TextSection } from "./list-sections";
import type { PairedPassages } from "./pair-passages";
import type { SectionPair } from "./pair-sections";
import type { PartReference } from "./read-words";

/** What of two versions is one: tells of an id of the old version which is that of the same part in the new one, and the names of parts. */
export type PairedParts = {
  idNow: (idBefore: string) => string | null;
  /** The name of a part of the old or the new version; null where no part has the id. */
  nameBefore: (id: string) => string | null;
  nameNow: (id: string) => string | null;
  /** True for two references to one part. */
  leadToOne: (before: PartReference, now: PartReference, old: TextSection, own: TextSection) => boolean;
};

/** Finds out which parts of two versions are one, from the sections and the rows that are. */
export function pairParts(sections: readonly SectionPair[], { rows, moves }: PairedPassages): PairedParts {
  const ids = new Map<string, string>();
  const [namesBefore, namesNow] = [new Map<string, string>(), new Map<string, string>()];
  for (const { old, now } of sections) {
    if (old && now) ids.set(old.id, now.id);
    if (old) namesBefore.set(old.id, old.name);
    if (now) namesNow.set(now.id, now.name);
  }
  const all = [...rows.values()].flat();
  const pairs: [TextRow, TextRow][] = all.flatMap(({ old, now }) => (old && now ? [[old, now]] : []));
  for (const [now, old] of moves) pairs.push([old, now]);
  for (const [old, now] of pairs)
    for (const [index, id] of old.ids.entries()) {
      const own = now.ids[index];
      if (own !== undefined && old.ids.length === now.ids.length) ids.set(id, own);
    }
  for (const { old, now } of all) {
    for (const id of old?.ids ?? []) namesBefore.set(id, old?.place.name ?? "");
    for (const id of now?.ids ?? []) namesNow.set(id, now?.place.name ?? "");
  }
  const idNow = (id: string) => ids.get(id) ?? null;
  return {
    idNow,
    nameBefore: (id) => namesBefore.get(id) || null,
    nameNow: (id) => namesNow.get(id) || null,
    leadToOne: (before, now, old, own) => {
      if (before.shape !== now.shape) return false;
      const [from, to] = [idOf(before.to, old.body), idOf(now.to, own.body)];
      return from !== null && to !== null && idNow(from) === to;
    },
  };
}

/** The id of the part that a reference leads to. */
function idOf(to: string | Reference, body: Body): string | null {
  if (typeof to === "string") return to;
  return targetsOf(body).find(({ target }) => leadsTo(to, target))?.id ?? null;
}

type PublishedTarget = { id: string; target: Target };

const known = new WeakMap<Body, PublishedTarget[]>();

/** The numbers that lead to each numbered part of a published text. */
function targetsOf(body: Body): PublishedTarget[] {
  const targets = known.get(body) ?? body.parts.flatMap((part) => partTargets(part, null, null, [], []));
  known.set(body, targets);
  return targets;
}

function partTargets(
  part: Part,
  chapter: number | null,
  annex: number | null,
  around: readonly number[],
  aroundLevels: readonly Level[],
): PublishedTarget[] {
  const isAround = part.level === "chapter" || part.level === "annex";
  const path = isAround ? [] : [...around, part.number];
  const levels = isAround ? [] : [...aroundLevels, part.level];
  const [ownChapter, ownAnnex] = [
    part.level === "chapter" ? part.number : chapter,
    part.level === "annex" ? part.number : annex,
  ];
  const items = part.blocks.flatMap((block) => (block.kind === "list" ? block.parts : []));
  return [
    { id: part.id, target: { chapter: ownChapter, annex: ownAnnex, path, levels } },
    ...[...items, ...part.parts].flatMap((inner) => partTargets(inner, ownChapter, ownAnnex, path, levels)),
  ];
}
