import { describe, expect, it } from "vitest";
import type { Modality } from "@/lib/content/model/schema";
import { wordClass } from "@/lib/content/phrases/word-classes";
import { modalWordsIn } from "@/lib/content/text/modality";
import { sentencesOf } from "@/lib/content/text/sentences";
import { modalWords } from "@/lib/content/wording/modal-words";
import type { Locale } from "@/lib/locales";

const table: Modality = {
  duty: {
    zh: ["应", "应当"],
    en: ["must", "have to"],
    ja: ["必要があります"],
    except: { zh: ["应…要求"], en: ["must-have"] },
  },
  negation: { zh: ["不"], en: ["not", "prevent…from", "don't"], ja: ["ません"], except: { en: ["not only"] } },
  limitation: { zh: ["只有…，才能"], en: ["only"] },
};

describe("the words that require, forbid or allow", () => {
  const cases: [text: string, locale: Locale, expected: string[]][] = [
    ["您应当立即停止，不得使用。", "zh", ["duty 应当 1", "negation 不 8"]],
    ["应被投诉人要求，您应披露。", "zh", ["duty 应 9"]],
    ["应，要求", "zh", ["duty 应 0"]],
    ["应当符合下列要求。", "zh", ["duty 应当 0"]],
    ["只有共享，才能提供，不另通知。", "zh", ["limitation 只有…，才能 0", "negation 不 10"]],
    ["Must you? You must, notably. A must-have, mustard.", "en", ["duty must 0", "duty must 14"]],
    [
      "We prevent it, if not lost, from harm. We prevent leaks from it.",
      "en",
      ["negation not 18", "negation prevent…from 42"],
    ],
    ["We don’t. We do not only say it, but only show.", "en", ["negation don't 3", "limitation only 37"]],
    ["PARTY A MUST NOT SELL IT.", "en", ["duty must 8", "negation not 13"]],
    ["停止する必要があります。共有しません。", "ja", ["duty 必要があります 4", "negation ません 15"]],
    ["", "en", []],
  ];
  it.each(cases)("%s", (text, locale, expected) => {
    expect(modalWordsIn(text, table, locale).map(({ kind, word, index }) => `${kind} ${word} ${index}`)).toEqual(
      expected,
    );
  });
});

describe("the words of the site's own table", () => {
  it.each<[text: string, locale: Locale, ...expected: string[]]>([
    ["信息不准确的，予以更正。", "zh"],
    ["不准转让。", "zh", "prohibition 不准"],
    ["设备的唯一标识符。", "zh"],
    ["唯一的方式。", "zh", "limitation 唯一"],
    ["以可移植的格式保存。", "zh"],
    ["您可随时注销。", "zh", "permission 可"],
    ["Effective May 4, 2026, and in May of each year.", "en"],
    ["We may change it.", "en", "permission may"],
    ["YOU SHALL NOT SELL IT.", "en", "prohibition shall not"],
  ])("%s", (text, locale, ...expected) => {
    expect(modalWordsIn(text, modalWords, locale).map(({ kind, word }) => `${kind} ${word}`)).toEqual(expected);
  });
});

describe("the kinds in a report", () => {
  it.each([
    { name: "obligation", zh: "义务", ja: "義務" },
    { name: "prohibition", zh: "禁止", ja: "禁止" },
    { name: "inability", zh: "不能", ja: "不能" },
    { name: "negation", zh: "否定", ja: "否定" },
    { name: "permission", zh: "许可", ja: "許可" },
    { name: "request", zh: "请求", ja: "要請" },
    { name: "limitation", zh: "限定", ja: "限定" },
    { name: "exception", zh: "例外", ja: "例外" },
  ])("$name", ({ name, zh, ja }) => {
    const named = { kind: "modality", name, words: ["x", "y"] };
    expect(wordClass.zh(named)).toBe(`表示“${zh}”的词（“x”“y”）`);
    expect(wordClass.en(named)).toBe(`words of ${name} ("x", "y")`);
    expect(wordClass.ja(named)).toBe(`「${ja}」を表す語（「x」「y」）`);
  });

  it.each(Object.keys(modalWords))("%s is named in Chinese and in Japanese", (name) => {
    for (const language of ["zh", "ja"] as const)
      expect(wordClass[language]({ kind: "modality", name, words: ["x"] })).not.toContain(name);
  });
});

describe("the sentences of a text", () => {
  it.each([
    ["甲。乙！（丙。）丁；戊", ["甲。", "乙！", "（丙。）", "丁；", "戊"]],
    ["See Digitaltwinall.com. Is it so? “Yes.” No", ["See Digitaltwinall.com.", "Is it so?", "“Yes.”", "No"]],
    ["", []],
  ])("%s", (text, expected) => {
    const sentences = sentencesOf(text);
    expect(sentences.map((sentence) => sentence.text)).toEqual(expected);
    expect(sentences.map(({ index }) => text.slice(index)[0])).toEqual(expected.map(([first]) => first));
  });
});
