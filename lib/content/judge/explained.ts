import type { Problem } from "../model/problem";
import { rules } from "../rules";

/**
 * Leaves out the problems that another one explains; which do, each rule says (`explains`). A declared difference explains nothing: what
 * stands beside it was not declared. Neither does a note: what it is about may be meant, and publication must not depend on it.
 */
export function withoutExplained(problems: readonly Problem[]): Problem[] {
  const folder = (file: string) => file.slice(0, file.lastIndexOf("/"));
  const inLine = (rule: string, { file, line }: Problem) => `${rule} ${file}:${line}`;
  const inSection = (rule: string, { file, section }: Problem) => `${rule} ${file}#${section}`;
  const inDocument = (rule: string, { file, section }: Problem) => `${rule} ${folder(file)}#${section}`;
  const explained = new Set(
    problems.flatMap((cause) => {
      if (cause.declared || cause.severity === "note") return [];
      const { line = [], section = [], document = [] } = rules[cause.rule].explains ?? {};
      return [
        ...line.map((rule) => inLine(rule, cause)),
        ...section.map((rule) => inSection(rule, cause)),
        ...document.map((rule) => inDocument(rule, cause)),
      ];
    }),
  );
  return problems.filter(
    (problem) => ![inLine, inSection, inDocument].some((place) => explained.has(place(problem.rule, problem))),
  );
}
