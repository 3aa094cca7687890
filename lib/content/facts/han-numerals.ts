import { digitsPattern, inReadingOrder, type Numeral, plainNumber, readDigits } from "./value";

const digitValues = new Map([
  ..."零一二三四五六七八九".split("").map((sign, value) => [sign, value] as const),
  ..."〇壹贰叁肆伍陆柒捌玖".split("").map((sign, value) => [sign, value] as const),
  ..."〇壱弐参".split("").map((sign, value) => [sign, value] as const),
  ...["两", "兩"].map((sign) => [sign, 2] as const),
  ["貳", 2] as const,
  ["參", 3] as const,
  ["陸", 6] as const,
]);
const small = new Map(Object.entries({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }));
const large = new Map(Object.entries({ 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 }));

const plain = "〇零一二三四五六七八九十百千万萬亿億兆两兩";
const formal = "壹贰貳叁參参肆伍陆陸柒捌玖拾佰仟壱弐";

const digitsHere = new RegExp(digitsPattern, "y");
const hanHere = new RegExp(`[${plain}]+`, "y");
/** Numerals that nobody can forge stand before money; elsewhere 参 and 陆 are parts of other words. */
const formalHere = new RegExp(`[${plain}${formal}]{2,20}(?=[元圆圓円])`, "y");
const start = new RegExp(`[0-9${plain}${formal}]`, "g");

/** Signs that mention a number without being one: 双方, 单次, 両当事者. */
const mentions = new Map(Object.entries({ 单: "1", 単: "1", 独: "1", 双: "2", 両: "2", 雙: "2" }));

/** Reads a row of Han numerals and digits as one number, 三亿5,000万 is 350000000; null for what is none, such as 万一. */
export function readHanNumber(text: string): string | null {
  if (/^[0-9.,]+$/.test(text)) return readDigits(text);
  const signs = [...text];
  if (signs.length > 1 && signs.every((sign) => digitValues.has(sign))) {
    // 二三 is two or three; 二〇二六 has a number's digits one by one.
    const byDigit = signs.length > 2 || /[〇零]/.test(text);
    return byDigit && !/[两兩]/.test(text)
      ? plainNumber(Number(signs.map((sign) => digitValues.get(sign)).join("")))
      : null;
  }
  let [total, section, lastLarge] = [0, 0, 0];
  let current: number | null = null;
  for (const [piece] of text.matchAll(new RegExp(`${digitsPattern}|.`, "gu"))) {
    const digit = digitValues.get(piece) ?? (/^[0-9]/.test(piece) ? Number(piece.replaceAll(",", "")) : undefined);
    const [few, many] = [small.get(piece), large.get(piece)];
    if (digit !== undefined) {
      if (current) return null;
      current = digit;
    } else if (few !== undefined) {
      section += (current || 1) * few;
      current = null;
    } else if (many !== undefined) {
      const times: number = section + (current ?? 0);
      if (times === 0 && total === 0) return null;
      total = many > lastLarge ? (total + times) * many : total + times * many;
      [section, current, lastLarge] = [0, null, many];
    }
  }
  const number = total + section + (current ?? 0);
  return Number.isFinite(number) ? plainNumber(number) : null;
}

/** Finds the numbers in a Chinese or Japanese text, each as long as it goes. What is no number by itself is there sign by sign, loosely. */
export function findHanNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  start.lastIndex = 0;
  for (let first = start.exec(text); first; first = start.exec(text)) {
    const index = first.index;
    const end = endOfRun(text, index);
    if (end === index) continue;
    start.lastIndex = end;
    const run = text.slice(index, end);
    const number = readHanNumber(run);
    if (number !== null) found.push({ index, end, number, written: /[0-9]/.test(run) ? "digits" : "words" });
    else
      for (const [at, sign] of [...run].entries()) {
        const digit = digitValues.get(sign);
        if (digit !== undefined)
          found.push({ index: index + at, end: index + at + 1, number: String(digit), written: "loosely" });
      }
  }
  // 提高一倍 and 加倍 make it twice as much, 增长两倍 three times.
  for (const { 0: word, 1: times = "一", index } of text.matchAll(/([一二两三四五六七八九])?倍|番/g))
    found.push({
      index: index + word.length - 1,
      end: index + word.length,
      number: String((digitValues.get(times) ?? 1) + 1),
      written: "loosely",
    });
  for (const { 0: sign, index } of text.matchAll(/[单単独双両雙]/g))
    found.push({ index, end: index + 1, number: mentions.get(sign) ?? "1", written: "loosely" });
  return inReadingOrder(found);
}

function endOfRun(text: string, index: number): number {
  formalHere.lastIndex = index;
  const money = formalHere.exec(text);
  if (money && /[十百千万萬拾佰仟亿億]/.test(money[0])) return index + money[0].length;
  let end = index;
  for (let longer = true; longer; ) {
    longer = false;
    for (const pattern of [digitsHere, hanHere]) {
      pattern.lastIndex = end;
      const piece = pattern.exec(text);
      // 2026一 is not one number: digits end before a Han digit.
      if (!piece || (pattern === hanHere && end > index && !/^[十百千万萬亿億兆]/.test(piece[0]))) continue;
      end += piece[0].length;
      longer = true;
    }
  }
  return end;
}
