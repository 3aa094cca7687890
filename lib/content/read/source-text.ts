import { type ContentFile, maxFileBytes, startOf } from "../model/files";
import type { Place, Problem } from "../model/problem";
import { problemAt } from "../model/rule";
import { forbiddenCharacters } from "../rules/character-forbidden";
import { fileUnreadable } from "../rules/file-unreadable";
import { mergeMarksIn } from "./merge-marks";

/** A text, and the lines of it, counted from 0, that ended with the two spaces that Markdown takes for a line break. */
type SourceText = { text: string; breaks: ReadonlySet<number>; problems?: undefined };

/**
 * Decodes a file and normalises it: no byte order mark, LF line endings, NFC, plain spaces, also behind the signs of a heading (`##　三、`),
 * half-width signs of headings and ids (`＃＃ 三、`, `｛＃use｝`), and no spaces at the ends of lines.
 * Returns the text, or the problems that keep it from being read.
 */
export function readSourceText(file: ContentFile): SourceText | { problems: Problem[] } {
  const read = readFileText(file);
  if ("problem" in read) return { problems: [read.problem] };
  const typed = read.text.replace(/\r\n?/g, "\n");
  const text = typed
    .normalize("NFC")
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F]/g, " ")
    .split("\n")
    .map((line) => readSpaces(readWideSigns(line)))
    .map((line, index, lines) => readIndent(line, lines[index - 1] || lines[index - 2] || ""))
    .join("\n");
  const marks = mergeMarksIn(file.path, text);
  if (marks) return { problems: [marks] };
  const problems = forbiddenCharacters(file.path, text);
  return problems.length > 0 ? { problems } : { text, breaks: findBreaks(typed) };
}

/** The line without the spaces at its end, and with plain ones between `##` and the words; as long as it was up to there. */
function readSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t" || line[end - 1] === "\u3000")) end--;
  const kept = line.slice(0, end);
  const [start = ""] = /^[ \u3000]*#{1,6}[ \t\u3000]+(?=[^ \t\u3000])/u.exec(kept) ?? [];
  if (!start.includes("\u3000")) return kept;
  // Wide spaces in front of the signs take the place of no more than three.
  const before = /^[ \u3000]*/u.exec(start)?.[0].length ?? 0;
  return before > 3 ? kept : start.replaceAll("\u3000", " ") + kept.slice(start.length);
}

/**
 * The line with the wide spaces that somebody typed in front of the plain ones behind them: these say that it belongs to the item above.
 * `above` is the last line with words.
 */
function readIndent(line: string, above: string): string {
  const [start = "", wide = "", plain = ""] = /^(\u3000+)( {3,})/u.exec(line) ?? [];
  if (start === "" || !/^\u3000* {3}|^ *(?:[-*+]|\(?[a-z\d]{1,3}[.)]|（[一二三四五六七八九十]+）) /u.test(above))
    return line;
  return plain + wide + line.slice(start.length);
}

/** The line with half-width signs in front of a heading and around an id, which nobody types full-width for anything else. */
function readWideSigns(line: string): string {
  if (!/[＃｛｝]/u.test(line)) return line;
  return line
    .replace(/^ {0,3}[#＃]{2,6}(?=[ \u3000])/u, (signs) => signs.replaceAll("＃", "#"))
    .replace(/[{｛][#＃]([a-z0-9-]{1,60})[}｝]/gu, "{#$1}");
}

/** Only plain spaces count, as on GitHub, and only before another line: before an empty one they say nothing. */
function findBreaks(text: string): Set<number> {
  const breaks = new Set<number>();
  if (!text.includes("  \n")) return breaks;
  const lines = text.split("\n");
  for (const [index, line] of lines.entries())
    if (line.endsWith("  ") && line.trim() !== "" && lines[index + 1]?.trim()) breaks.add(index);
  return breaks;
}

/** Puts the two spaces back. The lines of the front matter are empty in `body`, and stay so. */
export function restoreBreaks(body: string, breaks: ReadonlySet<number>): string {
  if (breaks.size === 0) return body;
  const lines = body.split("\n");
  return lines.map((line, index) => (line !== "" && breaks.has(index) ? `${line}  ` : line)).join("\n");
}

/** Refuses what is not a plain, readable file of bounded size, whose bytes are UTF-8 text. Returns its text or the problem. */
function readFileText(file: ContentFile): { text: string } | { problem: Problem } {
  if (file.obstacle !== undefined) {
    const key = file.obstacle;
    const said = key === "too large" ? { key, values: { kilobytes: maxFileBytes / 1024 } } : { key };
    return { problem: problemAt(startOf(file.path), fileUnreadable, said) };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(file.bytes) };
  } catch {
    return { problem: problemAt(badBytePlace(file.path, file.bytes), fileUnreadable, { key: "not text" }) };
  }
}

/** The first byte that does not decode, as a line and column. */
function badBytePlace(file: string, bytes: Uint8Array): Place {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let column = 1;
  for (const byte of bytes) {
    try {
      const decoded = decoder.decode(Uint8Array.of(byte), { stream: true });
      if (decoded === "\n") {
        line++;
        column = 1;
      } else column += decoded.length;
    } catch {
      break;
    }
  }
  return { file, line, column };
}
