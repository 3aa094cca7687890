import type { Locale } from "../../locales";
import { type DraftContent, type DraftSection, writtenDrafts } from "../draft";
import { headingLine, sectionLabel } from "../numeral";
import { type Problem, problemAt } from "../problem";

const rule = "heading-unnumbered";

/** Wants every heading to be `## `, a number and words. */
export function headingUnnumbered(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) =>
    draft.sections.flatMap((section, index) => judgeHeading(section, index + 1, draft.locale)),
  );
}

const wellFormed = "a section heading, which begins with ## and a space";

function judgeHeading(section: DraftSection, number: number, locale: Locale): Problem[] {
  const { line } = section.place;
  const label = section.label || sectionLabel(number, locale);
  const right = headingLine(label, section.heading || "…", section.id ?? "id");
  const at = (unexpected: string, expected: string, fix = "") => [
    problemAt(section.place, rule, {
      unexpected,
      expected,
      fix: `type "${right}" in line ${line}${fix}.`,
      section: section.id ?? undefined,
    }),
  ];
  const glued = /^#{1,6}(?=[^#\s])/.exec(section.headingLine);
  if (glued) return at(`"${glued[0]}" without a space after it`, wellFormed);
  if (!section.headingLine.startsWith("#"))
    return at("a heading underlined with --- or ===", wellFormed, " and delete the line of signs below it");
  if (section.node?.depth !== 2)
    return at(`a heading of level ${section.node?.depth} ("${section.headingLine}")`, wellFormed);
  if (section.number === null)
    return at(
      `the heading "${section.heading}" without a number`,
      `a number such as ${sectionLabel(number, locale)} before the words`,
    );
  if (section.heading === "")
    return at(`the number ${section.label} without words`, "the words of the heading after it");
  return [];
}
