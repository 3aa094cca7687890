import { type Problem, problemAt } from "../problem";

const maxDepth = 100;
const maxIndent = 2 * maxDepth;
/** More marks in one paragraph than any text has, and few enough that parsing them takes no time. */
const maxMarks = 200;

/** Refuses nesting that a Markdown parser would choke on, before it is parsed. */
export function nestingDeep(file: string, text: string): Problem[] {
  let marks = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*[ \t]*/.exec(line)?.[0] ?? "";
    const depth = containers.match(/[>+*-]|\d+/g)?.length ?? 0;
    marks = line.trim() === "" ? 0 : marks + (line.match(/[*_~]+|[[<]/g)?.length ?? 0);
    const indent = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
    if (depth <= maxDepth && indent <= maxIndent && marks <= maxMarks) continue;
    return [
      problemAt({ file, line: index + 1, column: 1 }, "nesting-deep", {
        unexpected:
          marks > maxMarks
            ? `more than ${maxMarks} signs such as * _ [ in one paragraph`
            : "quotations or lists nested more than 100 deep",
        expected: "plain paragraphs, items (1.) and sub-items (a))",
        fix: `remove the repeated signs in line ${index + 1}.`,
      }),
    ];
  }
  return [];
}
