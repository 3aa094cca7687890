import type { Locale } from "../../locales";
import { matchesIn } from "../text/matches";
import type { Value } from "./value";

const periodWords: Partial<Record<Locale, [pattern: RegExp, value: string][]>> = {
  en: [
    [
      /\b(?:annual(?:ly)?|yearly|(?:an?|per|each|every|the|following|preceding|same) (?:calendar |full |whole )?year)\b/gi,
      "12 months",
    ],
    [/\b(?:around the clock|round-the-clock|day and night|24-hour)\b/gi, "24 hours"],
    [/\b(?:half a year|(?<!(?:first|second|latter) )half-year|semi-?annual(?:ly)?)\b/gi, "6 months"],
    [/\b(?:monthly|(?:an?|per|each|every|the) (?:calendar |full )?month)\b/gi, "1 months"],
    [/\b(?:quarterly|(?:a|per|each|every) quarter)\b/gi, "3 months"],
    [/\b(?:weekly|(?:a|per|each|every) week)\b/gi, "7 days"],
    [/\b(?:fortnight|fortnightly|biweekly)\b/gi, "14 days"],
    [/\b(?:daily|(?:a|per|each|every) (?:calendar )?day)\b/gi, "1 days"],
    [/\b(?:a|per|each|every|one) (?:business|working) day\b/gi, "1 business days"],
    [/\b(?:hourly|(?:an|per|each|every) hour)\b/gi, "1 hours"],
  ],
  zh: [
    [/[每当按]年|(?<![0-9〇零一二三四五六七八九十百千万个か月ヶカ])(?:年度|周年)|年利率/g, "12 months"],
    [/(?<![上下前后])半年/g, "6 months"],
    [/全天候|昼夜/g, "24 hours"],
    [/[每当按]月|(?<![0-9〇零一二三四五六七八九十百千万个か月ヶカ])月度/g, "1 months"],
    [/每季|(?<![0-9〇零一二三四五六七八九十百千万个か月ヶカ])季度/g, "3 months"],
    [/每[周週]/g, "7 days"],
    [/每[日天]|按日/g, "1 days"],
    [/每(?:个)?小时/g, "1 hours"],
  ],
  ja: [
    [/毎年|各年|年額|年率|(?<![0-9〇零一二三四五六七八九十百千万个か月ヶカ])(?:年間|年度)/g, "12 months"],
    [/半年/g, "6 months"],
    [/終日|昼夜/g, "24 hours"],
    [/毎月|各月|月額|ひと月|(?<![0-9〇零一二三四五六七八九十百千万个か月ヶカ])月間/g, "1 months"],
    [/(?<![0-9一二三四五六七八九十])四半期/g, "3 months"],
    [/毎週|(?<![0-9〇零一二三四五六七八九十百千万个か月ヶカ])週間/g, "7 days"],
    [/毎日|日額|各日|日ごと|(?<![0-9〇零一二三四五六七八九十百千万个か月ヶカ])一日/g, "1 days"],
    [/毎時|時間(?:当|あ)たり/g, "1 hours"],
  ],
};

/** No passage without one of these has such a word; asking this first is much faster. */
const sign: Partial<Record<Locale, RegExp>> = {
  en: /annual|year|clock|month|quarter|week|fortnight|dail|day|hour/i,
};

/** "24/7", 7×24小时 and 24時間365日 are one: at any time. */
const anyTime =
  /24\/7(?![0-9/])|(?<![0-9])7 ?[×xX*] ?24 ?(?:小时|時間|hours?)|24 ?(?:小时|時間|hours?) ?[×xX*] ?7(?![0-9])|24 ?時間[・、]?365 ?日/gi;

/** The phrases for "at any time, on any day", as 24 hours. */
export function findAnyTime(text: string): Value[] {
  if (!text.includes("24")) return [];
  return matchesIn(text, anyTime).map(({ 0: word, index }) => ({
    kind: "period",
    value: "24 hours",
    word,
    index,
    numbers: ["24"],
    asks: true,
  }));
}

/** The words of a text that mean one of a period: each year, monthly, 每日. They answer; of them only half a year asks. */
export function findPeriodWords(text: string, locale: Locale): Value[] {
  if (sign[locale]?.test(text) === false) return [];
  return (periodWords[locale] ?? []).flatMap(([pattern, value]) =>
    matchesIn(text, pattern).map(({ 0: word, index }): Value => {
      const [number = ""] = value.split(" ");
      return { kind: "period", value, word, index, numbers: [number], asks: /^(?:半年|half)/i.test(word) };
    }),
  );
}
