import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locales";
import { documentOf, saidProblemsOf } from "./sample-content";

const han = ["一", "二", "三", "四", "五", "六", "七", "八"];

/** A text of eight sections in each language; the last says `last` in one of them. */
function foundIn(locale: Locale, last: string, scheme = "policy"): string[] {
  const headed = (label: (index: number) => string, word: string, text: string, own: string) =>
    han
      .map((_, index) => `## ${label(index)}${word} {#s-${"abcdefgh"[index]}}\n\n${index === 7 ? own : text}\n`)
      .join("\n");
  const body = (own: Locale, text: string) => (own === locale ? last : text);
  const articles = scheme === "articles";
  const texts = documentOf(
    {
      zh: headed((index) => (articles ? `第${han[index]}条 ` : `${han[index]}、`), "甲", "文。", body("zh", "文。")),
      en: headed(
        (index) => (articles ? `Article ${index + 1} ` : `${index + 1}. `),
        "One",
        "Text.",
        body("en", "Text."),
      ),
      ja: headed((index) => (articles ? `第${index + 1}条 ` : `${han[index]}、`), "甲", "文。", body("ja", "文。")),
    },
    "terms",
  );
  const list = { "documents.yaml": `documents:\n  - slug: terms\n    scheme: ${scheme}\n`, "vocabulary.yaml": "{}\n" };
  return saidProblemsOf({ ...texts, ...list })
    .filter(({ rule }) => rule === "reference-wrong")
    .map(({ severity, found }) => `${severity} ${found}`);
}

describe("a number in plain words that the text does not have is an error", () => {
  it.each<[locale: Locale, last: string, scheme: string, words: string]>([
    ["en", "For this, see section 9.", "policy", "section 9"],
    ["en", "For this, see Section 12 below.", "policy", "Section 12"],
    ["en", "See sections 7 and 9.", "policy", "section 9"],
    ["zh", "详见第九节。", "policy", "第九节"],
    ["zh", "详见第9条。", "articles", "第9条"],
    ["zh", "详见第九条。", "articles", "第九条"],
    ["ja", "第9節を参照してください。", "policy", "第9節"],
    ["ja", "第九節を参照してください。", "policy", "第九節"],
    ["ja", "第9条を参照してください。", "articles", "第9条"],
    ["en", "See Article 9.", "articles", "Article 9"],
    ["zh", "详见第一条第二项。", "articles", "第一条第二项"],
    ["en", "See Article 1(2).", "articles", "Article 1(2)"],
    ["ja", "第1条第2項を参照してください。", "articles", "第1条第2項"],
  ])("%s %s (%s)", (locale, last, scheme, words) => {
    expect(foundIn(locale, last, scheme)).toContain(`error "${words}", a number that this text does not have`);
  });
});

describe("and nothing is said of the number of another text", () => {
  it.each<[locale: Locale, last: string]>([
    ["en", "See section 9 of the Data Act."],
    ["en", "See Article 9 GDPR."],
    ["zh", "见《网络安全法》第九条。"],
    ["ja", "個人情報保護法第9条による。"],
  ])("%s %s", (locale, last) => {
    expect(foundIn(locale, last)).toEqual([]);
  });
});
