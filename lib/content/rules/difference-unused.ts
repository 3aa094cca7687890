import { type DraftContent, writtenDrafts } from "../draft";
import { type Problem, problemAt } from "../problem";

/**
 * Applies the differences that translations declare to be deliberate. What one covers becomes a note that names who approved it;
 * one that covers nothing is a problem itself.
 */
export function applyDeclaredDifferences(content: DraftContent, problems: readonly Problem[]): Problem[] {
  const declared = writtenDrafts(content).flatMap((draft) =>
    "differences" in draft.frontMatter
      ? draft.frontMatter.differences.map((difference, index) => ({ ...difference, draft, index }))
      : [],
  );
  const used = new Set<(typeof declared)[number]>();
  const judged = problems.map((problem): Problem => {
    const cover = declared.find(
      ({ draft, rule, section }) => draft.file === problem.file && rule === problem.rule && section === problem.section,
    );
    if (!cover) return problem;
    used.add(cover);
    return {
      ...problem,
      severity: "note",
      declared: { reason: cover.reason, approvedBy: cover.approvedBy },
    };
  });
  const unused = declared
    .filter((difference) => !used.has(difference))
    .map(({ draft, rule, section, index }) => {
      const place = draft.placeOf(["differences", index]);
      return problemAt(place, "difference-unused", {
        key: "unused",
        values: { declared: rule, section },
        section,
      });
    });
  return [...judged, ...unused];
}
