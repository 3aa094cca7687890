import type { CheckResult } from "./check";
import type { Problem, Severity } from "./problem";

export const reportFormats = ["text", "json", "github"] as const;

export type ReportFormat = (typeof reportFormats)[number];

type Reportable = Pick<CheckResult, "problems" | "documentCount">;

/**
 * Prints a check's result for a person (`text`), a program (`json`) or as GitHub workflow annotations (`github`).
 * Returns the whole report, ending in a newline.
 */
export function formatReport(result: Reportable, format: ReportFormat): string {
  if (format === "json") return `${JSON.stringify({ ...counts(result), problems: result.problems }, null, 2)}\n`;
  const print = format === "github" ? printAnnotation : printProblem;
  return `${result.problems.map((problem) => `${print(problem)}\n`).join("")}${summaryLine(result)}\n`;
}

function printProblem(problem: Problem): string {
  const lines = [
    `${problem.file}:${problem.line}:${problem.column}  ${problem.severity}  ${problem.rule}`,
    `  ${sentence(problem)}`,
    ...(problem.see ?? []).map((see) => `  See: ${see.file}:${see.line}:${see.column} "${see.text}"`),
    `  Fix: ${problem.fix}`,
  ];
  return `${lines.join("\n")}\n`;
}

function sentence({ unexpected, expected }: Problem): string {
  return expected === "" ? unexpected : `Unexpected ${unexpected}; expected ${expected}.`;
}

/** GitHub's workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function printAnnotation(problem: Problem): string {
  const level = problem.severity === "note" ? "notice" : problem.severity;
  const see = (problem.see ?? []).map((at) => `See: ${at.file}:${at.line} "${at.text}"`);
  const body = [sentence(problem), ...see, `Fix: ${problem.fix}`].join("\n");
  const properties = `file=${escapeProperty(problem.file)},line=${problem.line},col=${problem.column},title=${escapeProperty(problem.rule)}`;
  return `::${level} ${properties}::${escapeData(body)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function counts({ problems, documentCount }: Reportable) {
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return { documents: documentCount, errors: of("error"), warnings: of("warning"), notes: of("note") };
}

function summaryLine(result: Reportable): string {
  const { documents, errors, warnings, notes } = counts(result);
  const warned = warnings === 0 ? "" : `, ${count(warnings, "warning")}`;
  const noted = notes === 0 ? "" : `, ${count(notes, "note")}`;
  const guide = errors + warnings === 0 ? "" : " Guide: content/README.md";
  return `${errors === 0 ? "No problems" : count(errors, "problem")}${warned}${noted} in ${count(documents, "document")}.${guide}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
