import type { Problem } from "../model/problem";

/** Rules that compare a translation with its original: what they find may wait, as long as it was there before. */
export const lagRules: readonly string[] = [
  "blocks-differ",
  "difference-expired",
  "facts-differ",
  "front-matter-differs",
  "items-differ",
  "section-missing",
  "section-order",
  "term-missing",
  "translation-behind",
  "translation-missing",
];

/**
 * Tells what a change introduced from what was there before it: where a translation lagged behind in the same words already, the
 * problem becomes a warning. All others stay as they are, since they keep a text from being read or shown.
 */
export function weighByBase(problems: readonly Problem[], before: readonly Problem[]): Problem[] {
  const known = new Map<string, number>();
  for (const problem of before) known.set(sameness(problem), (known.get(sameness(problem)) ?? 0) + 1);
  return problems.map((problem): Problem => {
    if (problem.severity !== "error" || !lagRules.includes(problem.rule)) return problem;
    const left = known.get(sameness(problem)) ?? 0;
    if (left === 0) return problem;
    known.set(sameness(problem), left - 1);
    return { ...problem, severity: "warning" };
  });
}

/**
 * What makes two problems the same one: all but where it stands, since lines above may come and go, and the translation's own hash,
 * since a translation that is being worked on does not lag any further.
 */
function sameness({ rule, file, section, severity, message }: Problem): string {
  return JSON.stringify([rule, file, section, severity, message], (key, value) =>
    key.endsWith("Line") ? undefined : value,
  ).replace(/\b([\da-f]{10})-[\da-f]{10}\b/g, "$1");
}
