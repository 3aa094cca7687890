import { describe, expect, it } from "vitest";
import type { ReportLanguage } from "@/lib/content/model/report-language";
import type { Modality } from "@/lib/content/model/schema";
import { modalWordsIn } from "@/lib/content/text/modality";
import { sentencesOf } from "@/lib/content/text/sentences";
import type { Locale } from "@/lib/locales";
import { documentOf, problemsOf, saidProblemsOf } from "../sample-content";

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

describe("the kinds in a report", () => {
  it.each([
    { kind: "obligation", zh: "义务", ja: "義務" },
    { kind: "prohibition", zh: "禁止", ja: "禁止" },
    { kind: "inability", zh: "不能", ja: "不能" },
    { kind: "negation", zh: "否定", ja: "否定" },
    { kind: "permission", zh: "许可", ja: "許可" },
    { kind: "request", zh: "请求", ja: "要請" },
    { kind: "limitation", zh: "限定", ja: "限定" },
    { kind: "exception", zh: "例外", ja: "例外" },
    { kind: "warranty", zh: "warranty", ja: "warranty" },
  ])("$kind", ({ kind, zh, ja }) => {
    const texts = {
      ...documentOf({ zh: "甲。\n", en: "We.\n", ja: "乙。\n" }, "terms"),
      "vocabulary.yaml": `modality:\n  ${kind}:\n    zh: [甲]\n    en: [must]\n    ja: [丙]\n`,
    };
    const said = (language: ReportLanguage) =>
      saidProblemsOf(texts, language).find(({ rule }) => rule === "modality-differs");
    expect(said("zh")).toMatchObject({
      found: `此处没有表示“${zh}”的词`,
      expected: `原文表示“${zh}”的词有 1 个（“甲”）`,
    });
    expect(said("en")?.found).toBe(`no word of ${kind}`);
    expect(said("ja")).toMatchObject({ found: `ここには「${ja}」を表す語がありません` });
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

describe("a record that a section was read", () => {
  const vocabulary = { "vocabulary.yaml": "modality:\n  negation:\n    zh: [不]\n    en: [not]\n    ja: [ません]\n" };
  const textsOf = (read: string, zh = "我们不出售。", en = "We sell.") => ({
    ...documentOf({ zh: `${zh}\n`, en: `${en}\n`, ja: "販売しません。\n" }, "terms", { en: read }),
    ...vocabulary,
  });
  const toPaste = saidProblemsOf(textsOf("")).flatMap(({ fix }) => /"( {2}preamble: \S+)"/.exec(fix)?.[1] ?? []);
  const read = `read:\n${toPaste[0]}\n`;

  it("is given by the warning, to paste", () => {
    expect(problemsOf(textsOf(""))).toMatchObject([
      { rule: "modality-differs", severity: "warning", file: "content/terms/en.md", line: 8, section: "preamble" },
    ]);
    expect(toPaste).toEqual([expect.stringMatching(/^ {2}preamble: [0-9a-f]{10}-[0-9a-f]{10}$/)]);
  });

  it("takes the warning away", () => {
    expect(problemsOf(textsOf(read))).toEqual([]);
  });

  it.each([
    ["the original", textsOf(read, "我们不再出售。")],
    ["the translation", textsOf(read, undefined, "We always sell.")],
  ])("expires when %s changes", (_, texts) => {
    expect(saidProblemsOf(texts)).toMatchObject([
      { rule: "modality-differs", severity: "warning", fix: expect.stringContaining("make line 7 read") },
    ]);
  });

  it("is an error where nothing differs, and where there is no such section", () => {
    for (const texts of [textsOf(read, undefined, "We do not sell."), textsOf(read.replace("preamble", "other"))])
      expect(problemsOf(texts)).toContainEqual(
        expect.objectContaining({ rule: "modality-differs", severity: "error", line: 7 }),
      );
  });

  it("is left alone where the section cannot be compared", () => {
    expect(problemsOf(textsOf(read, "我们不出售。\n\n完。")).map(({ rule }) => rule)).toEqual([
      "blocks-differ",
      "blocks-differ",
    ]);
  });
});
