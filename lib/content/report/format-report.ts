import type { Problem, Severity } from "../model/problem";
import type { ReportLanguage } from "../model/report-language";
import { type Counts, reportWords } from "./report-words";
import { type SaidProblem, sayProblem } from "./say-problem";

export const reportFormats = ["text", "json", "github"] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** What a report tells of. `strict`: whoever asked counts warnings as errors. */
export type Reportable = { problems: readonly Problem[]; documentCount: number; strict?: boolean };

/**
 * Prints a check's result for a person (`text`), a program (`json`) or as GitHub workflow annotations (`github`), its sentences in
 * `language`. Returns the whole report, ending in a newline.
 */
export function formatReport(result: Reportable, format: ReportFormat, language: ReportLanguage): string {
  const problems = result.problems.map((problem) => sayProblem(problem, language));
  if (format === "json") return `${JSON.stringify({ ...countProblems(result), problems }, null, 2)}\n`;
  const print = printers[format];
  const counts = countProblems(result);
  const say = reportWords[language];
  const summary = say.summary(counts) + (result.strict && counts.warnings > 0 ? say.gap + say.strict : "");
  return `${problems.map((problem) => `${print(problem, language)}\n`).join("")}${summary}\n`;
}

/** How a problem is printed in each format that is made of lines. */
const printers: Record<Exclude<ReportFormat, "json">, (problem: SaidProblem, language: ReportLanguage) => string> = {
  text: printProblem,
  github: printAnnotation,
};

function printProblem(problem: SaidProblem, language: ReportLanguage): string {
  const say = reportWords[language];
  const lines = [
    `${problem.file}:${problem.line}:${problem.column}  ${say.severity[problem.severity]}  ${problem.rule}`,
    `  ${say.sentence(problem)}`,
    ...(problem.see ?? []).map((see) => `  ${say.see(`${see.file}:${see.line}:${see.column}`, see.text)}`),
    `  ${say.fix(problem.fix)}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** GitHub's workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function printAnnotation(problem: SaidProblem, language: ReportLanguage): string {
  const say = reportWords[language];
  const level = problem.severity === "note" ? "notice" : problem.severity;
  const see = (problem.see ?? []).map((at) => say.see(`${at.file}:${at.line}`, at.text));
  const body = [say.sentence(problem), ...see, say.fix(problem.fix)].join("\n");
  const properties = `file=${escapeProperty(problem.file)},line=${problem.line},col=${problem.column},title=${escapeProperty(problem.rule)}`;
  return `::${level} ${properties}::${escapeData(body)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function countProblems({ problems, documentCount }: Reportable): Counts {
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return { documents: documentCount, errors: of("error"), warnings: of("warning"), notes: of("note") };
}
