import { describe, expect, it } from "vitest";
import { brief, documentOf, problemsOf as everyProblemOf, saidProblemsOf } from "../sample-content";

const textsOf = (zh: string, en: string, ja: string) => ({
  ...documentOf({ zh: `${zh}\n`, en: `${en}\n`, ja: `${ja}\n` }, "terms"),
  "vocabulary.yaml": "{}\n",
});

const factsOf = (zh: string, en: string, ja: string) =>
  everyProblemOf(textsOf(zh, en, ja)).filter(({ rule }) => rule === "facts-differ");

const saidOf = (zh: string, en: string, ja: string, language: "zh" | "en" | "ja" = "en") =>
  saidProblemsOf(textsOf(zh, en, ja), language).filter(({ rule }) => rule === "facts-differ");

describe("a passage states the same facts in every language", () => {
  it.each([
    ["自2026年11月24日起生效。", "Effective November 24, 2026.", "2026年11月24日から施行する。"],
    ["2026年5月4日。", "May 4, 2026.", "令和8年5月4日。"],
    ["1万元。", "10,000 yuan.", "1万元。"],
    ["十五日内。", "Within 15 days.", "15日以内。"],
    ["第四条第二项。", "Article 4(2).", "第4条第2項。"],
    ["于2027年5月1日支付。", "Paid on 1 May 2027; it may change.", "2027年5月1日に支払う。"],
    ["《民法典》第十三条规定", "Article 13 of the Civil Code", "「民法典」第13条"],
    ["该条例第六条第一款", "Article 6(1) of that regulation", "同規則第6条第1項"],
    ["详见https://a.example/zh/terms。", "See https://a.example/en/terms.", "https://a.example/ja/terms を参照。"],
    ["保存一年。", "Kept for a year.", "12か月保存する。"],
    ["双方各执一份。", "Both parties have one copy.", "両当事者が1通ずつ保有する。"],
    ["单次登录。", "One login.", "1回のログイン。"],
    ["费用为￥100。", "The fee is 100 yuan.", "料金は100元。"],
    ["见附件 `a.b`。", "See the annex `a.b`.", "別紙 `a.b` を参照。"],
  ])("%s", (zh, en, ja) => {
    expect(factsOf(zh, en, ja).map(brief)).toEqual([]);
  });

  it.each([
    [
      "自2026年11月24日起生效。",
      "Effective June 24, 2026.",
      "2026年11月24日から。",
      "en.md:8:11",
      ["date", "2026-06-24"],
    ],
    ["1万元。", "1 yuan.", "1万元。", "en.md:8:1", ["money", "1 CNY"]],
    ["三十日。", "Within fifteen days.", "三十日。", "en.md:8:8", ["period", "15 days"]],
    ["30个工作日内。", "Within 30 days.", "30日以内。", "zh.md:8:1", ["period", "30 business days"]],
    ["6个月。", "For 6 years.", "6か月。", "en.md:8:5", ["period", "72 months"]],
    ["30元。", "30 yuan.", "料金は30米ドル。", "ja.md:8:4", ["money", "30 USD"]],
    ["人民币30美元。", "RMB 30.", "30人民元。", "zh.md:8:1", ["money", "30 CNY+USD"]],
    ["《民法典》第十三条规定", "Article 14 of the Civil Code", "「民法典」第13条", "en.md:8:1", ["reference", "14"]],
    ["《民法典》第十四条规定", "Article 13 of the Civil Code", "「民法典」第13条", "zh.md:8:6", ["reference", "14"]],
    [
      "请联系a@b.example。",
      "Contact a@b.example.",
      "a@c.example まで。",
      "ja.md:8:1",
      ["e-mail address", "a@c.example"],
    ],
    ["9:00至18:00。", "From 9 p.m. to 6 p.m.", "9時から18時まで。", "en.md:8:6", ["time", "21:00"]],
    ["上午9时。", "At 9 a.m.", "午後9時。", "ja.md:8:1", ["time", "21:00"]],
    ["凌晨0时。", "At noon.", "午前0時。", "en.md:8:4", ["time", "12:00"]],
    ["五月和十月。", "May and November.", "5月と10月。", "en.md:8:9", ["date", "--11"]],
    ["六月和十月。", "May and October.", "5月と10月。", "zh.md:8:1", ["date", "--06"]],
    ["第二季度。", "The first quarter.", "第1四半期。", "zh.md:8:1", ["period", "Q2"]],
    ["第一季度。", "The first quarter.", "第3四半期。", "ja.md:8:1", ["period", "Q3"]],
    ["上半年。", "The second half of the year.", "上半期。", "en.md:8:5", ["period", "H2"]],
    ["退还一半。", "A third of the fee.", "半分を返金。", "en.md:8:1", ["percentage", "33.3333 %"]],
    ["三分之一。", "Half of it.", "半分。", "zh.md:8:1", ["percentage", "33.3333 %"]],
    ["退还全部。", "Half of the fee.", "半額を返金。", "zh.md:8:1", ["percentage", "50 %"]],
    ["20世纪80年代。", "The 1990s.", "1990年代。", "zh.md:8:1", ["date", "1980s"]],
    ["7×24小时。", "12 hours a day.", "24時間365日。", "en.md:8:1", ["period", "12 hours"]],
    ["增加一倍。", "It has doubled.", "5倍になった。", "ja.md:8:1", ["count", "5"]],
    ["年满18周岁。", "Of age.", "18歳以上。", "en.md:8:1", ["count", "18"]],
    ["年满的人。", "Aged 18.", "成年の人。", "en.md:8:6", ["count", "18"]],
  ])("or one problem says which differs: %s %s %s", (zh, en, ja, place, about) => {
    const found = factsOf(zh, en, ja);
    expect(found.map(brief)).toEqual([`content/terms/${place} facts-differ`]);
    expect(found[0]?.about?.slice(0, 2)).toEqual(about);
  });
});

describe("what is said", () => {
  const texts = [
    "自收到通知之日起三十日内付款。",
    "Pay within fifteen days of receipt.",
    "受領後30日以内に支払う。",
  ] as const;

  it("shows both passages' words and values, and where they stand", () => {
    const [problem, ...more] = saidOf(...texts);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: "content/terms/en.md", line: 8, column: 12 });
    expect(problem?.found).toBe('the period "fifteen days" (15 days) here, and "三十日" (30 days) in zh and ja');
    expect(problem?.see).toMatchObject([
      { file: "content/terms/zh.md", line: 8, column: 9, text: "自收到通知之日起三十日内付款。" },
    ]);
  });

  it.each(["zh", "en", "ja"] as const)("never tells anybody in %s to type a number", (language) => {
    const all = [
      ...saidOf(...texts, language),
      ...saidOf("30日内。", "At once.", "30日以内。", language),
      ...saidOf("立即。", "Within 30 days.", "直ちに。", language),
    ];
    expect(all).toHaveLength(3);
    for (const { fix } of all) expect(fix).not.toMatch(/15|30|三十|fifteen/);
  });
});

it("a passage whose value stands in another passage is told apart from it", () => {
  const found = factsOf("10日。\n\n20日。", "20 days.\n\n10 days.", "10日。\n\n20日。");
  expect(found.map(brief)).toEqual(["content/terms/en.md:8:1 facts-differ", "content/terms/en.md:10:1 facts-differ"]);
});

it("a reference in a link answers, and asks for nothing", () => {
  const body = (first: string, second: string) => `## ${first} {#a}\n\n${second}`;
  const found = factsOf(
    body("一、甲", "依《民法典》第十二条和[第一节](#a)。"),
    body("1. One", "Under Article 12 of the Civil Code and [what is above](#a)."),
    body("一、甲", "「民法典」[第12条](https://law.example/)と[第1節](#a)による。"),
  );
  expect(found.map(brief)).toEqual([]);
});
