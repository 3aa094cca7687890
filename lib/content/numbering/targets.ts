import { type Draft, type DraftBlock, type DraftItem, type DraftSection, sectionsOf } from "../model/draft";
import { innerTexts, type Level, type Target } from "../model/tree";
import { countedPaths } from "./number-rows";

/** A part of running text and the numbers that lead to it when everything is counted anew, with the level of each. */
export type CountedItem = { part: DraftItem; path: readonly number[]; levels: readonly Level[] };

/** The parts of running text in `blocks`, counted anew: each level in one row through all that a section or item holds. */
function countItems(blocks: readonly DraftBlock[], path: readonly number[], levels: readonly Level[]): CountedItem[] {
  const counts = new Map<Level, number>();
  return blocks.flatMap((block) =>
    innerTexts(block).flatMap(({ blocks: inner, part }): CountedItem[] => {
      if (!part) return countItems(inner, path, levels);
      const number = (counts.get(part.level) ?? 0) + 1;
      counts.set(part.level, number);
      const own = { path: [...path, number], levels: [...levels, part.level] };
      return [{ part, ...own }, ...countItems(inner, own.path, own.levels)];
    }),
  );
}

const sectionLevels = ["section", "subsection", "subsubsection"] as const;

/**
 * The numbers that lead from the text as a whole to what stands in a part with a heading, and the parts of running text in it. Chapters
 * and annexes do not lead to what they hold. `counted` is the path of the part itself.
 */
export function countWithin(
  section: DraftSection,
  counted: readonly number[],
): { path: readonly number[]; levels: readonly Level[]; items: CountedItem[] } {
  const path = section.level === "chapter" || section.level === "annex" ? [] : counted;
  const levels = path.map((_, index): Level => sectionLevels[index] ?? "section");
  return { path, levels, items: countItems(section.blocks, path, levels) };
}

const known = new WeakMap<Draft, Map<string, Target>>();

/** Where each part of a draft stands when everything is counted anew, by its id. */
export function targetsOf(draft: Draft): ReadonlyMap<string, Target> {
  const targets = known.get(draft) ?? findTargets(draft);
  known.set(draft, targets);
  return targets;
}

function findTargets(draft: Draft): Map<string, Target> {
  const targets = new Map<string, Target>();
  const paths = countedPaths(draft);
  const add = (section: DraftSection, chapter: number | null, annex: number | null) => {
    const counted = paths.get(section) ?? [];
    const { path, levels, items } = countWithin(section, counted);
    const around = {
      chapter: section.level === "chapter" ? (counted[0] ?? null) : chapter,
      annex: section.level === "annex" ? (counted[0] ?? null) : annex,
    };
    if (section.id) targets.set(section.id, { ...around, path, levels });
    for (const { part, ...item } of items) if (part.id) targets.set(part.id, { ...around, ...item });
    for (const part of section.parts) add(part, around.chapter, around.annex);
  };
  for (const part of draft.parts) add(part, null, null);
  return targets;
}

/** True for an id that holds the number of its part, and moves with it: `fees.2`. A typed id has no full stop. */
export function isPositional(id: string): boolean {
  return id.includes(".");
}

/** True when a draft has parts of the kind that a reference names. */
export function hasLevel(draft: Draft, level: Level): boolean {
  return sectionsOf(draft).some((section) => section.level === level);
}
