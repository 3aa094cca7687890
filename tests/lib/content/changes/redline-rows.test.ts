import { describe, expect, it } from "vitest";
import { type Redline, redlineOf } from "@/lib/content/changes/redline-rows";
import { splitWords } from "@/lib/content/text/word-spans";
import type { Locale } from "@/lib/locales";

/** `1. text` is a row with a label. */
const rowsOf = (lines: readonly string[]) =>
  lines.map((line) => {
    const [, label = "", text = ""] = /^(\d+\.|[a-z]\))? ?(.*)$/.exec(line) ?? [];
    return { label, text, key: text };
  });

const print = (redline: Redline) =>
  redline.map((row) => {
    if (row === "skipped") return "…";
    const words = row.spans.map(({ kind, text }) =>
      kind === "same" ? text : kind === "gone" ? `[-${text}-]` : `{+${text}+}`,
    );
    return `${row.label === "" ? "" : `${row.label} `}${words.join("")}`;
  });

type Case = { name: string; locale: Locale; before: string[]; after: string[]; expected: string[] };

const cases: Case[] = [
  { name: "nothing changed", locale: "zh", before: ["一", "1. 二"], after: ["一", "1. 二"], expected: [] },
  {
    name: "Chinese words, not single characters",
    locale: "zh",
    before: ["我们不会出售您的个人信息。"],
    after: ["我们不得出售您的个人数据。"],
    expected: ["我们[-不会-]{+不得+}出售您的个人[-信息-]{+数据+}。"],
  },
  {
    name: "Japanese words",
    locale: "ja",
    before: ["当社はお客様の個人情報を販売します。"],
    after: ["当社は利用者の個人情報を販売します。"],
    expected: ["当社は[-お客様-]{+利用者+}の個人情報を販売します。"],
  },
  {
    name: "English words, one phrase where only spaces stay between them",
    locale: "en",
    before: ["We may sell your data to third parties."],
    after: ["We must not sell your data to any other party."],
    expected: ["We [-may-]{+must not+} sell your data to [-third parties-]{+any other party+}."],
  },
  {
    name: "punctuation alone",
    locale: "zh",
    before: ["您可以使用，也可以停止。"],
    after: ["您可以使用；也可以停止。"],
    expected: ["您可以使用[-，-]{+；+}也可以停止。"],
  },
  {
    name: "an item put in; those behind it are not new though their numbers are",
    locale: "zh",
    before: ["引言", "1. 第一件事情", "2. 第二件东西"],
    after: ["引言", "1. 第一件事情", "2. 完全不同内容", "3. 第二件东西"],
    expected: ["…", "2. {+完全不同内容+}", "…"],
  },
  {
    name: "an item taken out",
    locale: "en",
    before: ["1. Names", "2. Addresses", "3. Numbers"],
    after: ["1. Names", "2. Numbers"],
    expected: ["…", "2. [-Addresses-]", "…"],
  },
  {
    name: "a number corrected, words as before",
    locale: "en",
    before: ["1. Names", "3. Numbers"],
    after: ["1. Names", "2. Numbers"],
    expected: ["…", "[-3.-]{+2.+} Numbers"],
  },
  {
    name: "a paragraph replaced by another beside one that is reworded",
    locale: "en",
    before: ["Cookies are small files.", "We keep your data for two years."],
    after: ["We keep your personal data for three years.", "Write to us at any time."],
    expected: [
      "[-Cookies are small files.-]",
      "We keep your {+personal +}data for [-two-]{+three+} years.",
      "{+Write to us at any time.+}",
    ],
  },
  { name: "a section that is new", locale: "ja", before: [], after: ["1. 氏名"], expected: ["1. {+氏名+}"] },
  { name: "a section that is gone", locale: "ja", before: ["1. 氏名"], after: [], expected: ["1. [-氏名-]"] },
];

describe("redlineOf", () => {
  it.each(cases)("$name", ({ locale, before, after, expected }) => {
    expect(print(redlineOf(rowsOf(before), rowsOf(after), locale))).toEqual(expected);
  });

  it("compares many rows with many others before the test's time is over", () => {
    const rows = (word: string) =>
      Array.from({ length: 3_000 }, (_, index) => ({ label: "", text: `${word} ${index}`, key: `${word} ${index}` }));
    expect(redlineOf(rows("one"), rows("two"), "en")).toHaveLength(6_000);
  }, 20_000);
});

describe("splitWords", () => {
  it.each<[Locale, string]>([
    ["zh", "Digitaltwinall平台的用户，您好！"],
    ["en", "We won’t sell  your e-mail address."],
    ["ja", "お客様の個人情報（氏名など）。"],
  ])("keeps every character of %s", (locale, text) => {
    expect(splitWords(text, locale).join("")).toBe(text);
    expect(splitWords(text, locale).length).toBeLessThan(text.length);
  });
});
