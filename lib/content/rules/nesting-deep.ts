import { type Problem, problemAt } from "../problem";

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
    const excess = [
      (depth > most.depth || indent > most.indent) && `quotations or lists nested more than ${most.depth} deep`,
      marks > most.marks && `more than ${most.marks} signs such as * _ [ in one paragraph`,
      marksInAll > most.marksInAll && `more than ${most.marksInAll} signs such as * _ [ >`,
      longWord.test(line) && `a word of more than ${most.word} letters`,
      paragraph > most.paragraph && `a paragraph of more than ${most.paragraph} characters`,
      headings > most.headings && `more than ${most.headings} headings`,
      lines > most.lines && `more than ${most.lines} lines of text`,
    ].find((found) => found !== false);
    if (!excess) continue;
    return [
      problemAt({ file, line: index + 1, column: 1 }, "nesting-deep", {
        unexpected: excess,
        expected: "a legal text in plain paragraphs, items (1.) and sub-items (a))",
        fix: `remove from line ${index + 1} what was pasted or repeated by mistake, or split the text.`,
      }),
    ];
  }
  return [];
}
