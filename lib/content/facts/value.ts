/** What a value is of. A `count` is a number without a unit that the check knows. */
export type ValueKind = "date" | "time" | "period" | "money" | "percentage" | "reference" | "count";

/**
 * A value in a passage, at `index` in the words `word`. `value` is the same in every language: 2026-05-04, 30 days, 10000 CNY, 5 %, 4.2
 * (Article 4(2)), 18. `numbers` are those that it carries, as written and as counted (72 months are also 6). Only a value that `asks` has
 * to be answered by the other languages; any value may answer (see `answersIn`).
 */
export type Value = {
  kind: ValueKind;
  value: string;
  word: string;
  index: number;
  numbers: readonly string[];
  asks: boolean;
};

/** A number in a text, in digits or words: `end` is where it ends. `written` tells digits from words and from a mere mention (first, both). */
export type Numeral = {
  index: number;
  end: number;
  number: string;
  written: "digits" | "words" | "loosely";
};

/** Writes a number as `value` and `numbers` have it: without signs between thousands, and with no more than six decimals. */
export function plainNumber(number: number): string {
  return Number.isInteger(number) ? number.toFixed(0) : String(Math.round(number * 1e6) / 1e6);
}

/**
 * Reads digits as typed; the leading zeros of a whole number do not count, and numbers too long to count with stay as they are.
 * @example
 * readDigits("1,200,000"); // "1200000"
 */
export function readDigits(text: string): string {
  const digits = text.replaceAll(",", "");
  if (digits.split(".").length > 2 || digits.length > 15) return digits;
  return plainNumber(Number(digits));
}

/** Digits with or without signs between thousands; 1.2.3 is one. */
export const digitsPattern = "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)*";

/** Letters, digits and signs of full width as those of half width, each in its place: １０，０００ is 10,000. */
export function halveWidth(text: string): string {
  if (!/[０-９Ａ-Ｚａ-ｚ％＄．－：／]/.test(text)) return text;
  return text
    .replace(/(?<=[０-９])，(?=[０-９]{3})/g, ",")
    .replace(/[０-９Ａ-Ｚａ-ｚ％＄．－：／]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** The numerals in the order of a text; of mere mentions of a number the first is enough. */
export function inReadingOrder(numerals: readonly Numeral[]): Numeral[] {
  const mentioned = new Set<string>();
  return numerals
    .filter(({ written, number }) => written !== "loosely" || (!mentioned.has(number) && mentioned.add(number)))
    .sort((a, b) => a.index - b.index || b.end - a.end);
}
