/** Where something stands: a path as it is printed, line and column counted from 1 over the whole file. */
export type Place = { file: string; line: number; column: number };

/** An error stops publication; a warning wants to be looked at; a note informs. */
export type Severity = "error" | "warning" | "note";

/**
 * One thing an editor must fix (or, as a note, know). `unexpected` and `expected` complete the sentence
 * "Unexpected …; expected …." (a note without `expected` is a sentence of its own); `fix` says what to type. `section` is the id of the section it lies in, where there is one.
 */
export type Problem = Place & {
  rule: string;
  severity: Severity;
  unexpected: string;
  expected: string;
  fix: string;
  see?: readonly (Place & { text: string })[];
  section?: string;
};

/** Makes an error of `rule` at `place` from its words. */
export function problemAt(
  place: Place,
  rule: string,
  words: Omit<Problem, keyof Place | "rule" | "severity">,
): Problem {
  return { file: place.file, line: place.line, column: place.column, rule, severity: "error", ...words };
}

/** Orders problems by file, line, column and rule, for one report. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.rule, b.rule),
  );
}
