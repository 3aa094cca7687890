import { stringify } from "yaml";
import { authoritativeLocale } from "../../locales";
import { type Draft, type DraftContent, writtenDrafts } from "../model/draft";
import { type Problem, valueOfProblem } from "../model/problem";
import { problemAt } from "../model/rule";
import type { DeclaredDifference } from "../model/schema";
import { hashesOf } from "../pins/part-pairs";
import { type ChangedSide, differenceExpired } from "../rules/difference-expired";
import { differenceUnused } from "../rules/difference-unused";

/** `hashes` are those of the present texts; null when there is no such section, or no original that could be read. */
type Declared = {
  difference: DeclaredDifference;
  draft: Draft;
  index: number;
  original: Draft | undefined;
  hashes: string | null;
};

/**
 * Applies the differences that translations declare to be deliberate. What one covers becomes a note that names who approved it;
 * one that covers nothing is a problem itself, and so is one whose texts have changed since.
 */
export function applyDeclaredDifferences(content: DraftContent, problems: readonly Problem[]): Problem[] {
  const declared = declaredDifferences(content);
  const used = new Map<Declared, Problem>();
  const judged = problems.map((problem): Problem => {
    const matching = declared.filter(
      ({ draft, difference: { rule, section, value = valueOfProblem(problem) } }) =>
        draft.file === problem.file &&
        rule === problem.rule &&
        section === problem.section &&
        value === valueOfProblem(problem),
    );
    for (const match of matching) if (!used.has(match)) used.set(match, problem);
    const cover = matching.find((match) => match.difference.value !== undefined && !hasExpired(match))?.difference;
    if (!cover) return problem;
    return { ...problem, severity: "note", declared: { reason: cover.reason, approvedBy: cover.approvedBy } };
  });
  const own = declared.flatMap((entry) => {
    const { draft, index, difference, original, hashes } = entry;
    // Nothing can be found to differ from an original that cannot be read.
    const problem = used.get(entry);
    if (!problem) return original ? [unused(entry)] : [];
    if (hashes === null) return [];
    if (difference.value === undefined || difference.hashes === undefined)
      return [unfinished(draft, index, difference, hashes, problem)];
    return hasExpired(entry) ? [expired(draft, index, difference, hashes)] : [];
  });
  return [...judged, ...own];
}

function declaredDifferences(content: DraftContent): Declared[] {
  return writtenDrafts(content).flatMap((draft) => {
    const original = content.documents.find(({ entry }) => entry.slug === draft.slug)?.drafts[authoritativeLocale];
    if (!("differences" in draft.frontMatter)) return [];
    return draft.frontMatter.differences.map((difference, index) => ({
      difference,
      draft,
      index,
      original,
      hashes: original ? hashesOf(original, draft, difference.section) : null,
    }));
  });
}

function hasExpired({ difference, hashes }: Declared): boolean {
  return hashes !== null && difference.hashes !== hashes;
}

function unused({ draft, index, difference: { rule, section } }: Declared): Problem {
  const place = draft.placeOf(["differences", index]);
  return problemAt(place, differenceUnused, {
    key: "unused",
    values: { declared: rule, section },
    section,
  });
}

/** The problem of a declared difference that does not say for which value and which texts it was approved. */
function unfinished(
  draft: Draft,
  index: number,
  { rule, section, ...own }: DeclaredDifference,
  hashes: string,
  problem: Problem,
): Problem {
  const place = draft.placeOf(["differences", index, "approvedBy"]);
  const lines = stringify(
    { ...(own.value === undefined && { value: valueOfProblem(problem) }), ...(own.hashes === undefined && { hashes }) },
    { version: "1.2", schema: "core", lineWidth: 0 },
  );
  const typed = lines.trimEnd().replace(/^/gm, " ".repeat(place.column - 1));
  return problemAt(place, differenceExpired, {
    key: "unfinished",
    values: { declared: rule, section, typed, differs: problem.line },
    about: [rule],
    section,
  });
}

/**
 * The problem of a declared difference that was approved for other texts than there are. `hashes` are those of the present texts,
 * `index` is the place of the entry in the front matter of `draft`.
 */
function expired(
  draft: Draft,
  index: number,
  { hashes: approved = "", ...difference }: DeclaredDifference,
  hashes: string,
): Problem {
  const first = draft.placeOf(["differences", index]);
  const place = draft.placeOf(["differences", index, "hashes"]);
  const typed = `${" ".repeat(place.column - 1)}hashes: ${hashes}`;
  const values = { declared: difference.rule, section: difference.section, typed };
  return problemAt(place, differenceExpired, {
    key: "expired",
    values: { ...values, changed: changedSide(approved, hashes), entryLine: first.line },
    // Approval of a text of the original that is gone; the translation may go on changing.
    about: [difference.rule, hashes.split("-")[0] ?? ""],
    section: difference.section,
  });
}

function changedSide(approved: string, present: string): ChangedSide {
  const [theirs, own] = approved.split("-");
  const [theirsNow, ownNow] = present.split("-");
  if (own === ownNow) return "original";
  return theirs === theirsNow ? "translation" : "both";
}
