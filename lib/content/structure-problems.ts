import { authoritativeLocale, translatedLocales } from "../locales";
import { type Draft, type DraftContent, type DraftSection, partsOf } from "./draft";
import { leavesOf } from "./leaves";
import { type Place, type Problem, problemAt } from "./problem";
import { compareParts, type Difference, toParts, withMeanLengths } from "./structure";

/** A difference between a section of zh and of a translation, with the texts it lies in. */
export type SectionDifference = Difference & {
  original: Place;
  section: DraftSection;
  counterpart: DraftSection;
  draft: Draft;
  originalDraft: Draft;
};

const known = new WeakMap<DraftContent, SectionDifference[]>();

/** Every difference in structure between the sections of zh and their counterparts. */
export function structureDifferences(content: DraftContent): SectionDifference[] {
  const found =
    known.get(content) ??
    content.documents.flatMap(({ drafts }) => {
      const original = drafts[authoritativeLocale];
      const translations = translatedLocales.flatMap((locale) => drafts[locale] ?? []);
      return original ? partsOf(original).flatMap((section) => compareSection(original, section, translations)) : [];
    });
  known.set(content, found);
  return found;
}

function compareSection(original: Draft, section: DraftSection, translations: readonly Draft[]): SectionDifference[] {
  const sides = translations.flatMap((draft) => {
    const counterpart = partsOf(draft).find((other) => other.id === section.id && section.id !== null);
    return counterpart
      ? [{ draft, counterpart, parts: toParts(counterpart.blocks, size(original) / Math.max(1, size(draft))) }]
      : [];
  });
  const parts = toParts(section.blocks, 1);
  const comparable = withMeanLengths(sides.map((side) => side.parts));
  return sides.flatMap(({ draft, counterpart }, i) =>
    compareParts({ parts, end: section.end }, { parts: comparable[i] ?? [], end: counterpart.end }).map(
      (difference) => ({ ...difference, section, counterpart, draft, originalDraft: original }),
    ),
  );
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
 * Says each difference once, at the place where something is wanting: in the translation what it lacks; in zh what every
 * translation has and zh lacks; as an addition what only one translation has.
 */
export function differenceProblems(rule: string, differences: readonly SectionDifference[]): Problem[] {
  const said = new Set<string>();
  return differences.flatMap((difference) => {
    if (difference.change === "missing") return lack(rule, difference);
    const same = differences.filter((other) => other.section === difference.section && other.key === difference.key);
    if (same.length < translatedLocales.length || same.length < 2)
      return difference.change === "extra" ? addition(rule, difference) : otherKind(rule, difference);
    const key = `${difference.originalDraft.file} ${difference.section.id} ${difference.key}`;
    if (said.has(key)) return [];
    said.add(key);
    return lostFromOriginal(rule, difference, same);
  });
}

function lack(rule: string, { part, original, translation, draft, counterpart }: SectionDifference): Problem {
  const indented =
    part.type === "block" && original.column > 1 ? ", indented by three spaces since it belongs to an item" : "";
  return problemAt(translation, rule, {
    unexpected: standing(draft, counterpart, translation),
    expected: `${part.name} ("${excerpt(part.words)}") before it, as in ${authoritativeLocale}`,
    see: [{ ...original, text: excerpt(part.words) }],
    fix: `above line ${translation.line}, add the translation of ${part.name}${indented}.`,
    section: counterpart.id ?? undefined,
  });
}

function otherKind(rule: string, { part, instead, original, translation, counterpart }: SectionDifference): Problem {
  return problemAt(translation, rule, {
    unexpected: instead?.name ?? "",
    expected: `${part.name}, as in ${authoritativeLocale}`,
    see: [{ ...original, text: excerpt(part.words) }],
    fix: `make the passage that begins in line ${translation.line} ${part.name}, or correct ${original.file}.`,
    section: counterpart.id ?? undefined,
  });
}

function addition(
  rule: string,
  { part, original, originalDraft, translation, counterpart, section }: SectionDifference,
): Problem {
  return problemAt(translation, rule, {
    unexpected: `${part.name} ("${excerpt(part.words)}")`,
    expected: `nothing between what stands before and after it, as in ${authoritativeLocale}`,
    see: [{ ...original, text: standing(originalDraft, section, original) }],
    fix: `delete it; if it belongs to the item above, indent it by three spaces; if it is new, add it above line ${original.line} of ${original.file} first.`,
    section: counterpart.id ?? undefined,
  });
}

function lostFromOriginal(
  rule: string,
  { change, part, instead, original, section, originalDraft }: SectionDifference,
  same: readonly SectionDifference[],
): Problem {
  const wanted = instead ?? part;
  const places = same.map(({ translation }) => `${translation.file}:${translation.line}`).join(" and ");
  return problemAt(original, rule, {
    unexpected: change === "extra" ? standing(originalDraft, section, original) : part.name,
    expected: `${wanted.name}${change === "extra" ? " before it" : ""}, which every translation has`,
    see: same.map((other) => ({ ...other.translation, text: excerpt((other.instead ?? other.part).words) })),
    fix:
      change === "extra"
        ? `above line ${original.line}, restore ${wanted.name}, or delete it from ${places}.`
        : `make the passage that begins in line ${original.line} ${wanted.name}, or change ${places}.`,
    section: section.id ?? undefined,
  });
}

/** What stands at a place: its first words, or the end of its section. */
function standing(draft: Draft, section: DraftSection, place: Place): string {
  if (place.line >= section.end.line)
    return section.node ? `the end of section ${section.id}` : "the end of the text before the first heading";
  return `"${excerpt(draft.lines[place.line - 1] ?? "")}"`;
}

/** The first words of a text, for a report. */
export function excerpt(text: string): string {
  const words = text.trim().replace(/\s+/g, " ");
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
