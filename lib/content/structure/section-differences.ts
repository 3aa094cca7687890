import { authoritativeLocale, translatedLocales } from "../../locales";
import {
  type Draft,
  type DraftBlock,
  type DraftContent,
  type DraftSection,
  distinctPartsOf,
  partsOf,
  sameNumber,
  sectionsOf,
} from "../model/draft";
import type { Place } from "../model/problem";
import { visitBlocks } from "../model/tree";
import { leavesOf } from "../text/leaves";
import {
  compareParts,
  type Difference,
  indentBehindList,
  type Outdented,
  type Part,
  toParts,
  withMeanLengths,
} from "./structure";

/** A difference between a section of zh and of a translation, with the two texts. */
export type SectionDifference = Difference & {
  original: Place;
  section: DraftSection;
  counterpart: DraftSection;
  draft: Draft;
  originalDraft: Draft;
  /** The section, as in the text that has it, whose heading was lost in the other and whose text caused this difference. */
  lostSection?: DraftSection;
};

const known = new WeakMap<DraftContent, SectionDifference[]>();

/** Finds every difference in structure between the sections of zh and their counterparts. */
export function structureDifferences(content: DraftContent): SectionDifference[] {
  const found =
    known.get(content) ??
    content.documents.flatMap(({ drafts }) => {
      const original = drafts[authoritativeLocale];
      const translations = translatedLocales.flatMap((locale) => drafts[locale] ?? []);
      return original
        ? distinctPartsOf(original).flatMap((section) => compareSection(original, section, translations))
        : [];
    });
  known.set(content, found);
  return found;
}

type SectionSide = { draft: Draft; counterpart: DraftSection; parts: Part[] };

const knownSides = new WeakMap<DraftSection, { translations: readonly Draft[]; sides: SectionSide[] }>();

/** The parts of a section of zh in each translation that has it. The same section of zh may be compared with other translations later. */
function sidesOf(original: Draft, section: DraftSection, translations: readonly Draft[]): SectionSide[] {
  const known = knownSides.get(section);
  if (known && isSameList(known.translations, translations)) return known.sides;
  const sides = translations.flatMap((draft) => {
    const counterpart = partsOf(draft).find((other) => other.id === section.id && section.id !== null);
    return counterpart
      ? [{ draft, counterpart, parts: toParts(counterpart.blocks, size(original) / Math.max(1, size(draft))) }]
      : [];
  });
  knownSides.set(section, { translations, sides });
  return sides;
}

function isSameList(one: readonly Draft[], other: readonly Draft[]): boolean {
  return one.length === other.length && one.every((draft, at) => draft === other[at]);
}

function compareSection(original: Draft, section: DraftSection, translations: readonly Draft[]): SectionDifference[] {
  const sides = sidesOf(original, section, translations);
  const parts = toParts(section.blocks, 1);
  const comparable = withMeanLengths(sides.map((side) => side.parts));
  return sides.flatMap(({ draft, counterpart }, i) => {
    const follower = swallowedBehind(original, section, draft);
    const swallowed = follower !== undefined;
    const ownFollower = swallowedBehind(draft, counterpart, original);
    const found = compareParts(
      { parts, end: section.end },
      { parts: comparable[i] ?? [], end: counterpart.end, swallowed },
    );
    return found.map((difference) => {
      const { change } = difference;
      const leftBehind = change === "extra" && difference.original.line === section.end.line;
      const leftInOriginal = change === "missing" && difference.translation.line === counterpart.end.line;
      const lostSection = leftBehind ? follower : leftInOriginal ? ownFollower : undefined;
      return { ...difference, section, counterpart, draft, originalDraft: original, lostSection };
    });
  });
}

/** The section behind `section` that `other` lacks. If its heading was lost there (see `section-missing`), its text is now at the end of this one. */
function swallowedBehind(draft: Draft, section: DraftSection, other: Draft): DraftSection | undefined {
  const sections = sectionsOf(draft);
  const follower = sections[sections.indexOf(section) + 1];
  const isThere = (own: DraftSection) => own.id === follower?.id || (follower && sameNumber(own, follower));
  return sectionsOf(other).some(isThere) ? undefined : follower;
}

const sizes = new WeakMap<Draft, number>();

function size(draft: Draft): number {
  const found =
    sizes.get(draft) ??
    partsOf(draft)
      .flatMap(leavesOf)
      .reduce((sum, leaf) => sum + leaf.text.length, 0);
  sizes.set(draft, found);
  return found;
}

/**
 * Finds passages that fell out of their item for want of an indent: indented, they make the section more like its
 * counterparts.
 */
export function outdentedParts(content: DraftContent): (Outdented & { draft: Draft; section: DraftSection })[] {
  return content.documents.flatMap(({ drafts }) => {
    const original = drafts[authoritativeLocale];
    const translations = translatedLocales.flatMap((locale) => drafts[locale] ?? []);
    if (!original) return [];
    return distinctPartsOf(original).flatMap((section) => {
      const parts = toParts(section.blocks, 1);
      const sides = sidesOf(original, section, translations);
      const inOriginal = sides.length > 1 ? findOutdented(section, parts, sides) : [];
      if (inOriginal.length > 0) return inOriginal.map((found) => ({ ...found, draft: original, section }));
      return sides.flatMap(({ draft, counterpart, parts: own }) =>
        findOutdented(counterpart, own, [{ parts }]).map((found) => ({ ...found, draft, section: counterpart })),
      );
    });
  });
}

/** Finds what to indent so that `parts` differs least from `models`, and less from each of them than it does now. */
function findOutdented(
  { end }: DraftSection,
  parts: readonly Part[],
  models: readonly { parts: readonly Part[] }[],
): Outdented[] {
  const list = parts.findIndex(({ kind }) => kind === "items");
  const countDifferences = (own: readonly Part[]) =>
    models.map((model) => compareParts({ parts: model.parts, end }, { parts: own, end }).length);
  let best = { counts: countDifferences(parts), outdented: [] as Outdented[] };
  const size = parts.length + (parts[list]?.parts.length ?? 0);
  // No section of a legal text has two hundred parts, and trying them all would take too long.
  if (list === -1 || size > 200 || best.counts.includes(0)) return [];
  for (let count = 1; count < parts.length - list; count++) {
    const indented = indentBehindList(parts, list, count);
    const counts = countDifferences(indented.parts);
    if (counts.every((number, i) => number < (best.counts[i] ?? 0))) best = { counts, outdented: indented.outdented };
  }
  return best.outdented.filter(({ part }) => part.place.column <= 3);
}

/**
 * The sections, as `<file> <id>`, that cannot be compared with zh word by word: their structure differs without a declaration, or
 * they contain something that the site cannot show.
 */
export function incomparableSections(content: DraftContent): Set<string> {
  const built = structureDifferences(content).filter(({ draft, section }) => {
    const declared = "differences" in draft.frontMatter ? draft.frontMatter.differences : [];
    return !declared.some(({ rule, section: id }) => id === section.id && /^(blocks|items)-differ$/.test(rule));
  });
  const unsupported = content.documents
    .flatMap(({ drafts }) => Object.values(drafts))
    .flatMap((draft) =>
      partsOf(draft)
        .filter(({ blocks }) => holdsUnsupported(blocks))
        .map((section) => ({ draft, section })),
    );
  return new Set([...built, ...unsupported].map(({ draft, section }) => `${draft.file} ${section.id}`));
}

function holdsUnsupported(blocks: readonly DraftBlock[]): boolean {
  let found = false;
  visitBlocks(blocks, ({ kind }) => {
    found ||= kind === "unsupported";
  });
  return found;
}
