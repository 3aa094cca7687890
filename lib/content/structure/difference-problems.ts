import { translatedLocales } from "../../locales";
import type { Draft, DraftSection } from "../model/draft";
import type { Place, Problem, Standing } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { labelOf } from "../numbering/labels";
import type { PartName } from "../phrases/part-names";
import type { StructureCases } from "../phrases/structure-differs";
import { excerpt } from "../text/excerpt";
import type { SectionDifference } from "./section-differences";
import type { Part } from "./structure";

type StructureRule = Rule<"blocks-differ" | "items-differ", StructureCases>;

/**
 * Reports each difference once, where something is missing: in the translation what it lacks, in zh what every translation has
 * and zh lacks, and as an addition what only one translation has.
 */
export function differenceProblems(rule: StructureRule, differences: readonly SectionDifference[]): Problem[] {
  const said = new Set<string>();
  return differences.flatMap((difference) => {
    if (difference.lostSection) return [];
    if (difference.change === "missing") return lack(rule, difference);
    const same = differences.filter((other) => other.section === difference.section && other.key === difference.key);
    const translations = new Set(same.map(({ draft }) => draft)).size;
    if (translations < translatedLocales.length || translations < 2)
      return difference.change === "extra" ? addition(rule, difference) : otherKind(rule, difference);
    const key = `${difference.originalDraft.file} ${difference.section.id} ${difference.key}`;
    if (said.has(key)) return [];
    said.add(key);
    return lostFromOriginal(rule, difference, same);
  });
}

function lack(rule: StructureRule, { part, original, translation, draft, counterpart }: SectionDifference): Problem {
  const indented = part.type === "block" && original.column > 1;
  return problemAt(translation, rule, {
    key: "lacking",
    values: {
      standing: standingAt(draft, counterpart, translation),
      part: nameIn(draft, part),
      words: excerpt(part.words),
      indented,
    },
    see: [{ ...original, text: excerpt(part.words) }],
    section: counterpart.id ?? undefined,
    about: aboutPart(part),
  });
}

/** The name of a part of the original, with its number as the translation writes it. */
function nameIn({ scheme, locale }: Draft, { name, number }: Part): PartName {
  if (number === null || (name.kind !== "sub-item" && name.kind !== "point")) return name;
  return { ...name, label: labelOf(scheme, name.kind, locale, [number]).replace(/^[（(]|[)）]$/g, "") };
}

function otherKind(rule: StructureRule, { part, instead, ...difference }: SectionDifference): Problem {
  const { original, translation, counterpart } = difference;
  if (!instead) throw new Error("A part of another kind stands in place of one.");
  return problemAt(translation, rule, {
    key: "other kind",
    values: { part: part.name, instead: instead.name, original: original.file },
    see: [{ ...original, text: excerpt(part.words) }],
    section: counterpart.id ?? undefined,
    about: [...aboutPart(part), ...aboutPart(instead)],
  });
}

function addition(
  rule: StructureRule,
  { part, original, originalDraft, translation, counterpart, section }: SectionDifference,
): Problem {
  return problemAt(translation, rule, {
    key: "added",
    values: {
      part: part.name,
      words: excerpt(part.words),
      original: original.file,
      originalLine: original.line,
    },
    see: [{ ...original, text: standingAt(originalDraft, section, original) }],
    section: counterpart.id ?? undefined,
    about: aboutPart(part),
  });
}

function lostFromOriginal(
  rule: StructureRule,
  { part, instead, original, section, originalDraft }: SectionDifference,
  same: readonly SectionDifference[],
): Problem {
  const holders = same.map(({ translation }) => `${translation.file}:${translation.line}`);
  const standing = standingAt(originalDraft, section, original);
  return problemAt(original, rule, {
    ...(instead
      ? { key: "other kind in original", values: { part: part.name, instead: instead.name, holders } }
      : { key: "lost", values: { standing, part: part.name, holders } }),
    see: same.map((other) => ({ ...other.translation, text: excerpt((other.instead ?? other.part).words) })),
    section: section.id ?? undefined,
    about: [...aboutPart(part), ...(instead ? aboutPart(instead) : [])],
  });
}

function aboutPart({ kind, number, words }: Part) {
  return [kind, number, excerpt(words)];
}

/** What stands at a place: its first words, or the end of its section. */
function standingAt(draft: Draft, section: DraftSection, place: Place): Standing {
  if (place.line < section.end.line) return excerpt(draft.lines[place.line - 1] ?? "");
  if (draft.parts.length === 0) return { endOf: "text" };
  return section.depth > 0 ? { endOf: "section", id: section.id ?? "" } : { endOf: "preamble" };
}
