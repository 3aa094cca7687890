import type { Locale } from "../../locales";
import type { SchemeName } from "../model/schema";
import { headingLevels, type Level } from "../model/tree";
import { type NumeralStyle, numeralPattern, readNumeral, writeNumeral } from "./numeral";
import { type Forms, keyStyles, schemes } from "./schemes";

const slot = /\{(1\.1|[1一aAi])\}/;

/**
 * Writes numbers in a form.
 * @example
 * writeForm("第{一}条", [4]); // 第四条
 * writeForm("{1.1}", [4, 2]); // 4.2
 */
export function writeForm(form: string, path: readonly number[]): string {
  return form.replace(slot, (_, style) =>
    style === "1.1" ? path.join(".") : writeNumeral(path.at(-1) ?? 0, style as NumeralStyle),
  );
}

/** A form in a language, or in English where the language has none of its own. */
export function formIn(forms: Forms, locale: Locale): string {
  return forms[locale] ?? forms.en;
}

/** The number of a part as its scheme writes it: 三、, Article 4 or a). `path` are the numbers that lead to it, its own last. */
export function labelOf(scheme: SchemeName, level: Level, locale: Locale, path: readonly number[]): string {
  const forms = schemes[scheme][level];
  return forms ? writeForm(formIn(forms.label, locale), path) : String(path.at(-1) ?? "");
}

/** The last part of the id of an item: 2, b or ii. */
export function keyOf(level: Level, number: number): string {
  return writeNumeral(number, keyStyles[level] ?? "1");
}

/** What stands between a number and the words behind it: nothing behind a sign of full width, nor in 第1条（目的）. */
export function gapBehind(label: string, words: string): "" | " " {
  return label === "" || /[、）]$/.test(label) || (words.startsWith("（") && /\p{sc=Han}$/u.test(label)) ? "" : " ";
}

/** The number and words of a heading in running text: 三、信息使用 or 3. Use. */
export function headingWords(label: string, words: string): string {
  return `${label}${gapBehind(label, words)}${words}`.trimEnd();
}

/** The heading's line to type: `## 三、信息使用 {#use}`. `depth` is the number of its signs. */
export function headingLine(depth: number, label: string, words: string, id: string | null): string {
  return `${"#".repeat(depth)} ${headingWords(label, words)}${id === null ? "" : ` {#${id}}`}`;
}

/** The number of signs that a heading of this level has: sections stand below chapters, and below an annex. */
export function depthOf(level: Level, below: boolean): number {
  return level === "chapter" || level === "annex" ? 2 : headingLevels.indexOf(level as never) + (below ? 1 : 0);
}

const toPattern = (text: string) =>
  text.replace(
    /[()（）.、]/g,
    (sign) => ({ "(": "[(（]", "（": "[(（]", ")": "[)）]", "）": "[)）]", ".": "\\." })[sign] ?? sign,
  );

const patterns = new Map<string, RegExp>();

/** Compiles each form once: every paragraph is tried against them. */
function patternOf(form: string): RegExp {
  const known = patterns.get(form);
  if (known) return known;
  const [before = "", style = "", after = ""] = form.split(slot);
  const numerals = style === "1.1" ? "[0-9]{1,3}(?:\\.[0-9]{1,3})+" : numeralPattern[style as NumeralStyle];
  const pattern = new RegExp(`^${toPattern(before)}(${numerals})${toPattern(after)}`, "u");
  patterns.set(form, pattern);
  return pattern;
}

/**
 * Reads a number at the start of a text, written in a form; brackets may be of either width. Returns what was typed and the number, of
 * `{1.1}` all of them.
 */
export function readForm(form: string, text: string): { typed: string; path: number[] } | null {
  const [, style = ""] = form.split(slot);
  const match = patternOf(form).exec(text);
  if (!match?.[1]) return null;
  const path = style === "1.1" ? match[1].split(".").map(Number) : [readNumeral(match[1], style as NumeralStyle)];
  return path.every((number) => number !== null) ? { typed: match[0], path } : null;
}
