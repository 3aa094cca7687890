import { type Locale, localeFacts } from "../../locales";

const digits = "〇一二三四五六七八九";

/** Writes 1 to 99 in Han numerals: 3 is 三, 12 is 十二, 20 is 二十. */
export function toHan(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const tensPart = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]}十`;
  return tensPart + (ones === 0 && tens > 0 ? "" : (digits[ones] ?? ""));
}

function fromHan(text: string): number | null {
  for (let number = 1; number < 100; number++) if (toHan(number) === text) return number;
  return null;
}

/** The number of a section as the locale writes it: 三、 or 3. */
export function sectionLabel(number: number, locale: Locale): string {
  return localeFacts[locale].numerals === "han" ? `${toHan(number)}、` : `${number}.`;
}

/** The label of an item (`2.`) or sub-item (`b)`), alike in every locale. */
export function itemLabel(number: number, marker: "number" | "letter"): string {
  return marker === "number" ? `${number}.` : `${String.fromCharCode(96 + number)})`;
}

/** The last part of an item's id: 2 or b. */
export function itemKey(number: number, marker: "number" | "letter"): string {
  return itemLabel(number, marker).slice(0, -1);
}

/** The number and words of a heading in running text: 三、信息使用 or 3. Use. */
export function headingWords(label: string, words: string): string {
  return `${label}${label.endsWith(".") ? " " : ""}${words}`.trimEnd();
}

/** The heading's line to type: ## 三、信息使用 {#use}. */
export function headingLine(label: string, words: string, id: string | null): string {
  return `## ${headingWords(label, words)}${id === null ? "" : ` {#${id}}`}`;
}

/**
 * Reads the number at the start of a heading, in any script that people type, and the words after it. Of a number such as 2.4,
 * the last part counts. Null when there is no number.
 */
export function parseSectionLabel(heading: string): { number: number; label: string; rest: string } | null {
  const match =
    /^(?:[0-9]{1,3}\.)+([0-9]{1,3})[、.．，,)）]?\s*/u.exec(heading) ??
    /^第?([0-9０-９]{1,3}|[〇一二三四五六七八九十]{1,3})(?:[、.．，,)）]|[条條章節节]、?)\s*/u.exec(heading);
  if (!match?.[1]) return null;
  const number = /\p{sc=Han}/u.test(match[1]) ? fromHan(match[1]) : Number(match[1].normalize("NFKC"));
  if (number === null) return null;
  return { number, label: match[0].trimEnd(), rest: heading.slice(match[0].length) };
}
