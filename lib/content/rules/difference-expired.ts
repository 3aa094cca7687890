import { authoritativeLocale } from "../../locales";
import type { Draft } from "../draft";
import { type Problem, problemAt } from "../problem";
import type { DeclaredDifference } from "../schema";

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
  const line = `${" ".repeat(place.column - 1)}hashes: ${hashes}`;
  const name = `declared difference (${difference.rule} in ${difference.section})`;
  if (approved === undefined)
    return problemAt(place, rule, {
      unexpected: `a ${name} that does not say for which texts it was approved`,
      expected: "the line of hashes, with which it ends when one of the texts changes",
      fix: `below line ${place.line}, add:\n${line}`,
      section: difference.section,
    });
  return problemAt(place, rule, {
    unexpected: `a ${name} that was approved before ${changedSide(approved, hashes)} changed`,
    expected: "an approval of the texts as they are",
    fix: `delete the entry that begins in line ${first.line}; or, when it was approved again, make line ${place.line} read:\n${line}`,
    section: difference.section,
  });
}

function changedSide(approved: string, present: string): string {
  const [theirs, own] = approved.split("-");
  const [theirsNow, ownNow] = present.split("-");
  if (own === ownNow) return authoritativeLocale;
  return theirs === theirsNow ? "this translation" : `${authoritativeLocale} and this translation`;
}
