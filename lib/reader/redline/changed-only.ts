import type { Passage, Redline, SectionRedline, Skipped } from "./redline-types";

/** Leaves out the sections without a change, or whose move is told with that of the part around them, and of the others the passages without one, but for headings and the heads of tables. */
export function changedOnly(sections: readonly SectionRedline[]): Redline {
  const isSame = ({ state }: SectionRedline) => state === "same";
  const isTold = ({ state, move }: SectionRedline) => state === "left" && move?.along;
  return {
    sections: sections.filter((section) => !isSame(section) && !isTold(section)).map(skipSame),
    unchanged: sections.filter(isSame).map(({ kind, id, name }) => ({ kind, id, name })),
  };
}

function skipSame(section: SectionRedline): SectionRedline<Passage | Skipped> {
  const shown: (Passage | Skipped)[] = [];
  for (const [index, passage] of section.passages.entries()) {
    const last = shown.at(-1);
    const isKept = passage.state !== "same" || passage.form.kind === "heading" || headsChange(section.passages, index);
    if (isKept) shown.push(passage);
    else if (last?.state === "skipped") last.count++;
    else shown.push({ state: "skipped", count: 1 });
  }
  return { ...section, passages: shown };
}

/** True for the head of a table with a row that changed. */
function headsChange(passages: readonly Passage[], index: number): boolean {
  if (!passages[index]?.form.head) return false;
  const rest = passages.slice(index + 1);
  const end = rest.findIndex(({ form }) => form.kind !== "row" || form.head);
  return rest.slice(0, end < 0 ? rest.length : end).some(({ state }) => state !== "same");
}
