import type { RuleId } from "./rule-ids";

/** Where something is: the path as printed, and the line and column, counted from 1 over the whole file. */
export type Place = { file: string; line: number; column: number };

/** An error blocks publication, a warning should be looked at, a note informs. */
export type Severity = "error" | "warning" | "note";

/** The end of a text, of its preamble or of the section `id`. */
export type SectionEnd = { endOf: "text" | "preamble" } | { endOf: "section"; id: string };

/** What stands at a place: words, or the end of something. */
export type Standing = string | SectionEnd;

/** A counterpart that is worth a look, with the words that stand there. */
export type See = Place & { text: Standing };

/** Who declared a difference to be deliberate, and why. */
export type Declaration = { reason: string; approvedBy: string };

/**
 * One thing an editor must fix (or, as a note, know), as plain data: `sayProblem` puts it into words. Made by `problemAt`, which holds
 * `message` to the cases of the rule.
 */
export type Problem = Place & {
  rule: RuleId;
  severity: Severity;
  message: { key: string; values?: unknown };
  see?: readonly See[];
  /** The id of the section that the problem lies in, where there is one. */
  section?: string;
  /**
   * What tells the problem from another with the same message in the same section, before and after a change: words, counts, the hash
   * of the original. Never a place, nor anything that changes while the translation is being worked on.
   */
  about?: readonly (string | number | null)[];
  declared?: Declaration;
};

/** What a problem is about, in one line: a declared difference is declared for this value. */
export function valueOfProblem({ about = [] }: Problem): string {
  return about
    .filter((part) => part !== null)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Orders problems by file, line, column and rule, for one report. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.rule, b.rule),
  );
}
