import { sameDecade } from "./parts-of-time";
import { sameTime } from "./times-of-day";
import type { Value } from "./value";

/**
 * True when a passage mentions a value in any form: the same value, or its number without a unit (30 days: thirty, 三十). A number that
 * another unit carries there does not answer: 30 business days are not 30 days.
 */
export function answersIn(asked: Value, passage: readonly Value[]): boolean {
  if (asked.kind === "reference") return inParts(asked, passage);
  // 0.05 % is not 0.05.
  const isDecimal = asked.kind === "percentage" && asked.numbers.every((number) => Number(number) < 1);
  const bare = asked.kind !== "date" && asked.kind !== "time" && !isDecimal && !yearPart.test(asked.value);
  return passage.some((other) => sameValue(asked, other) || (bare && other.kind === "count" && mentions(other, asked)));
}

/** A quarter or a half of a year; the first half is also six months of it. */
const yearPart = /^[QH][1-4]$/;

const mentions = (other: Value, asked: Value) => other.numbers.some((number) => asked.numbers.includes(number));

function sameValue(asked: Value, other: Value): boolean {
  // A number that asks without a unit may be one of anything.
  if (asked.kind === "count") return mentions(other, asked);
  if (asked.kind === "date") return answersDate(asked, other);
  if (asked.kind !== other.kind) return false;
  if (asked.value.startsWith("H") && other.value === "6 months") return true;
  if (asked.kind === "time") return sameTime(asked.value, other.value);
  return asked.kind === "money" ? sameMoney(asked.value, other.value) : asked.value === other.value;
}

/** A decade or a century. */
const decade = /^C|s$/;

/** A date without a year is answered by one that has it, and a year by any date in it. */
function answersDate(asked: Value, other: Value): boolean {
  if (other.kind === "count")
    return (
      asked.value === other.value ||
      (asked.value.startsWith("--") && Number(asked.value.slice(2)) === Number(other.value))
    );
  if (other.kind !== "date") return false;
  const { value } = other;
  if (decade.test(asked.value)) return decade.test(value) && sameDecade(asked.value, value);
  // A month alone is that of any day.
  if (asked.value.startsWith("--")) return new RegExp(`^(?:[0-9]{4}-|--|)${asked.value.slice(2)}(?:-|$)`).test(value);
  return (
    value === asked.value ||
    value.startsWith(`${asked.value}-`) ||
    (/^[0-9]{2}-/.test(asked.value) && value.endsWith(`-${asked.value}`))
  );
}

/** The same amount in a currency that both may mean: ¥100 is 100 yuan or yen. */
function sameMoney(one: string, other: string): boolean {
  const [[amount, currencies = ""], [otherAmount, otherCurrencies = ""]] = [one.split(" "), other.split(" ")];
  return (
    amount === otherAmount && currencies.split("|").some((currency) => otherCurrencies.split("|").includes(currency))
  );
}

/** Article 4 and its paragraph 2 may stand apart, and Act No. 57 names no part: all that counts is that each number stands there. */
function inParts(asked: Value, passage: readonly Value[]): boolean {
  const named = passage.filter(({ kind }) => kind === "reference" || kind === "count");
  return asked.numbers.every((number) => named.some(({ numbers }) => numbers.includes(number)));
}
