import type { RuleId } from "@/lib/content/model/rule-ids";
import type { Locale } from "@/lib/locales";

/**
 * A slip in the structure of the contract: what is done to the text of one language, and which rule should find it in the line that
 * holds `at`.
 */
export type Damage = {
  name: string;
  locale: Locale;
  edit: (text: string) => string;
  rule: RuleId;
  at: string;
};

/** Types `after` for the only `before`. */
export const type = (before: string, after: string) => (text: string) => {
  if (text.split(before).length !== 2) throw new Error(`"${before}" does not stand once in the contract.`);
  return text.replace(before, () => after);
};

/** Deletes the line that begins with `start`, with the empty line behind it. */
export const takeOut = (start: string) => (text: string) => {
  const from = lineOf(text, start);
  return text.slice(0, from) + text.slice(text.indexOf("\n", from) + 1).replace(/^\n/, "");
};

/** Deletes everything from the line that begins with `start` up to the one that begins with `end`. */
export const takeOutUntil = (start: string, end: string) => (text: string) =>
  text.slice(0, lineOf(text, start)) + text.slice(lineOf(text, end));

/** Puts what stands from one line up to another behind what follows up to a third. */
export const moveBehind = (start: string, end: string, until: string) => (text: string) => {
  const [from, middle, to] = [start, end, until].map((line) => lineOf(text, line));
  return text.slice(0, from) + text.slice(middle, to) + text.slice(from, middle) + text.slice(to);
};

function lineOf(text: string, start: string): number {
  const at = text.indexOf(`\n${start}`) + 1;
  if (at === 0) throw new Error(`No line of the contract begins with "${start}".`);
  return at;
}
