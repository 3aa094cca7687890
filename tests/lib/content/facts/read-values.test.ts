import { describe, expect, it } from "vitest";
import { readValues } from "@/lib/content/facts/read-values";
import type { Value } from "@/lib/content/facts/value";
import { type Locale, locales } from "@/lib/locales";
import given from "./given-phrases.json";
import { phrases } from "./phrases";

const asked = (text: string, locale: Locale) => readValues(text, locale).filter(({ asks }) => asks);

const all = locales.flatMap((locale) => phrases[locale].map(([text, ...asks]) => ({ locale, text, asks })));

describe("a phrase asks for the values that a reader finds in it", () => {
  it.each(all)("$locale $text", ({ locale, text, asks }) => {
    const found = asked(text, locale).map(({ kind, value }) => `${kind} ${value}`);
    expect([...new Set(found)]).toEqual(asks);
  });

  it.each(locales)("and there are at least sixty in %s, traps among them", (locale) => {
    expect(phrases[locale].filter(([, ...asks]) => asks.length > 0).length).toBeGreaterThanOrEqual(60);
    expect(phrases[locale].filter(([, ...asks]) => asks.length === 0).length).toBeGreaterThanOrEqual(20);
  });
});

/** What the given phrases call per cent: as such, and fractions as decimals. */
const asGiven = ({ kind, numbers, value }: Value) =>
  kind === "percentage"
    ? [Number.parseFloat(value), Math.round(Number.parseFloat(value) * 100) / 1e4]
    : numbers.map(Number);

describe("the given phrases", () => {
  it.each(given.phrases)("$lang $kind $text", ({ lang, kind, text, numbers, dates }) => {
    const values = readValues(text, lang as Locale);
    const strict = values.filter(({ asks }) => asks);
    if (kind === "trap") expect(strict).toEqual([]);
    expect(strict.filter((value) => value.kind === "date").map(({ value }) => value)).toEqual(dates);
    // Small numbers without a unit ask for nothing, but are read.
    const read = (kind === "count" ? values : strict)
      .flatMap(asGiven)
      .flatMap((number) => [number, Math.round(number * 1e4) / 1e4]);
    const parts = numbers.flatMap((number) => (kind === "ref" ? String(number).split(".").map(Number) : [number]));
    expect(parts.filter((number) => !read.includes(number))).toEqual([]);
  });
});

describe("a word of a value is the words that stand there", () => {
  it.each([
    ["ja", "３０日以内に１０，０００円を", ["３０日", "１０，０００円"]],
    ["zh", "应当提前六十（60）日书面通知", ["六十（60）日"]],
    ["en", "pay US$100 within thirty (30) days", ["US$100", "thirty (30) days"]],
  ] as const)("%s %s", (locale, text, words) => {
    expect(asked(text, locale).map(({ word }) => word)).toEqual(words);
    for (const { word, index } of asked(text, locale))
      expect(text.slice(index)).toMatch(new RegExp(`^${word.replace(/[$()]/g, "\\$&")}`));
  });
});

it.each(["0", "1,", " ", "第", "一", "万", "one ", "（", "May ", "1.", "十年", "Article 1(1)", "1/", "2026年", "壹"])(
  "a long run of '%s' is read before the test's time is over",
  (run) => {
    for (const locale of locales) expect(Array.isArray(readValues(run.repeat(60_000 / run.length), locale))).toBe(true);
  },
);
