import { authoritativeLocale, translatedLocales } from "../locales";
import { type Draft, type DraftContent, type DraftSection, partsOf } from "./draft";
import { leavesOf } from "./leaves";
import { type Problem, problemAt } from "./problem";
import { compareBlocks, type Difference } from "./structure";

/** A difference between a section of zh and of a translation, with the texts it lies in. */
export type SectionDifference = Difference & { section: string; draft: Draft; originalDraft: Draft };

const known = new WeakMap<DraftContent, SectionDifference[]>();

/** Every difference in structure between the sections of zh and their counterparts. */
export function structureDifferences(content: DraftContent): SectionDifference[] {
  const found =
    known.get(content) ??
    content.documents.flatMap(({ drafts }) => {
      const original = drafts[authoritativeLocale];
      return original
        ? translatedLocales.flatMap((locale) => (drafts[locale] ? compareDrafts(original, drafts[locale]) : []))
        : [];
    });
  known.set(content, found);
  return found;
}

function compareDrafts(original: Draft, draft: Draft): SectionDifference[] {
  const ratio = size(draft) / Math.max(1, size(original));
  return partsOf(original).flatMap((section) => {
    const counterpart = partsOf(draft).find((other) => other.id === section.id);
    if (!counterpart || section.id === null) return [];
    const found = compareBlocks(
      { blocks: section.blocks, end: section.end },
      { blocks: counterpart.blocks, end: counterpart.end },
      ratio,
    );
    return found.map((difference) => ({ ...difference, section: section.id ?? "", draft, originalDraft: original }));
  });
}

function size(draft: Draft): number {
  return partsOf(draft).reduce((sum, section) => sum + sectionSize(section), 0);
}

function sectionSize(section: DraftSection): number {
  return leavesOf(section).reduce((sum, leaf) => sum + leaf.text.length, 0);
}

/**
 * Says each difference once, at the place where something is wanting: in the translation what it lacks; in zh what every
 * translation has and zh lacks; as an addition what only one translation has.
 */
export function differenceProblems(rule: string, differences: readonly SectionDifference[]): Problem[] {
  const said = new Set<string>();
  return differences.flatMap((difference) => {
    const same = differences.filter(
      (other) =>
        other.originalDraft === difference.originalDraft &&
        other.section === difference.section &&
        other.key === difference.key,
    );
    const shared = same.length === translatedLocales.length && same.length > 1;
    if (!shared || difference.change === "missing")
      return difference.change === "extra" ? addition(rule, difference) : wanting(rule, difference);
    const key = `${difference.originalDraft.file} ${difference.section} ${difference.key}`;
    if (said.has(key)) return [];
    said.add(key);
    return lostFromOriginal(rule, difference, same);
  });
}

function wanting(
  rule: string,
  { name, instead, words, original, translation, section, change }: SectionDifference,
): Problem {
  const see = [{ ...original, text: excerpt(words) }];
  if (change === "other kind")
    return problemAt(translation, rule, {
      unexpected: instead,
      expected: `${name}, as in ${authoritativeLocale}`,
      see,
      fix: `make line ${translation.line} ${name}, or correct ${original.file}.`,
      section,
    });
  return problemAt(translation, rule, {
    unexpected: `end of what ${section} holds here`,
    expected: `${name}, which ${authoritativeLocale} has and this text lacks`,
    see,
    fix: `add the translation of ${name} above line ${translation.line}${name === "a paragraph" ? " (indented by three spaces when it belongs to an item)" : ""}.`,
    section,
  });
}

function addition(
  rule: string,
  { name, original, originalDraft, translation, section, words }: SectionDifference,
): Problem {
  return problemAt(translation, rule, {
    unexpected: `${name} ("${excerpt(words)}")`,
    expected: `nothing here, as in ${authoritativeLocale}`,
    see: [{ ...original, text: lineAt(originalDraft, original.line) }],
    fix: `delete it; if it belongs to the item above, indent it by three spaces; if it is new, add it to ${original.file} first.`,
    section,
  });
}

function lostFromOriginal(rule: string, difference: SectionDifference, same: readonly SectionDifference[]): Problem {
  const { change, name, instead, original, section } = difference;
  const see = same.map(({ translation, draft }) => ({ ...translation, text: lineAt(draft, translation.line) }));
  const files = same.map(({ translation }) => `${translation.file}:${translation.line}`).join(" and ");
  const expected = change === "extra" ? name : instead;
  return problemAt(original, rule, {
    unexpected: change === "extra" ? `end of what ${section} holds here` : name,
    expected: `${expected}, which every translation has`,
    see,
    fix:
      change === "extra"
        ? `restore it above line ${original.line}, or delete it from ${files}.`
        : `make line ${original.line} ${expected}, or change ${files}.`,
    section,
  });
}

function lineAt(draft: Draft, line: number): string {
  return excerpt(draft.lines[line - 1] ?? "");
}

/** The first words of a text, for a report. */
export function excerpt(text: string): string {
  const words = text.trim().replace(/\s+/g, " ");
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
