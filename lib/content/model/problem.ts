import type { Message, RuleId } from "../wording/catalogue";
import type { Declaration } from "../wording/difference-unused";
import type { Standing } from "../wording/structure-differs";

/** Where something stands: a path as it is printed, line and column counted from 1 over the whole file. */
export type Place = { file: string; line: number; column: number };

/** An error stops publication; a warning wants to be looked at; a note informs. */
export type Severity = "error" | "warning" | "note";

/** A counterpart that is worth a look, with the words that stand there. */
export type See = Place & { text: Standing };

/**
 * One thing an editor must fix (or, as a note, know), as plain data: `sayProblem` puts it into words. `section` is the id of the
 * section it lies in, where there is one; `declared` tells who declared it to be deliberate.
 */
export type Problem = Place & {
  severity: Severity;
  see?: readonly See[];
  section?: string;
  declared?: Declaration;
} & { [Rule in RuleId]: { rule: Rule; message: Message<Rule> } }[RuleId];

type Details = Partial<Pick<Problem, "severity" | "see" | "section">>;

/**
 * Makes a problem of `rule` at `place`, an error unless `details` say otherwise: `key` names one of the cases in
 * `wording/<rule>.ts`, and `values` are what that case needs.
 */
export function problemAt<Rule extends RuleId>(place: Place, rule: Rule, details: Message<Rule> & Details): Problem {
  const { file, line, column } = place;
  const { severity = "error", see, section, ...message }: Details = details;
  // The compiler cannot tell that the message is one of this rule: the parameters say so.
  return { file, line, column, rule, severity, message, see, section } as Problem;
}

/** Orders problems by file, line, column and rule, for one report. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.rule, b.rule),
  );
}
