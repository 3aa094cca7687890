import { authoritativeLocale } from "../../locales";
import { type DraftContent, type DraftSection, writtenDrafts } from "../draft";
import { parseSectionLabel, sectionLabel } from "../numeral";
import { type Problem, problemAt } from "../problem";
import { sequenceFaults } from "../sequence";

const rule = "heading-number";

/**
 * Wants sections numbered 1, 2, 3 … in the script of the locale. A number that is out of order and yet the one that zh gives
 * the same section is left to the rules on missing and moved sections.
 */
export function headingNumber(content: DraftContent): Problem[] {
  return content.documents.flatMap(({ drafts }) => {
    const original = new Map(drafts[authoritativeLocale]?.sections.map((section) => [section.id, section.number]));
    return writtenDrafts({
      ...content,
      documents: [{ entry: { slug: "", opensWith: [] }, pending: false, drafts }],
    }).flatMap((draft) => {
      const numbered = draft.sections.filter((section) => section.number !== null);
      const faults = sequenceFaults(numbered.map((section) => section.number ?? 0));
      return numbered.flatMap((section, index) => {
        const expectedNumber = faults.get(index);
        const asInOriginal = draft.locale !== authoritativeLocale && original.get(section.id) === section.number;
        const misnumbered = expectedNumber !== undefined && !asInOriginal;
        const expected = sectionLabel(misnumbered ? expectedNumber : (section.number ?? 0), draft.locale);
        return misnumbered || section.label !== expected
          ? [fault(section, expected, numbered[index - 1], misnumbered)]
          : [];
      });
    });
  });
}

function fault(
  section: DraftSection,
  expected: string,
  previous: DraftSection | undefined,
  misnumbered: boolean,
): Problem {
  const after = previous ? ` after "${previous.label}"` : " as the first section";
  const right = section.headingLine.replace(section.label, expected);
  return problemAt(section.place, rule, {
    unexpected: `number "${section.label}"${misnumbered ? after : ""}`,
    expected: misnumbered ? `"${expected}"` : `the number written "${expected}"`,
    fix: `type "${parseSectionLabel(section.heading) ? section.headingLine.trim() : right.trim()}" in line ${section.place.line}${misnumbered ? ", or put back the section that is missing before it" : ""}.`,
    section: section.id ?? undefined,
  });
}
