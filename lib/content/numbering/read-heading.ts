import { recogniseNumeral } from "./numeral";

/** A number in front of the words of a heading: what it numbers, the numbers of a decimal one, as typed, and the words behind it. */
export type HeadingNumber = { level: "chapter" | "annex" | null; path: number[]; label: string; rest: string };

const numeral = "([0-9０-９]{1,3}|[〇零一二三四五六七八九十百]{1,7})";
const word = "([0-9]{1,3}|[IVXLC]{1,6}|[A-Z])(?![\\p{L}\\p{N}])[.:：]?";

/** In any script and style that people type, the likeliest first. */
const patterns: [RegExp, HeadingNumber["level"]][] = [
  [new RegExp(`^(?:Chapter|Part|Title) +${word}\\s*`, "u"), "chapter"],
  [new RegExp(`^第${numeral}[章编編]、?\\s*`, "u"), "chapter"],
  [new RegExp(`^(?:Annex|Appendix|Schedule|Exhibit) +${word}\\s*`, "u"), "annex"],
  [new RegExp(`^(?:附件|附录|附錄|附表|別紙|別添|別表|付録) ?${numeral}[：:、]?\\s*`, "u"), "annex"],
  [/^(?:Article|Section|Clause) +([0-9]{1,3}(?:\.[0-9]{1,3})*)(?![\p{L}\p{N}])[.:：]?\s*/u, null],
  [/^([0-9]{1,3}(?:\.[0-9]{1,3})+)[、.．，,)）]?\s*/u, null],
  [new RegExp(`^第?${numeral}(?:[、.．，,)）]|[条條章節节]、?)\\s*`, "u"), null],
  [new RegExp(`^[（(]${numeral}[)）]\\s*`, "u"), null],
];

const bare: [RegExp, HeadingNumber["level"]] = [/^([0-9]{1,3})\s+(?=\S)/u, null];

/**
 * Reads the number at the start of a heading, with `bareNumbers` also one without a sign (`4 Fees`). Null when there is no number.
 * @example
 * readHeadingNumber("第四条 费用"); // { level: null, path: [4], label: "第四条", rest: "费用" }
 */
export function readHeadingNumber(heading: string, bareNumbers = false): HeadingNumber | null {
  for (const [pattern, level] of bareNumbers ? [...patterns, bare] : patterns) {
    const match = pattern.exec(heading);
    if (!match?.[1]) continue;
    const path = match[1].split(".").map((one) => readOne(one, level));
    if (path.some((number) => number === null)) continue;
    return { level, path: path as number[], label: match[0].trimEnd(), rest: heading.slice(match[0].length) };
  }
  return null;
}

/** Annexes are lettered: C is the third. Elsewhere it is a Roman hundred. */
function readOne(text: string, level: HeadingNumber["level"]): number | null {
  const roman = /^[IVXLC]+$/.test(text) && !(level === "annex" && text.length === 1);
  return recogniseNumeral(roman && text.length > 1 ? text.toLowerCase() : roman ? romanOf(text) : text)?.number ?? null;
}

/** A single Roman letter would be taken for the letter itself. */
function romanOf(text: string): string {
  return String({ I: 1, V: 5, X: 10, L: 50, C: 100 }[text] ?? text);
}
