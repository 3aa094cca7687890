import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locales";
import { withPinFiles } from "./pin-files";
import { brief, contentOf, documentOf, problemsOf, saidProblemsOf } from "./sample-content";

const sections = {
  zh: "## 一、范围 {#scope}\n\n正文。\n\n## 二、费用 {#fees}\n\n免费。\n",
  en: "## 1. Scope {#scope}\n\ntext.\n\n## 2. Fees {#fees}\n\nfree.\n",
  ja: "## 一、範囲 {#scope}\n\n本文。\n\n## 二、料金 {#fees}\n\n無料です。\n",
};

/** The document with a line of one language typed otherwise. */
function withLine(locale: Locale, line: string, typed: string): Record<string, string> {
  const body = sections[locale];
  expect(body).toContain(line);
  // Pins are made before the edit: what is read alike needs no new ones.
  const texts = documentOf(sections);
  const file = `privacy-policy/${locale}.md`;
  return { ...texts, [file]: (texts[file] ?? "").replace(line, typed) };
}

describe("what is meant is read", () => {
  it.each<[string, Locale, string, string]>([
    ["U+3000 behind ##", "zh", "## 二、费用", "##　二、费用"],
    ["two of them", "zh", "## 二、费用", "##　　二、费用"],
    ["U+3000 and a space behind ##", "ja", "## 二、料金", "##　 二、料金"],
    ["U+3000 in front of ##", "zh", "## 二、费用", "　## 二、费用"],
    ["a no-break space behind ##", "en", "## 2. Fees", "##\u00A02. Fees"],
    ["one space in front of ##", "zh", "## 二、费用", " ## 二、费用"],
    ["three spaces in front of ##", "en", "## 2. Fees", "   ## 2. Fees"],
    ["a paragraph that begins with two wide spaces", "zh", "正文。", "　　正文。"],
    ["full-width signs of a heading", "zh", "## 二、费用", "＃＃ 二、费用"],
    ["full-width signs of a heading with a wide space", "ja", "## 二、料金", "＃＃　二、料金"],
    ["full-width braces around an id", "zh", "{#fees}", "｛#fees｝"],
    ["a full-width sign in an id", "ja", "{#fees}", "{＃fees}"],
    ["one full-width brace", "en", "{#fees}", "{#fees｝"],
    ["wide spaces in Japanese", "ja", "本文。", "　本文。"],
  ])("%s", (_, locale, line, typed) => {
    const texts = withLine(locale, line, typed);
    expect(problemsOf(texts).map(brief)).toEqual([]);
    expect(contentOf(texts).documents[0]?.translations).toEqual(
      contentOf(documentOf(sections)).documents[0]?.translations,
    );
  });

  it.each<[string, Locale, string]>([
    ["in front of its three spaces", "zh", "　　   又一段。"],
    ["behind them", "zh", "   　　又一段。"],
    ["in front of them, in English", "en", "　   One more."],
    ["in front of those of a paragraph below another", "ja", "　　   もう一段。"],
  ])("wide spaces that begin a paragraph of an item: %s", (_, locale, typed) => {
    const items = {
      zh: "## 一、范围 {#scope}\n\n1. 甲\n\n   一段。\n\n   又一段。\n",
      en: "## 1. Scope {#scope}\n\n1. A\n\n   One.\n\n   One more.\n",
      ja: "## 一、範囲 {#scope}\n\n1. 甲\n\n   一段。\n\n   もう一段。\n",
    };
    const words = typed.trim();
    expect(items[locale]).toContain(`   ${words}`);
    const texts = documentOf({ ...items, [locale]: items[locale].replace(`   ${words}`, typed) });
    expect(problemsOf(texts).map(brief)).toEqual([]);
    const read = (own: typeof texts) => contentOf(own).documents[0]?.translations;
    expect(read(texts)).toEqual(read(documentOf(items)));
  });

  it("wide spaces in front of others at the margin, which say nothing", () => {
    const texts = withLine("zh", "正文。", "　　    正文。");
    expect(problemsOf(texts).map(brief)).toEqual([]);
  });

  it("wide spaces that begin a line within a paragraph, and the column of a problem behind them", () => {
    const texts = withLine("zh", "正文。", "　　正文,甲。\n　　乙。");
    expect(
      problemsOf(texts)
        .filter(({ rule }) => rule === "punctuation-width")
        .map(brief),
    ).toEqual(["content/privacy-policy/zh.md:10:5 punctuation-width"]);
    const zh = JSON.stringify(contentOf(withLine("zh", "免费。", "　　免\n　　费。")).documents[0]?.translations.zh);
    expect(zh).not.toContain("　");
  });
});

describe("a merge conflict is one problem that says what it is", () => {
  const conflict = "<<<<<<< HEAD\n正文。\n=======\n正文二。\n>>>>>>> other\n";

  it.each(["zh", "en", "ja"] as const)("in %s", (locale) => {
    const texts = documentOf(sections);
    const file = `privacy-policy/${locale}.md`;
    const problems = saidProblemsOf({ ...texts, [file]: `${texts[file]}\n${conflict}` });
    expect(problems.map(({ rule }) => rule)).toEqual(["file-unreadable"]);
    expect(problems[0]?.found).toContain("merge conflict");
    expect(problems[0]?.file).toContain(locale);
    expect(JSON.stringify(problems)).not.toContain("HEAD");
  });

  it.each(["zh", "en", "ja"] as const)("in %s of a document that was read", (locale) => {
    const texts = withPinFiles(documentOf(sections));
    const file = `privacy-policy/${locale}.md`;
    const problems = saidProblemsOf({ ...texts, [file]: `${texts[file]}\n${conflict}` });
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([`file-unreadable content/${file}`]);
  });

  it.each([
    ["zh", "用拉取请求的报告里给出的整个文件，替换这个文件的全部内容。"],
    ["en", "replace all of the file by the one that the report on the pull request gives."],
    ["ja", "プルリクエストの報告に示されたファイル全体で、このファイルの内容をすべて置き換えてください。"],
  ] as const)("in the pins, where nobody is told to choose: %s", (language, fix) => {
    const file = "privacy-policy/pins.yaml";
    const texts = withPinFiles(documentOf(sections));
    const pins = texts[file]?.replace(/^ {2}en: .*$/m, "<<<<<<< HEAD\n$&\n=======\n$&\n>>>>>>> other");
    const problems = saidProblemsOf({ ...texts, [file]: pins ?? "" }, language);
    expect(problems).toMatchObject([{ rule: "data-file-invalid", file: `content/${file}`, fix }]);
    expect(problems[0]?.found).toContain("<<<<<<<");
  });

  it("also with the common text between, and in the vocabulary", () => {
    const three = `${conflict.replace("=======", "||||||| base\n旧文。\n=======")}`;
    const texts = documentOf(sections);
    const found = problemsOf({ ...texts, "vocabulary.yaml": `names:\n${three}` });
    expect(found.map(brief)).toEqual(["content/vocabulary.yaml:2:1 file-unreadable"]);
    expect(found[0]?.message.values).toEqual({ lines: [2, 4, 6, 8] });
  });

  const marks = ["=======", "<<<<<<< HEAD", ">>>>>>> main", "||||||| base", "<<<<<<<"];

  it.each(marks)("one mark that whoever mended the rest forgot: %s", (mark) => {
    const texts = withPinFiles(documentOf(sections));
    const places: [file: string, text: string, line: number][] = [
      ["privacy-policy/en.md", texts["privacy-policy/en.md"]?.replace("text.\n", `text.\n${mark}\nmore.\n`) ?? "", 11],
      ["privacy-policy/en.md", texts["privacy-policy/en.md"]?.replace("text.", `text.\n\n${mark}\n\nmore.`) ?? "", 12],
      ["privacy-policy/ja.md", texts["privacy-policy/ja.md"]?.replace("title:", `${mark}\ntitle:`) ?? "", 2],
      ["documents.yaml", `documents:\n${mark}\n  - slug: privacy-policy\n`, 2],
      ["vocabulary.yaml", `names:\n${mark}\n  brand: { all: [Digitaltwinall] }\n`, 2],
    ];
    for (const [file, text, line] of places) {
      const problems = saidProblemsOf({ ...texts, [file]: text });
      expect(problems, `${file} ${line}`).toMatchObject([{ rule: "file-unreadable", file: `content/${file}`, line }]);
      expect(problems[0]?.found).toContain(mark.slice(0, 7));
      expect(problems[0]?.fix).toContain(`delete line ${line};`);
    }
  });

  it.each([
    ["zh", "删去第 11 行"],
    ["en", "delete line 11;"],
    ["ja", "11 行目を削ってください"],
  ] as const)("in the language of the report: %s", (language, fix) => {
    const texts = withPinFiles(documentOf(sections));
    const file = "privacy-policy/en.md";
    const text = texts[file]?.replace("text.\n", "text.\n=======\nmore.\n") ?? "";
    expect(saidProblemsOf({ ...texts, [file]: text }, language)[0]?.fix).toContain(fix);
  });

  it("one in the pins: the whole file is to be pasted again", () => {
    const texts = withPinFiles(documentOf(sections));
    const file = "privacy-policy/pins.yaml";
    const problems = saidProblemsOf({ ...texts, [file]: texts[file]?.replace("scope:", "=======\nscope:") ?? "" });
    expect(problems).toMatchObject([{ rule: "data-file-invalid", file: `content/${file}` }]);
    expect(problems[0]?.found).toContain("=======");
    expect(problems[0]?.fix).toContain("replace all of the file");
  });

  it.each([
    "甲。\n=======",
    "1. 甲\n=======",
    "## 一、范围\n=======",
    "| 甲 |\n=======",
    "> 甲\n=======",
    "标题\n=======\n乙。",
    "甲。\n标题\n=======",
    "=======",
  ])("where nobody means a heading: %j", (body) => {
    const texts = documentOf({ zh: `${body}\n\n正文。\n`, en: "text.\n", ja: "本文。\n" });
    expect(problemsOf(texts).map(({ rule }) => rule)).toEqual(["file-unreadable"]);
  });

  it.each(["标题\n=====", "标题\n==============", "Privacy Policy\n======="])("but not an underlined %j", (body) => {
    const texts = documentOf({ zh: `${body}\n\n正文。\n`, en: "text.\n", ja: "本文。\n" });
    expect(problemsOf(texts).map(({ rule }) => rule)).not.toContain("file-unreadable");
  });

  it("but not a heading that is underlined", () => {
    const texts = documentOf({ zh: "标题\n=======\n\n正文。\n", en: "text.\n", ja: "本文。\n" });
    expect(problemsOf(texts).map(({ rule }) => rule)).not.toContain("file-unreadable");
  });
});

/** The problems of a rule in a paragraph of one locale. */
function found(rule: string, locale: Locale, text: string) {
  const bodies = { zh: "正文。\n", en: "text.\n", ja: "本文。\n", [locale]: `${text}\n` };
  return problemsOf(documentOf(bodies)).filter((problem) => problem.rule === rule);
}

describe("signs typed in place of list marks", () => {
  it.each<[Locale, string, number]>([
    ["zh", "包括：\n\n• 姓名\n\n• 地址", 2],
    ["zh", "包括：\n•姓名\n•地址", 2],
    ["ja", "次のもの：\n・氏名\n・住所", 2],
    ["ja", "・氏名\n\n・住所", 2],
    ["en", "These:\n\n● name\n\n◦ address", 2],
    ["en", "These:\n\n– name\n\n– address", 2],
    ["zh", "　　· 姓名\n\n　　· 地址", 2],
    ["zh", "— 姓名\n\n— 地址", 2],
    ["en", "‣ name", 1],
    ["zh", "-　姓名\n\n-　地址", 2],
  ])("%s %j", (locale, text, count) => {
    const problems = found("list-collapsed", locale, text);
    expect(problems.map(({ message }) => message.key)).toEqual(Array(count).fill("bullet"));
  });

  it.each<[Locale, string]>([
    ["zh", "——作者"],
    ["en", "– a dash begins one line only"],
    ["zh", "●●●"],
    ["ja", "プライバシー・ポリシー"],
    ["zh", "| 甲 | 乙 |\n| --- | --- |\n| • 丙 | – |"],
    ["en", "- a\n\n- b"],
    ["zh", "温度\n−5度"],
  ])("are none in %s %j", (locale, text) => {
    expect(found("list-collapsed", locale, text)).toEqual([]);
  });
});

describe("emphasis typed with full-width signs", () => {
  it.each<[Locale, string, string]>([
    ["zh", "＊＊其他＊＊信息。", "**其他**"],
    ["zh", "＊其他＊", "*其他*"],
    ["ja", "＿＿その他＿＿の情報。", "**その他**"],
    ["en", "the ＊＊other＊＊ data.", "**other**"],
  ])("%s %s", (locale, text, right) => {
    const problems = problemsOf(
      documentOf({ zh: "正文。\n", en: "text.\n", ja: "本文。\n", [locale]: `${text}\n` }),
    ).filter(({ rule }) => rule !== "blocks-differ" && rule !== "name-unknown");
    expect(problems.map(({ rule, message }) => [rule, (message.values as { right: string }).right])).toEqual([
      ["emphasis-literal", right],
    ]);
  });

  it.each<[Locale, string]>([
    ["ja", "料金＊は税込です。＊一部を除きます。"],
    ["zh", "价格＊不含税。"],
    ["zh", "3＊4＝12"],
  ])("is none in %s %s", (locale, text) => {
    expect(found("emphasis-literal", locale, text)).toEqual([]);
  });
});
