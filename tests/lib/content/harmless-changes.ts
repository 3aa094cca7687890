import type { Mutation } from "./mutations";

const lineOf = (text: string, index: number) => text.slice(0, index).split("\n").length;

/** Replaces one of the places that `pattern` finds, chosen by `pick`; `from` is where to look. */
function changeOne(
  pattern: RegExp,
  replacement: string,
  from: (text: string) => number = bodyStart,
): Mutation["apply"] {
  return (text, pick) => {
    const found = [...text.matchAll(pattern)].filter(({ index }) => index >= from(text));
    const match = found.length > 0 ? found[pick(found.length)] : undefined;
    if (!match) return null;
    const line = lineOf(text, match.index);
    const changed = text.slice(0, match.index) + replacement + text.slice(match.index + match[0].length);
    return { text: changed, lines: [line, line] };
  };
}

const bodyStart = (text: string) => text.indexOf("\n---\n", 4) + 5;
const inFrontMatter = (pattern: RegExp, replacement: string): Mutation["apply"] => {
  return (text, pick) => {
    const head = text.slice(0, bodyStart(text) - 5);
    const changed = changeOne(pattern, replacement, () => 0)(head, pick);
    return changed && { ...changed, text: changed.text + text.slice(head.length) };
  };
};

/** Changes the whole of one line. */
function changeLine(change: (line: string) => string): Mutation["apply"] {
  return (text, pick) => {
    const lines = text.split("\n");
    const at = pick(lines.length);
    lines[at] = change(lines[at] ?? "");
    return { text: lines.join("\n"), lines: [at + 1, at + 1] };
  };
}

// A paragraph may be broken at a space or between wide characters, unless the new line would begin like an item or a
// list; a heading and the braces of an id stay in one line.
const breakable = {
  space: /(?<=^(?!#|---)[^\n{]{10,}) (?=[^\s\d#>|{*+-])(?! ?(?:[a-z]|\d+)[.)])/gm,
  wide: /(?<=^(?!#|---)[^\n{]*[\u3041-\u9fff，、。])(?=[\u3041-\u9fff])/gm,
};

/** What an editor's program does to a text without changing what it says. */
export const harmlessChanges: readonly Mutation[] = [
  { name: "break a line at a space", apply: changeOne(breakable.space, "\n") },
  { name: "break a line in Chinese or Japanese", apply: changeOne(breakable.wide, "\n") },
  { name: "break a line and indent the next", apply: changeOne(breakable.wide, "\n   ") },
  { name: "end a line as Windows does", apply: changeOne(/\n/g, "\r\n", () => 0) },
  { name: "end every line as Windows does", apply: (text) => ({ text: text.replaceAll("\n", "\r\n"), lines: [1, 1] }) },
  { name: "put spaces at a line's end", apply: changeLine((line) => `${line}  `) },
  { name: "put a tab at a line's end", apply: changeLine((line) => `${line}\t`) },
  { name: "decompose the letters of a line", apply: changeLine((line) => line.normalize("NFD")) },
  { name: "decompose every letter", apply: (text) => ({ text: text.normalize("NFD"), lines: [1, 1] }) },
  { name: "comment on the front matter", apply: inFrontMatter(/\n/g, "\n# checked by legal: yes\n") },
  { name: "comment behind a value", apply: inFrontMatter(/(?<=^[a-z]+: .*)$/gm, " # checked") },
  { name: "add an empty line between passages", apply: changeOne(/\n\n/g, "\n\n\n") },
  {
    name: "add an empty line at the end",
    apply: (text, pick) => ({ text: text + "\n".repeat(1 + pick(9)), lines: [1, 1] }),
  },
  { name: "leave out the last line's end", apply: (text) => ({ text: text.trimEnd(), lines: [1, 1] }) },
  { name: "begin with a byte order mark", apply: (text) => ({ text: `\ufeff${text}`, lines: [1, 1] }) },
  { name: "type a space that does not break", apply: changeOne(/(?<=[a-z,]) (?=[a-z])/g, "\u00a0") },
];
