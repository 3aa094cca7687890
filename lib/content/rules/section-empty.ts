import { type DraftContent, writtenDrafts } from "../draft";
import { blockLeaves } from "../leaves";
import { type Problem, problemAt } from "../problem";

/** Wants text in every section, every item, and in a document that has no sections. */
export function sectionEmpty(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const parts = draft.sections.length === 0 ? [draft.preamble] : draft.sections;
    return parts
      .filter((section) => blockLeaves(section.blocks, "").every((leaf) => leaf.text.trim() === ""))
      .map((section) => {
        const name = section.node
          ? `the heading "${section.label}${section.heading}" with no text under it`
          : "a document without text";
        return problemAt(section.place, "section-empty", {
          unexpected: name,
          expected: "at least one paragraph",
          fix: section.node
            ? `write the text below line ${section.place.line}, or delete the heading in every language.`
            : 'write the text below the second line of ---, or replace all between the two lines of --- by "title: …" and "status: pending".',
          section: section.id ?? undefined,
        });
      });
  });
}
