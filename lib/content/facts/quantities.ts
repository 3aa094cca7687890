import type { Locale } from "../../locales";
import { currencyBefore, type Unit, unitAt } from "./units";
import { type Numeral, plainNumber, type Value } from "./value";

/** A number with what stands around it, as far as it is known. */
type Quantity = Numeral & { unit: Unit | null };

/**
 * Reads the numbers of a text with their units: periods, money, per cent, and other numbers. What stands for a value that was read
 * before is in none. `numerals` are the numbers in the text, in reading order.
 */
export function readQuantities(text: string, numerals: readonly Numeral[], locale: Locale): Value[] {
  const found: Quantity[] = [];
  for (const numeral of numerals) {
    const last = found.at(-1);
    if (last && numeral.index < last.end) continue;
    if (last && repeats(text, last, numeral)) {
      // Thirty (30) days: one number, said twice, and its unit behind both. Two numbers are told apart.
      const same = numeral.number === last.number;
      const whole = withUnit(text, { ...numeral, end: numeral.end + 1 }, locale, last.unit);
      if (same) Object.assign(last, { unit: whole.unit, end: whole.end, written: "digits" });
      else {
        last.unit = whole.unit;
        found.push(whole);
      }
      continue;
    }
    found.push(withUnit(text, numeral, locale, null));
  }
  shareUnits(text, found);
  return joinYearsAndMonths(
    text,
    found.map((one) => toValue(text, one)),
  );
}

const repeats = (text: string, last: Quantity, { index, end }: Numeral) =>
  /^ ?[（(](?:US ?\$|RMB ?|CNY ?|\$|¥|￥)?$/.test(text.slice(last.end, index)) &&
  /^[)）]/.test(text.slice(end, end + 1));

const currenciesOf = ({ base }: Unit) => base.split("|");

const sameCurrency = (one: Unit, other: Unit) => currenciesOf(one).some((name) => currenciesOf(other).includes(name));

function withUnit(text: string, numeral: Numeral, locale: Locale, known: Unit | null): Quantity {
  const before = currencyBefore(text, numeral.index);
  const after = ordinal(text, numeral) || veryMuch(text, numeral) ? null : unitAt(text, numeral.end, locale);
  const two = before && after?.unit.kind === "money" && !sameCurrency(before.unit, after.unit);
  const unit =
    (two ? bothCurrencies(before.unit, after.unit, text.slice(numeral.end, after.end)) : after?.unit) ??
    before?.unit ??
    known;
  return {
    ...numeral,
    index: before && unit?.kind === "money" ? before.index : numeral.index,
    end: after?.end ?? numeral.end,
    unit,
  };
}

/** 美元100元 is in dollars: 元 is any currency. 人民币100美元 contradicts itself, and no other language says the same. */
function bothCurrencies(before: Unit, after: Unit, words: string): Unit {
  return /^ ?[元圆圓]$/.test(words) ? before : { ...after, base: `${before.base}+${after.base}` };
}

/** 第十五日 is a rank, and so is the 15th. */
const ordinal = (text: string, { index, written }: Numeral) => written === "loosely" || text[index - 1] === "第";

/** 十分 is "very", not ten minutes. */
const veryMuch = (text: string, { index, end }: Numeral) =>
  text.slice(index, end + 1) === "十分" || text.slice(index, end + 3) === "三天两头";

const between = /^(?: ?(?:至|到|から|ないし|乃至|或|或者|又は|または|及|和|、|[～~—–-]|to|or|and|through) ?)$/;

/** Of 30 to 60 days, both are days. */
function shareUnits(text: string, found: Quantity[]): void {
  for (let index = found.length - 2; index >= 0; index--) {
    const [one, next] = [found[index], found[index + 1]];
    if (!one || !next?.unit || one.unit || one.written === "loosely" || opensList(text, one.index, one.end)) continue;
    if (between.test(text.slice(one.end, next.index))) one.unit = next.unit;
  }
}

function toValue(text: string, { index, end, number, written, unit }: Quantity): Value {
  const word = text.slice(index, end);
  const amount = unit ? plainNumber(Number(number) * unit.factor) : number;
  const base = { word, index, numbers: [...new Set([number, amount])] };
  if (!unit || unit.kind === "age")
    return {
      ...base,
      kind: "count",
      value: number,
      numbers: [number],
      asks: asksAlone(text, { index, end, number, written, unit }),
    };
  if (unit.base === "half years") {
    const months = plainNumber(Number(number) * 12 + 6);
    return { ...base, kind: "period", value: `${months} months`, numbers: [number, months], asks: true };
  }
  // 千年 and 百年 mean a long time.
  const asks = !/^(?:一[日天周秒]|[百千万萬]年)$/.test(word) && !oneOfThem(text, index);
  if (unit.kind === "percentage") return { ...base, kind: "percentage", value: `${amount} %`, asks: true };
  return { ...base, kind: unit.kind, value: `${amount} ${unit.base}`, asks };
}

/** 上一年 is the last year, and 同一天 the same day. */
const oneOfThem = (text: string, index: number) =>
  text[index] === "一" && /[上下前后後同某任另每这那何]/.test(text[index - 1] ?? "");

/** A number without a unit asks when it is in digits, or above ten in words that are nothing but a number. */
function asksAlone(text: string, { index, end, number, written, unit }: Quantity): boolean {
  if (written === "loosely" || partOfName(text, index, end)) return false;
  // One is also "a" and "each", wherever it is not alone in its cell.
  if (number === "1" && end - index < text.trim().length) return false;
  if (written === "digits") return !opensList(text, index, end);
  const word = text.slice(index, end);
  // "A million thanks" and 八百屋 name no number.
  if (/^a /i.test(word) || (word === "八百" && /^[屋長长万]/.test(text.slice(end, end + 1)))) return false;
  const whole =
    unit !== null ||
    /^[A-Za-z]/.test(word) ||
    (/^[^百千万萬亿億兆]./.test(word) && !/[数數几幾上]/.test(text[index - 1] ?? ""));
  return Number(number) > 10 && whole;
}

/** SHA-256, IPv4, COVID-19 and 3D are names. */
const partOfName = (text: string, index: number, end: number) =>
  /[A-Za-z_][-_.+]?$/.test(text.slice(Math.max(0, index - 2), index)) || /^[A-Za-z_]/.test(text.slice(end, end + 1));

/** The number of an item that somebody typed: （1） anywhere, 1. at the start, and 2.Words in a list that ran together. */
const opensList = (text: string, index: number, end: number) =>
  /^[（(][0-9]{1,2}[)）]/.test(text.slice(Math.max(0, index - 1), end + 1)) ||
  (index < 9 && text.slice(0, index).trim() === "" && /^(?:[)）、]|\.(?![0-9]))/.test(text.slice(end, end + 2))) ||
  /^\.\p{L}/u.test(text.slice(end, end + 3));

/** One year and six months are 18 months. */
function joinYearsAndMonths(text: string, values: readonly Value[]): Value[] {
  const joined: Value[] = [];
  for (const value of values) {
    const last = joined.at(-1);
    const gap = last ? text.slice(last.index + last.word.length, value.index) : "";
    const years = last?.kind === "period" && last.value.endsWith(" months") && /[年]|year/i.test(last.word);
    const months = value.kind === "period" && value.value.endsWith(" months") && /月|month/i.test(value.word);
    if (!last || !years || !months || !/^(?:零|又|と|及び|,? and | )?$/.test(gap)) joined.push(value);
    else {
      const sum = Number.parseFloat(last.value) + Number.parseFloat(value.value);
      joined[joined.length - 1] = {
        ...last,
        value: `${plainNumber(sum)} months`,
        word: text.slice(last.index, value.index + value.word.length),
        numbers: [...last.numbers, ...value.numbers, plainNumber(sum)],
      };
    }
  }
  return joined;
}
