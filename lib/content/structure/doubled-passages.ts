import { type Draft, type DraftBlock, type DraftSection, partsOf } from "../model/draft";
import type { Place } from "../model/problem";
import { flattenParts, innerTexts } from "../model/tree";
import { headingWords } from "../numbering/labels";
import { blockLeaves } from "../text/leaves";

/** What may be doubled: `same` is alike for two that say the same, `sign` is its number or id as typed. */
type Sibling = { place: Place; same: string; text: string; sign: string | null };

/**
 * A passage that stands right behind itself. `section` is the id of the section that holds the copy, or of the copy where it is one;
 * `repeatsSign` tells that a number or an id is repeated, too; `isLong` that it is more than a few words, which may be repeated.
 */
export type Doubled = { first: Sibling; copy: Sibling; section: string | null; repeatsSign: boolean; isLong: boolean };

/** A run of siblings that stands right behind itself: the indexes where both begin. */
type Run = { from: number; at: number; isLong: boolean };

const known = new WeakMap<Draft, { passages: Doubled[]; sections: Map<DraftSection, DraftSection> }>();

/** The passages of a draft that stand right behind themselves, word for word. */
export function doubledIn(draft: Draft): Doubled[] {
  return found(draft).passages;
}

/** The sections that copy the one before them, number or ids included, with the parts that they hold, each with what it copies. */
export function copiedSections(draft: Draft): ReadonlyMap<DraftSection, DraftSection> {
  return found(draft).sections;
}

function found(draft: Draft) {
  const before = known.get(draft);
  if (before) return before;
  const passages = partsOf(draft).flatMap(({ blocks, id }) => doubledBlocks(blocks, id));
  const sections = new Map<DraftSection, DraftSection>();
  const add = (parts: readonly DraftSection[]) => {
    const siblings = parts.map(sectionSibling);
    for (const run of runs(siblings)) {
      const { from, at, isLong } = run;
      const firsts = flattenParts(parts.slice(from, at));
      const copies = flattenParts(parts.slice(at, at + at - from));
      const repeatsId = copies.some(({ id }, index) => id !== null && id === firsts[index]?.id);
      const repeatsSign = repeatsId || parts[at]?.number === parts[from]?.number || holdsId(siblings[at]?.same ?? "");
      passages.push(...doubled(siblings, run, parts[at]?.id ?? null).map((found) => ({ ...found, repeatsSign })));
      if (repeatsSign && isLong)
        for (const [index, copy] of copies.entries()) sections.set(copy, firsts[index] ?? copy);
    }
    for (const part of parts) if (!sections.has(part)) add(part.parts);
  };
  add(draft.parts);
  known.set(draft, { passages, sections });
  return { passages, sections };
}

function doubledBlocks(blocks: readonly DraftBlock[], section: string | null): Doubled[] {
  const items = blocks.map((block) =>
    block.kind === "list"
      ? block.parts.map((part) => sibling(part.place, part.blocks, part.label || null))
      : block.kind === "bullets"
        ? block.items.map((item) => sibling(item.place, item.blocks, null))
        : [],
  );
  return [blocks.map((block) => sibling(block.place, [block], null)), ...items]
    .flatMap((siblings) => runs(siblings).flatMap((run) => doubled(siblings, run, section)))
    .concat(blocks.flatMap(innerTexts).flatMap((inner) => doubledBlocks(inner.blocks, section)));
}

function sibling(place: Place, blocks: readonly DraftBlock[], sign: string | null): Sibling {
  const text = blockLeaves(blocks, "").map((leaf) => leaf.text);
  const same = JSON.stringify(blocks, (key, value) => (key === "place" || key === "position" ? undefined : value));
  return { place, same, text: text.join(" "), sign: sign ?? (holdsId(same) ? same : null) };
}

/** Whether a passage or a term in it has an id, which two can not have. */
function holdsId(same: string): boolean {
  return /"(?:defines|id)":"/.test(same);
}

function sectionSibling({ place, blocks, label, heading, id, parts }: DraftSection): Sibling {
  const all = [sibling(place, blocks, null), ...parts.map(sectionSibling)];
  const same = [heading, ...all.map((part) => part.same)].join("\n");
  const text = [headingWords(label, heading), ...all.map((part) => part.text)].join(" ");
  return { place, same, text, sign: id };
}

function doubled(siblings: readonly Sibling[], { from, at, isLong }: Run, section: string | null): Doubled[] {
  const [first, copy] = [siblings[from], siblings[at]];
  if (!first || !copy) return [];
  return [{ first, copy, section, repeatsSign: copy.sign !== null && copy.sign === first.sign, isLong }];
}

/** Finds what stands right behind itself: one sibling, or several in a row. */
function runs(siblings: readonly Sibling[]): Run[] {
  const last = new Map<string, number>();
  let behind = 0;
  return siblings.flatMap(({ same }, at) => {
    const from = last.get(same) ?? at;
    last.set(same, at);
    if (from === at || at < behind) return [];
    const run = siblings.slice(from, at);
    const repeats = run.every((sibling, index) => sibling.same === siblings[at + index]?.same);
    if (!repeats) return [];
    behind = at + run.length;
    return [{ from, at, isLong: isLong(run.map(({ text }) => text).join(" ")) }];
  });
}

/** Short words may be repeated: a long passage has six words, or twelve characters of Chinese or Japanese. */
function isLong(text: string): boolean {
  const characters = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/[\p{sc=Latin}\p{sc=Hangul}\p{N}’'-]+/gu)?.length ?? 0;
  return characters / 2 + words >= 6;
}
