import { describe, expect, it } from "vitest";
import { environmentLanguage, findReportLanguage } from "@/lib/content/model/report-language";

describe("the language of a report", () => {
  it.each([
    { tag: "zh", language: "zh" },
    { tag: "zh_CN.UTF-8", language: "zh" },
    { tag: "zh-Hant-TW", language: "zh" },
    { tag: "ZH", language: "zh" },
    { tag: "ja_JP.eucJP", language: "ja" },
    { tag: "en@euro", language: "en" },
    { tag: "ko", language: null },
    { tag: "zha_CN", language: null },
    { tag: "C", language: null },
    { tag: "", language: null },
  ])("of the tag $tag is $language", ({ tag, language }) => {
    expect(findReportLanguage(tag)).toBe(language);
  });

  it.each([
    { variables: {}, language: "en" },
    { variables: { LANG: "C.UTF-8" }, language: "en" },
    { variables: { LANG: "de_DE.UTF-8" }, language: "en" },
    { variables: { LANG: "zh_TW.UTF-8" }, language: "zh" },
    { variables: { LC_MESSAGES: "ja_JP", LANG: "zh_CN" }, language: "ja" },
    { variables: { LC_ALL: "", LC_MESSAGES: "", LANG: "ja_JP" }, language: "ja" },
    { variables: { LC_ALL: "C", LC_MESSAGES: "ja_JP", LANG: "zh_CN" }, language: "en" },
  ])("in the environment $variables is $language", ({ variables, language }) => {
    expect(environmentLanguage(variables)).toBe(language);
  });
});
