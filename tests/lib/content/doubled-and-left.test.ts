import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locales";
import { brief, documentOf, problemsOf, saidProblemsOf } from "./sample-content";

/** The problems of a rule in a paragraph of one locale. */
function found(rule: string, locale: Locale, text: string, known: string[] = []) {
  const bodies = { zh: "正文。\n", en: "text.\n", ja: "本文。\n", [locale]: `${text}\n` };
  const vocabulary: Record<string, string> =
    known.length > 0
      ? { "vocabulary.yaml": `known:\n${known.map((word) => `  - ${locale}: ${word}\n`).join("")}` }
      : {};
  return problemsOf({ ...documentOf(bodies), ...vocabulary }).filter((problem) => problem.rule === rule);
}

const wordsOf = (problems: ReturnType<typeof found>, key: string) =>
  problems.map(({ message }) => (message.values as Record<string, string>)[key]);

describe("a mark or word typed twice is a warning", () => {
  it.each<[Locale, string, ...string[]]>([
    ["zh", "信息，，包括姓名。。", "，，", "。。"],
    ["zh", "姓名、、地址；；电话。", "、、", "；；"],
    ["zh", "信息，。包括、，姓名。", "，。", "、，"],
    ["zh", "您的的信息。", "的的"],
    ["zh", "我们收集了了信息。", "了了"],
    ["zh", "传输或或保存。", "或或"],
    ["zh", "个人信息个人信息。", "个人信息个人信息"],
    ["en", "the the users,, and.. others.", "the the", ",,", ".."],
    ["en", "The the of users of the of the law.", "The the", "of the of the"],
    ["en", "we will not not share it.", "not not"],
    ["ja", "情報をを取得、、します。", "をを", "、、"],
    ["ja", "お客様のの情報にについて。", "のの"],
    ["ja", "情報についてについて。", "についてについて"],
    ["ja", "クッキークッキー。", "クッキークッキー"],
  ])("%s %s", (locale, text, ...words) => {
    const problems = found("words-doubled", locale, text);
    const all = wordsOf(problems, "word");
    for (const word of words) expect(all).toContain(word);
    expect(problems.every(({ severity }) => severity === "warning")).toBe(true);
  });

  it("and one problem, at its line and column", () => {
    const texts = documentOf({ zh: "正文。\n", en: "text for all,, and more.\n", ja: "本文。\n" });
    expect(problemsOf(texts).map(brief)).toEqual(["content/privacy-policy/en.md:8:13 words-doubled"]);
  });

  it.each<[Locale, string]>([
    [
      "zh",
      "人人，一一，每每，为了了解，不了了之，除了了解，目的的需要，标的的价款，其其他条件，等等……——，以及及时处理，因为为您服务。",
    ],
    [
      "zh",
      "一个一个，研究研究，是是非非，现在在线，可以以及，所有有关方，即将将来，合并并购，对于于某人，有限公司公司章程，理由由此。",
    ],
    [
      "en",
      "it had had that that effect... etc., e.g., Inc., New York New York, 1..2, ../a, and so on (etc.); really?!",
    ],
    [
      "ja",
      "するものの、ますます、いろいろ、でできる、はじめ、キラキラ、人々、一人一人、こととともに、ももちろん、……、――、お母さんはははと。",
    ],
  ])("not what is right in %s %s", (locale, text) => {
    expect(wordsOf(found("words-doubled", locale, text), "word")).toEqual([]);
  });

  it("not across what stands between two words", () => {
    expect(found("words-doubled", "en", "of the `a` of the b, the https://example.com the c.")).toEqual([]);
  });

  it("not what the vocabulary knows", () => {
    expect(found("words-doubled", "ja", "ピカチュピカチュ。", ["ピカチュピカチュ"])).toEqual([]);
  });
});

describe("a lost full stop is a warning where the others have one", () => {
  const open = (bodies: Record<Locale, string>) =>
    problemsOf(documentOf(bodies)).filter(({ rule }) => rule === "sentence-open");
  const whole = { zh: "我们收集信息。\n", en: "We collect information.\n", ja: "当社は情報を収集します。\n" };

  it.each(["zh", "en", "ja"] as const)("%s", (locale) => {
    const problems = open({ ...whole, [locale]: whole[locale].replace(/[。.]/u, "") });
    expect(problems.map(({ file }) => file)).toEqual([`content/privacy-policy/${locale}.md`]);
    expect(problems[0]).toMatchObject({ severity: "warning", line: 8, column: whole[locale].length - 1 });
  });

  it.each<[string, Record<Locale, string>]>([
    [
      "no language has one",
      { zh: "更新日期：2026年11月24日\n", en: "Updated: November 24, 2026\n", ja: "更新日：2026年11月24日\n" },
    ],
    [
      "one language alone has one",
      { zh: "我们收集信息。\n", en: "We collect information\n", ja: "当社は情報を収集します\n" },
    ],
    ["a line of a list", { zh: "- 您的姓名。\n", en: "- your name.\n", ja: "- お客様の氏名\n" }],
    [
      "a cell",
      {
        zh: "| 甲 |\n| --- |\n| 我们收集信息 |\n",
        en: "| A |\n| --- |\n| We collect it. |\n",
        ja: "| 甲 |\n| --- |\n| 収集します。 |\n",
      },
    ],
    ["another end", { zh: "包括：\n", en: "They are.\n", ja: "次のとおり。\n" }],
    ["a noun in Japanese", { zh: "提供服务。\n", en: "To provide services.\n", ja: "サービスの提供\n" }],
    ["a bracket behind it", { zh: "我们收集信息（见上文。）\n", en: "We collect it.\n", ja: "収集します。\n" }],
    ["an address", { zh: "请写信到 a@example.com\n", en: "Write to a@example.com.\n", ja: "宛先は a@example.com。\n" }],
  ])("not where %s", (_, bodies) => {
    expect(open(bodies)).toEqual([]);
  });
});

describe("what was left for later is found", () => {
  it.each<[Locale, string, string]>([
    ["zh", "由××公司提供。", "××"],
    ["zh", "由XX公司提供。", "XX"],
    ["zh", "某某公司。", "某某"],
    ["zh", "费用（待定）。", "（待定）"],
    ["zh", "联系人：待补充。", "待补充"],
    ["zh", "电话【】。", "【】"],
    ["zh", "《》规定的。", "《》"],
    ["zh", "什么？？？", "？？？"],
    ["zh", "20XX年生效。", "20XX"],
    ["zh", "（需法务确认）", "（需法务确认）"],
    ["zh", "见错误！未找到引用源。", "错误！未找到引用源。"],
    ["zh", "以下是译文：甲。", "以下是译文："],
    ["en", "Fees (check with legal).", "(check with legal)"],
    ["en", "The company is [TBD].", "[TBD]"],
    ["en", "The date is TBC.", "TBC"],
    ["en", "Contact ??? for help.", "???"],
    ["en", "Lorem ipsum dolor sit amet.", "Lorem ipsum"],
    ["en", "within XXX days.", "XXX"],
    ["en", "Write to [insert address here].", "[insert address here]"],
    ["en", "(to be confirmed)", "(to be confirmed)"],
    ["en", "Error! Reference source not found.", "Error! Reference source not found."],
    ["en", "Here is the translation: text.", "Here is the translat"],
    ["en", "Dear {{name}}, hello.", "{{name}}"],
    ["ja", "●●●株式会社です。", "●●●"],
    ["ja", "○○○が定めます。", "○○○"],
    ["ja", "△△を使います。", "△△"],
    ["ja", "〇〇株式会社です。", "〇〇"],
    ["ja", "料金（要確認）。", "（要確認）"],
    ["ja", "名称（仮）です。", "（仮）"],
    ["ja", "※要翻訳", "要翻訳"],
    ["ja", "【会社名】が定めます。", "【会社名】"],
    ["ja", "（機械翻訳）です。", "（機械翻訳）"],
  ])("%s %s", (locale, text, word) => {
    const problems = found("placeholder-left", locale, text);
    expect(wordsOf(problems, "words")).toContain(word);
    expect(problems.every(({ severity }) => severity === "error")).toBe(true);
  });

  it("in the title and the description, too", () => {
    const texts = documentOf({ zh: "正文。\n", en: "text.\n", ja: "本文。\n" });
    const file = "privacy-policy/en.md";
    const en = (texts[file] ?? "").replace(
      "description: Privacy Policy",
      'description: "How we work (check with legal)"',
    );
    const [problem, ...others] = saidProblemsOf({ ...texts, [file]: en });
    expect(problem).toMatchObject({ rule: "placeholder-left", line: 3 });
    expect(others).toEqual([]);
  });

  it.each<[Locale, string]>([
    [
      "zh",
      "二〇〇五年，XX染色体，XXL码，等待补充材料，（确认后生效），暂定名，A×B，1×2，□ 同意，请在此处填写您的姓名，“甲”（乙）《丙》。",
    ],
    ["zh", "“`code`”和（`x`）以及【`y`】。"],
    [
      "en",
      "to be determined by us (to be determined by the court), Article XXX, Chapter XX, (check the box), (name), insert a coin, f().",
    ],
    [
      "ja",
      "要確認事項、自動翻訳機能、（以下「本規約」）、（例）、仮登録、（仮称）、○印、●重要、未定の場合（未定の場合を含む）。",
    ],
  ])("not in %s %s", (locale, text) => {
    expect(wordsOf(found("placeholder-left", locale, text), "words")).toEqual([]);
  });

  it("a sign in a cell that means yes, and what the vocabulary knows", () => {
    expect(found("placeholder-left", "ja", "| 甲 | 乙 |\n| --- | --- |\n| ○ | × |")).toEqual([]);
    expect(found("placeholder-left", "zh", "品牌××与甲。", ["品牌××"])).toEqual([]);
  });
});
