import type { Problem } from "../model/problem";
import { rules } from "../rules";

/**
 * Tells what a change introduced from what was there before it: where a translation lagged behind in the same words already, the
 * problem becomes a warning; a slip of typography that was not there becomes an error, since it is mended most easily by who made it. All
 * others stay as they are: they keep a text from being read or shown.
 */
export function weighByBase(problems: readonly Problem[], before: readonly Problem[]): Problem[] {
  const known = new Map<string, number>();
  for (const problem of before) known.set(identityOf(problem), (known.get(identityOf(problem)) ?? 0) + 1);
  return problems.map((problem): Problem => {
    const { kind, mayWait } = rules[problem.rule];
    const weighs = problem.severity === "error" ? mayWait : problem.severity === "warning" && kind === "typography";
    if (!weighs) return problem;
    const left = known.get(identityOf(problem)) ?? 0;
    if (left > 0) known.set(identityOf(problem), left - 1);
    return { ...problem, severity: left > 0 ? "warning" : "error" };
  });
}

/** What makes two problems the same one, wherever they stand: lines above may come and go. */
function identityOf({ rule, file, section, severity, message, about }: Problem): string {
  return JSON.stringify([rule, file, section, severity, message.key, about]);
}
