import type { Draft, DraftSection } from "../model/draft";

/** Parts with headings that are counted together. `parent` is the part whose number stands in front of theirs (4 of 4.2). */
export type NumberRow = { parent: DraftSection | null; parts: DraftSection[] };

/**
 * The rows of parts with headings, each behind the row that its parent is in: chapters, annexes, sections through all chapters, those
 * of each annex, and the parts of each section.
 */
export function numberRows(draft: Draft): NumberRow[] {
  const rows = new Map<unknown, NumberRow>();
  const add = (part: DraftSection, parent: DraftSection | null) => {
    const own =
      part.level === "section"
        ? `section ${part.annex}`
        : parent?.level === "section" || parent?.level === "subsection"
          ? parent
          : part.level;
    const counted = part.level === "section" || own === part.level ? null : parent;
    const row = rows.get(own) ?? { parent: counted, parts: [] };
    row.parts.push(part);
    rows.set(own, row);
    for (const inner of part.parts) add(inner, part);
  };
  for (const part of draft.parts) add(part, null);
  return [...rows.values()];
}

/** The numbers that lead to each part with a heading when everything is counted anew. */
export function countedPaths(draft: Draft): Map<DraftSection, number[]> {
  const paths = new Map<DraftSection, number[]>();
  for (const { parent, parts } of numberRows(draft))
    for (const [index, part] of parts.entries()) paths.set(part, [...((parent && paths.get(parent)) ?? []), index + 1]);
  return paths;
}
