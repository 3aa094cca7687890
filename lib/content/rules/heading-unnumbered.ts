import type { Locale } from "../../locales";
import { type DraftContent, type DraftSection, writtenDrafts } from "../draft";
import { blockLeaves, placeInLeaf } from "../leaves";
import { sectionLabel } from "../numeral";
import { type Problem, problemAt } from "../problem";

const rule = "heading-unnumbered";

/** Wants every heading to be `## `, a number and words. */
export function headingUnnumbered(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => [
    ...draft.sections.flatMap((section, index) => judgeHeading(section, index + 1, draft.locale)),
    ...[draft.preamble, ...draft.sections].flatMap((section) => gluedHeadings(section, draft.locale)),
  ]);
}

function judgeHeading(section: DraftSection, number: number, locale: Locale): Problem[] {
  const label = section.label || sectionLabel(number, locale);
  const space = label.endsWith(".") ? " " : "";
  const id = section.id ?? "id";
  const fix = `type "## ${label}${space}${section.heading || "…"} {#${id}}" in line ${section.place.line}.`;
  const at = (unexpected: string, expected: string) => [
    problemAt(section.place, rule, { unexpected, expected, fix, section: id }),
  ];
  if (section.node?.depth !== 2)
    return at(
      `a heading of level ${section.node?.depth} ("${section.headingLine}")`,
      "a section heading, which begins with ## and a space",
    );
  if (!section.headingLine.startsWith("##"))
    return at("a heading underlined with --- or ===", "a section heading, which begins with ## and a space");
  if (section.number === null)
    return at(
      `the heading "${section.heading}" without a number`,
      `a number such as ${sectionLabel(number, locale)} before the words`,
    );
  if (section.heading === "")
    return at(`the number ${section.label} without words`, "the words of the heading after it");
  return [];
}

/** `##一、…` without a space is a paragraph to Markdown. */
function gluedHeadings(section: DraftSection, locale: Locale): Problem[] {
  return blockLeaves(section.blocks, "").flatMap((leaf) => {
    const match = /^#{1,6}[^#\s]/.exec(leaf.text);
    if (!match) return [];
    const words = leaf.text.slice(match.index).trim().split("\n")[0] ?? "";
    return problemAt(placeInLeaf(leaf, match[0], match.index), rule, {
      unexpected: `"${words.slice(0, 20)}" as part of a paragraph`,
      expected: `a heading, with a space after ## (as in "## ${sectionLabel(1, locale)}…")`,
      fix: "put a space after ##, and an empty line before and after the heading.",
      section: section.id ?? undefined,
    });
  });
}
