/** How a number is written: 3, 三, c, C or iii. */
export type NumeralStyle = "1" | "一" | "a" | "A" | "i";

const digits = "〇一二三四五六七八九";

/** Writes 1 to 999 in Han numerals: 3 is 三, 12 is 十二, 20 is 二十, 105 is 一百零五. */
export function toHan(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const hundred = hundreds === 0 ? "" : `${digits[hundreds]}百`;
  const zero = hundreds > 0 && tens === 0 && ones > 0 ? "零" : "";
  const ten = tens === 0 ? "" : `${tens === 1 && hundreds === 0 ? "" : digits[tens]}十`;
  return hundred + zero + ten + (ones === 0 && number > 0 ? "" : (digits[ones] ?? ""));
}

const romanDigits = [
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
] as const;

function toRoman(number: number): string {
  let [rest, text] = [number, ""];
  for (const [letters, value] of romanDigits) for (; rest >= value; rest -= value) text += letters;
  return text;
}

/** Writes a number: `writeNumeral(3, "一")` is 三. Letters go on after z with aa, ab. */
export function writeNumeral(number: number, style: NumeralStyle): string {
  if (style === "1") return String(number);
  if (style === "一") return toHan(number);
  if (style === "i") return toRoman(number);
  const letters =
    (number > 26 ? String.fromCharCode(96 + Math.floor((number - 1) / 26)) : "") +
    String.fromCharCode(97 + ((number - 1) % 26));
  return style === "A" ? letters.toUpperCase() : letters;
}

const read = new Map<string, number>();
for (const style of ["1", "一", "a", "A", "i"] as const)
  for (let number = 1; number <= { "1": 999, 一: 999, a: 26, A: 26, i: 99 }[style]; number++)
    read.set(`${style} ${writeNumeral(number, style)}`, number);

/** Reads a number as `writeNumeral` writes it, in letters of any width. Null for what is none. */
export function readNumeral(text: string, style: NumeralStyle): number | null {
  return read.get(`${style} ${text.normalize("NFKC")}`) ?? null;
}

/** The letters that numerals of a style are made of, as a pattern. */
export const numeralPattern: Record<NumeralStyle, string> = {
  "1": "[0-9０-９]{1,3}",
  一: "[〇零一二三四五六七八九十百]{1,7}",
  a: "[a-zａ-ｚ]",
  A: "[A-ZＡ-Ｚ]",
  i: "[ivxlc]{1,8}",
};

/** The style that a numeral is written in, and its value; a single letter is taken for a letter. Null for what is no numeral. */
export function recogniseNumeral(text: string): { style: NumeralStyle; number: number } | null {
  for (const style of ["1", "一", "a", "A", "i"] as const) {
    const number = readNumeral(text, style);
    if (number !== null) return { style, number };
  }
  return null;
}
