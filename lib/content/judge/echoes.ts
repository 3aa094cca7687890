import type { Problem } from "../model/problem";

/** Which rule's problem explains another's at the same line, so that an editor reads one message per mistake. */
const lineEchoes: Record<string, readonly string[]> = {
  "heading-number": ["section-missing", "section-order", "heading-unnumbered"],
  "item-number": ["items-differ", "list-collapsed"],
  "emphasis-literal": ["list-collapsed"],
  "name-unknown": ["list-collapsed", "link-broken", "character-variant"],
  "character-variant": ["list-collapsed"],
  "spelling-unknown": ["character-variant"],
  "brackets-unpaired": ["list-collapsed", "link-broken"],
  "punctuation-width": ["list-collapsed", "link-broken", "brackets-unpaired", "character-variant"],
};

/** The same within a section of the same file. */
const sectionEchoes: Record<string, readonly string[]> = {
  "item-number": ["list-collapsed"],
  "term-missing": ["rendering-forbidden", "placeholder-left"],
  "facts-differ": ["character-variant", "placeholder-left"],
  "name-unknown": ["placeholder-left"],
  "rendering-forbidden": ["placeholder-left"],
  "punctuation-width": ["placeholder-left"],
  "link-broken": ["placeholder-left"],
};

/** The same within a section of the same document, in whatever language. */
const documentEchoes: Record<string, readonly string[]> = {
  "blocks-differ": ["list-collapsed", "section-empty"],
  "items-differ": ["list-collapsed", "section-empty"],
};

/** Leaves out the problems that another one explains. */
export function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const folder = (file: string) => file.slice(0, file.lastIndexOf("/"));
  const inLine = (rule: string, { file, line }: Problem) => `${rule} ${file}:${line}`;
  const inSection = (rule: string, { file, section }: Problem) => `${rule} ${file}#${section}`;
  const inDocument = (rule: string, { file, section }: Problem) => `${rule} ${folder(file)}#${section}`;
  const said = new Set(
    problems.flatMap((cause) => [inLine, inSection, inDocument].map((place) => place(cause.rule, cause))),
  );
  const explained = (problem: Problem) =>
    lineEchoes[problem.rule]?.some((rule) => said.has(inLine(rule, problem))) ||
    sectionEchoes[problem.rule]?.some((rule) => said.has(inSection(rule, problem))) ||
    documentEchoes[problem.rule]?.some((rule) => said.has(inDocument(rule, problem)));
  return problems.filter((problem) => !explained(problem));
}
