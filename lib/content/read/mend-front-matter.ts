import type { YamlFaultKind } from "../phrases/yaml-faults";
import type { Mending } from "../rules/front-matter-invalid";
import type { YamlFault } from "./yaml";

const keyLine = /^[A-Za-z]+[ \u3000]*[:：]/u;

/** What editors type for the three signs. */
const almostFence = /^(?:-{3}.*|[-–—―−－‐ー_=~*—\s]{2,})$/u;

/** A key with a full-width colon, or with none of the space behind it that YAML asks for. */
const otherColon = /^([A-Za-z]+)[ \u3000]*(?:：[ \u3000]*|:(?=[^ ]))(\S.*)$/u;

/** A value with a quotation mark in front of it and none like it behind. */
const openQuote = /^([A-Za-z]+): +(["'])(?:(?!\2).)*$/u;

/** A key that does not begin its line. */
const indentedKey = /^[ \t\u3000]+([A-Za-z]+): /u;

/** A text that begins as a list, a table or what YAML keeps for itself. */
const ownSign = /^(title|description): +[[{@`%]/u;

/** What YAML cannot read, and blames other lines for or speaks of in words of its own. */
const unreadForms = [
  { kind: "colon", pattern: otherColon },
  { kind: "open quote", pattern: openQuote },
  { kind: "indented", pattern: indentedKey },
  { kind: "sign", pattern: ownSign },
] as const;

/** The lines of front matter that YAML cannot read. `lines` are those of the file. */
export function unreadLines(file: string, lines: readonly string[], keys: readonly string[]): YamlFault[] {
  return lines.flatMap((line, index): YamlFault[] => {
    const wrong = unreadForms.find(({ pattern }) => keys.includes(pattern.exec(line)?.[1] ?? ""));
    return wrong ? [{ place: { file, line: index + 1, column: 1 }, fault: { kind: wrong.kind } }] : [];
  });
}

/** How the front matter of `lines`, all of the file's, is mended; null where nobody but its editor knows. */
export function mendingOf(lines: readonly string[], line: number, { kind }: YamlFaultKind): Mending | null {
  const typed = lines[line - 1] ?? "";
  const [, key = "", value = ""] = /^([A-Za-z]+): +(\S.*)$/.exec(typed) ?? [];
  switch (kind) {
    case "colon":
      return { kind: "line", typed: typed.replace(otherColon, "$1: $2") };
    case "open quote":
      return { kind: "line", typed: typed.trimEnd().replace(openQuote, "$&$2") };
    case "indented":
      return { kind: "line", typed: typed.trim() };
    case "second colon":
    case "anchor":
    case "sign":
      return key === "" || /["\\]/.test(value) ? null : { kind: "line", typed: `${key}: "${value}"` };
    case "other first line":
      return { kind: "line", typed: "---" };
    case "text before":
      if (almostFence.test(typed)) return { kind: "line", typed: "---" };
      return keyLine.test(typed) ? { kind: "above", typed: "---" } : null;
    case "unclosed":
      return almostFence.test(typed) && line > 1 ? { kind: "line", typed: "---" } : { kind: "above", typed: "---" };
    default:
      return null;
  }
}

/** The line where front matter without an end should have one: the first that is no key, nor an indented line below one. */
export function lineOfEnd(lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => index > 0 && !keyLine.test(line) && !/^(?:[ \u3000]+\S|- )/u.test(line));
  return end === -1 ? lines.length : end + 1;
}
