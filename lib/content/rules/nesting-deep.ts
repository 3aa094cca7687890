import { type Problem, problemAt } from "../model/problem";
import type { Excess } from "../wording/nesting-deep";

/** More than any legal text has, and few enough that parsing and comparing it takes no time. */
const most = {
  depth: 100,
  indent: 200,
  marks: 200,
  marksInAll: 6_000,
  word: 1_000,
  paragraph: 10_000,
  lines: 2_000,
  headings: 99,
};

const longWord = new RegExp(`[!-~]{${most.word + 1}}`);

/** Refuses nesting and sizes that a Markdown parser would choke on, before it is parsed. */
export function nestingDeep(file: string, text: string): Problem[] {
  let [marks, marksInAll, paragraph, lines, headings] = [0, 0, 0, 0, 0];
  for (const [index, line] of text.split("\n").entries()) {
    const blank = line.trim() === "";
    paragraph = blank ? 0 : paragraph + line.length;
    lines += blank ? 0 : 1;
    headings += /^ {0,3}(?:#|=+$|-+$)/.test(line) ? 1 : 0;
    const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*[ \t]*/.exec(line)?.[0] ?? "";
    const depth = containers.match(/[>+*-]|\d+/g)?.length ?? 0;
    const marksInLine = line.match(/[*_~`]+|[[<]/g)?.length ?? 0;
    marks = blank ? 0 : marks + marksInLine;
    marksInAll += depth + marksInLine;
    const indent = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
    const exceeded: Record<Excess, boolean> = {
      depth: depth > most.depth || indent > most.indent,
      marks: marks > most.marks,
      marksInAll: marksInAll > most.marksInAll,
      word: longWord.test(line),
      paragraph: paragraph > most.paragraph,
      headings: headings > most.headings,
      lines: lines > most.lines,
    };
    const excess = (Object.keys(exceeded) as Excess[]).find((kind) => exceeded[kind]);
    if (!excess) continue;
    const place = { file, line: index + 1, column: 1 };
    return [problemAt(place, "nesting-deep", { key: "excess", values: { excess, most: most[excess] } })];
  }
  return [];
}
