import type { DraftContent } from "../model/draft";
import type { Problem } from "../model/problem";
import { differenceProblems, structureDifferences } from "../structure/structure-problems";

/** Wants paragraphs, lists, tables and quotations of the same kind and number in every locale. */
export function blocksDiffer(content: DraftContent): Problem[] {
  return differenceProblems(
    "blocks-differ",
    structureDifferences(content).filter(({ type }) => type === "block"),
  );
}
