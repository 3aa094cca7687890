import type { Problem } from "../model/problem";
import { problemAt } from "../model/rule";
import { fileUnreadable } from "../rules/file-unreadable";

/** What git writes at the margin where two changes met. Behind the signs, but for the middle ones, stands a branch. */
const mark = /^(?:<{7}|>{7}|\|{7}|={7})(?: .*)?$/;

type Mark = { sign: string; line: number };

/**
 * Finds the marks that a merge left in a file: one problem at the first, whether the merge left all of them or whoever mended it forgot
 * one. Null without any. `=======` alone may underline a heading in Markdown, see `underlines`.
 * @example
 * mergeMarksIn("content/home/en.md", "One.\n=======\nTwo."); // file-unreadable in line 2
 */
export function mergeMarksIn(path: string, text: string): Problem | null {
  if (!/^(?:<{7}|>{7}|\|{7}|={7})/m.test(text)) return null;
  const lines = text.split("\n");
  const found = lines.flatMap((line, index): Mark[] =>
    mark.test(line) ? [{ sign: line.slice(0, 7), line: index + 1 }] : [],
  );
  const alone = found.every(({ sign }) => sign === "=======");
  const bodyStart = path.endsWith(".md") ? endOfFrontMatter(lines) : lines.length;
  const marks = alone ? found.filter(({ line }) => isLeftOver(lines, line - 1, bodyStart)) : found;
  const [first] = marks;
  if (!first) return null;
  const signs = [...new Set(marks.map(({ sign }) => sign))];
  const numbers = marks.map(({ line }) => line);
  const whole = ["<<<<<<<", "=======", ">>>>>>>"].every((sign) => signs.includes(sign));
  return problemAt(
    { file: path, line: first.line, column: 1 },
    fileUnreadable,
    whole
      ? { key: "conflict", values: { lines: numbers } }
      : { key: "conflict rest", values: { signs, lines: numbers } },
  );
}

/** True where a line of seven equals signs is no underline: above the body of Markdown, and in it where nobody means a heading. */
function isLeftOver(lines: readonly string[], index: number, bodyStart: number): boolean {
  return lines[index] === "=======" && (index < bodyStart || !underlines(lines, index));
}

function endOfFrontMatter(lines: readonly string[]): number {
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : 0;
  return end === -1 ? lines.length : end;
}

/**
 * True where a heading may stand above: one line of words, with an empty one around it and its underline, that ends as no sentence does and
 * is neither a heading, a quotation, an item nor a row.
 */
function underlines(lines: readonly string[], index: number): boolean {
  const [before = "", heading = "", after = ""] = [lines[index - 2], lines[index - 1], lines[index + 1]];
  const isAlone = (before === "" || before === "---") && after === "";
  return isAlone && heading !== "" && !/^(?:#|>|\||[-*+] |\d+[.)] )|[。．.！!？?；;：:，,、|]$/u.test(heading);
}
