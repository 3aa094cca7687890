import { meantDay } from "./meant-line";

/** A line of a data file, counted from 1, as its editor meant it. */
export type MeantLine = { line: number; typed: string };

const mostLines = 20;

/**
 * The lines that keep a data file from being read, as they were meant: with plain spaces and half-width signs, straight quotation marks, days
 * as YYYY-MM-DD. Only lines without which the file would not be right; none where the file would not be right with all of them.
 * `isRight` tells that of a whole text.
 * @example
 * meantDataLines("- slug：terms", (text) => text === "- slug: terms"); // [{ line: 1, typed: "- slug: terms" }]
 */
export function meantDataLines(text: string, isRight: (text: string) => boolean): MeantLine[] {
  const typed = text.split("\n");
  // The last line that is neither empty nor a comment.
  let above = "";
  const meant = typed.map((line) => {
    const own = meantLineOf(line, above);
    if (/^ *[^ #]/.test(own)) above = own;
    return own;
  });
  const changed = meant.flatMap((line, index) => (line === typed[index] ? [] : [index]));
  if (changed.length === 0 || changed.length > mostLines || !isRight(meant.join("\n"))) return [];
  const needed = changed.filter((index) => !isRight(meant.with(index, typed[index] ?? "").join("\n")));
  return (needed.length > 0 ? needed : changed).map((index) => ({ line: index + 1, typed: meant[index] ?? "" }));
}

/** Spaces, the mark of an entry, a key with its colon, a value. */
const parts =
  /^([ \t\u3000]*)((?:[-－–—][ \u3000]*)?)(?:([A-Za-z][\w-]*)[ \u3000]*(?:：[ \u3000]*|:[ \u3000]+|:(?=[^/\s])|:$))?(.*)$/u;

function meantLineOf(line: string, above: string): string {
  const [, indent = "", mark = "", key = "", value = ""] = parts.exec(line) ?? [];
  if (value.startsWith("#") || (key === "" && mark === "")) return line;
  const own = /[\t\u3000]/u.test(indent) ? indentBelow(above) : indent;
  return `${own}${mark && "- "}${key && `${key}:`}${key && value && " "}${isProse.test(key) ? meantSentence(value) : meantValue(value)}`;
}

/** As far in as the key of the line above, or two spaces more below one that has no value. */
function indentBelow(above: string): string {
  const [start = ""] = /^ *(?:- )?/.exec(above) ?? [];
  return " ".repeat(start.length + (above.endsWith(":") ? 2 : 0));
}

/** What readers see, or people are told: words, whose own marks stay as they are. */
const isProse = /^(?:zh|en|ja|all|reason|approvedBy)$/;

function meantSentence(value: string): string {
  const [, inner] = /^"([^"]*)[“”＂]$/u.exec(value) ?? [];
  return inner === undefined ? value : `"${inner}"`;
}

function meantValue(value: string): string {
  const [, quoted] = /^["“”„「『＂'‘’](.*)["“”」』＂'‘’]$/u.exec(value) ?? [];
  const isStraight = /^(["']).*\1$/.test(value);
  const inner = isStraight || quoted === undefined ? value : quoted;
  const half = inner.normalize("NFKC").replace(/[–—−]/g, "-");
  const plain = half.replace(/^[[【](.*)[\]】]$/u, (_, words) => `[${words.replace(/[,、] */g, ", ")}]`);
  const day = /\d/.test(plain) ? meantDay(inner) : null;
  if (day) return day;
  if (isStraight) return value;
  if (/^[\x20-\x7e]+$/.test(plain)) return plain;
  return quoted === undefined || /["\\]/.test(inner) ? value : `"${inner}"`;
}
