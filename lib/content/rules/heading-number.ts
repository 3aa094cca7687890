import { authoritativeLocale } from "../../locales";
import { type Draft, type DraftContent, type DraftSection, writtenDrafts } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { headingLine, parseSectionLabel, sectionLabel } from "../text/numeral";
import { sequenceFaults } from "../text/sequence";

const rule = "heading-number";

/**
 * Wants sections numbered 1, 2, 3 … in the script of the locale. A number that is out of order and yet the one that zh gives
 * the same section is left to the rules on missing and moved sections.
 */
export function headingNumber(content: DraftContent): Problem[] {
  const originals = new Map(content.documents.map(({ entry, drafts }) => [entry.slug, drafts[authoritativeLocale]]));
  return writtenDrafts(content).flatMap((draft) => judgeHeadings(draft, originals.get(draft.slug)));
}

function judgeHeadings(draft: Draft, original: Draft | undefined): Problem[] {
  // A heading without a number counts as if it had the right one: it has a problem of its own.
  const numbers: number[] = [];
  for (const { number } of draft.sections) numbers.push(number ?? (numbers.at(-1) ?? 0) + 1);
  const faults = sequenceFaults(numbers);
  return draft.sections.flatMap((section, index) => {
    if (section.number === null) return [];
    const expectedNumber = faults.get(index);
    const asInOriginal =
      draft !== original && original?.sections.find(({ id }) => id === section.id)?.number === section.number;
    const misnumbered = expectedNumber !== undefined && !asInOriginal;
    const expected = sectionLabel(misnumbered ? expectedNumber : section.number, draft.locale);
    return misnumbered || section.label !== expected
      ? [fault(section, expected, draft.sections[index - 1], misnumbered)]
      : [];
  });
}

function fault(
  section: DraftSection,
  expected: string,
  previous: DraftSection | undefined,
  misnumbered: boolean,
): Problem {
  // Of two numbers in one heading, the second goes, too.
  const words = parseSectionLabel(section.heading)?.rest ?? section.heading;
  const values = { label: section.label, right: expected, heading: headingLine(expected, words, section.id) };
  const after = previous ? previous.label || previous.heading : null;
  return problemAt(section.place, rule, {
    ...(misnumbered ? { key: "out of order", values: { ...values, after } } : { key: "other form", values }),
    section: section.id ?? undefined,
  });
}
