import type { DraftContent } from "../model/draft";
import type { Problem } from "../model/problem";
import { differenceProblems, structureDifferences } from "../structure/structure-problems";

/** Wants the same items and sub-items in every locale. */
export function itemsDiffer(content: DraftContent): Problem[] {
  return differenceProblems(
    "items-differ",
    structureDifferences(content).filter(({ type }) => type === "item"),
  );
}
