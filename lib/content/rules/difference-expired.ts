import type { Draft } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import type { DeclaredDifference } from "../model/schema";
import type { ChangedSide } from "../wording/difference-expired";

const rule = "difference-expired";

/**
 * The problem of a declared difference that was approved for other texts than there are, or does not say for which. `hashes` are those
 * of the present texts, `index` is the place of the entry in the front matter of `draft`.
 */
export function differenceExpired(
  draft: Draft,
  index: number,
  { hashes: approved, ...difference }: DeclaredDifference,
  hashes: string,
): Problem {
  const first = draft.placeOf(["differences", index]);
  const place = draft.placeOf(["differences", index, approved === undefined ? "approvedBy" : "hashes"]);
  const typed = `${" ".repeat(place.column - 1)}hashes: ${hashes}`;
  const values = { declared: difference.rule, section: difference.section, typed };
  if (approved === undefined)
    return problemAt(place, rule, {
      key: "no hashes",
      values,
      section: difference.section,
    });
  return problemAt(place, rule, {
    key: "expired",
    values: { ...values, changed: changedSide(approved, hashes), entryLine: first.line },
    section: difference.section,
  });
}

function changedSide(approved: string, present: string): ChangedSide {
  const [theirs, own] = approved.split("-");
  const [theirsNow, ownNow] = present.split("-");
  if (own === ownNow) return "original";
  return theirs === theirsNow ? "translation" : "both";
}
