import type { DraftContent } from "../draft";
import type { Problem } from "../problem";
import { differenceProblems, structureDifferences } from "../structure-problems";

/** Wants the same items and sub-items in every locale. */
export function itemsDiffer(content: DraftContent): Problem[] {
  return differenceProblems(
    "items-differ",
    structureDifferences(content).filter(({ type }) => type === "item"),
  );
}
