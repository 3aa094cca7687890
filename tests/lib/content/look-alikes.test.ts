import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locales";
import { brief, documentOf, problemsOf, saidProblemsOf } from "./sample-content";

/** What is reported of a paragraph in one locale, as `word > what to type`. */
function reported(locale: Locale, text: string): string[] {
  const bodies = { zh: "正文。\n", en: "text.\n", ja: "本文。\n", [locale]: `${text}\n` };
  return problemsOf(documentOf(bodies))
    .filter(({ rule }) => rule === "character-variant")
    .map(({ message }) => {
      const { word, corrected, ordinary } = message.values as Record<string, string | null>;
      return `${word} > ${message.key === "variant" ? ordinary : corrected}`;
    });
}

const mistaken: [typed: string, meant: string][] = [
  ["サ一バ一", "サーバー"],
  ["プ口モーション", "プロモーション"],
  ["力スタマー", "カスタマー"],
  ["二ュース", "ニュース"],
  ["ユ一ザ一", "ユーザー"],
  ["アカウン卜", "アカウント"],
  ["デー夕", "データ"],
  ["夕イプ", "タイプ"],
  ["工ラー", "エラー"],
  ["メ二ュー", "メニュー"],
  ["コミュ二ティ", "コミュニティ"],
  ["八ードウェア", "ハードウェア"],
  ["ア力ウント", "アカウント"],
  ["口グイン", "ログイン"],
  ["プログラ厶", "プログラム"],
  ["千ェック", "チェック"],
  ["才プション", "オプション"],
  ["ソフ卜ウ工ア", "ソフトウエア"],
  ["サ―バ―", "サーバー"],
  ["メンバ一", "メンバー"],
  ["デ一タ", "データ"],
  ["アメリ力", "アメリカ"],
  ["クッ牛ー", "クッキー"],
  ["ゼ口", "ゼロ"],
];

const mistakenHan: [typed: string, meant: string][] = [
  ["第ー条", "第一条"],
  ["同ー性", "同一性"],
  ["ロ座", "口座"],
  ["窓ロ", "窓口"],
  ["人ロ", "人口"],
  ["能カ", "能力"],
  ["効カ", "効力"],
  ["エ事", "工事"],
  ["エ場", "工場"],
  ["関連するエ商登録", "関連する工商登録"],
  ["第ニ条", "第二条"],
  ["ニ〇二六年", "二〇二六年"],
  ["二○二六年", "二〇二六年"],
];

describe("a kana or Han character that only looks right is named, with the word as it should be", () => {
  it.each(mistaken)("%s", (typed, meant) => {
    expect(reported("ja", `当社の${typed}を使います。`)).toEqual([`${typed} > ${meant}`]);
  });

  it.each(mistakenHan)("%s", (typed, meant) => {
    const [found = "", ...others] = reported("ja", `、${typed}、`);
    const [word = "", corrected = ""] = found.split(" > ");
    expect(others).toEqual([]);
    expect(typed.replace(word, corrected)).toBe(meant);
  });

  it.each<[Locale, string, string]>([
    ["zh", "第ー条", "第ー条 > 第一条"],
    ["zh", "人ロ普查", "人ロ普 > 人口普"],
    ["zh", "二0二六年", "二0二 > 二〇二"],
    ["zh", "共1O0元", "1O0 > 100"],
    ["zh", "见 Digitaltwіnall 平台", "Digitaltwіnall > Digitaltwinall"],
    ["en", "the Digitaltwіnall platform", "Digitaltwіnall > Digitaltwinall"],
    ["en", "100 of 2O26", "2O26 > 2026"],
    ["ja", "お客様ヘの通知", "様ヘの > 様への"],
    ["ja", "へッダーの情報", "へッダー > ヘッダー"],
    ["zh", "东ー西", "东ー西 > null"],
  ])("%s %s", (locale, text, found) => {
    expect(reported(locale, text)).toContain(found);
  });

  it("is one problem a word, with the characters by sign, number and name", () => {
    const texts = documentOf({ zh: "正文。\n", en: "text.\n", ja: "当社のサ一バ一です。\n" });
    expect(problemsOf(texts).map(brief)).toEqual(["content/privacy-policy/ja.md:8:5 character-variant"]);
    expect(saidProblemsOf(texts, "ja")[0]).toMatchObject({
      found: "「サ一バ一」の「一」は別の文字（漢字、U+4E00）です",
      expected: "「ー」（長音記号、U+30FC）が必要です",
    });
  });

  it("also where the document has the word right elsewhere", () => {
    expect(reported("ja", "プレミアムサービスとプレミアムサ一ビス。")).toEqual([
      "プレミアムサ一ビス > プレミアムサービス",
    ]);
  });
});

const right =
  `アカウント一覧 一カ月 第2号ロ 一ヶ月 夕方 プラン一カ月分 ページ一枚 データ一式 ユーザー一人 口コミサイト 窓口サービス 出口カメラ
  協力パートナー 能力テスト 加工サービス 人工センサー 二ページ 八パーセント 三ヶ月 二カ国 千ドル 二十四時間 サービス二種類 ネット口座 イ又はロ
  ロ又はハ 第一号ニ 号ハに掲げる 第2号ヘ イからリまで サーバーへアクセス お客様へ 七夕キャンペーン 夕食プラン ブランド力 タイプ一 レベル一の
  サーバー一台 アカウント一つ 上記イ、ロ、ハ、ニ 一メートル 工具セット 20才プラン 天才プログラマー 久しい又は マイナス-プラス キャッシュ-フロー
  東京―大阪 ツール一括 データ一部 クリック一回 メール一通 コピー一部 カード一枚につき 入力フォーム 出力データ 電力メーター ロの規定 千円 第千条
  米国カリフォルニア 中国ニューヨーク便 カ所 二重ロック 一層エラー 力の差 エリア一帯 サーバー二重化 らーめん`.split(
    /\s+/,
  );

describe("what has such a character by right is left alone", () => {
  it.each(right)("%s", (words) => {
    expect(reported("ja", `${words}です。`)).toEqual([]);
  });

  it("プラン一ユーザー, where the document has both words", () => {
    expect(reported("ja", "プランとユーザーがあり、プラン一ユーザー。")).toEqual([]);
  });
});

describe("variants of ordinary characters", () => {
  it.each<[Locale, string, string]>([
    ["zh", "⼀份文件", "⼀ > 一"],
    ["zh", "Ｄ平台", "Ｄ > D"],
    ["ja", "㈱サンプル", "㈱ > 株式会社"],
    ["zh", "digitaltwinall＠163.com", "＠ > @"],
    ["zh", "按㈠办理", "㈠ > （一）"],
    ["en", "ﬁles", "ﬁ > fi"],
    ["en", "and／or", "／ > /"],
    ["en", "e‑mail", "‑ > -"],
    ["en", "Article Ⅲ", "Ⅲ > III"],
    ["ja", "㎏の重さ", "㎏ > kg"],
    ["zh", "𝐀方", "𝐀 > A"],
    ["zh", "⻄区", "⻄ > null"],
  ])("%s %s", (locale, text, found) => {
    expect(reported(locale, text)).toEqual([found]);
  });

  it.each<[Locale, string]>([
    ["ja", "30％です。"],
    ["zh", "①甲②乙，25℃，￥100，第Ⅲ类，甲／乙，10～20，［注］，【甲】……"],
    ["ja", "①と②、25℃、￥100、第Ⅲ類、甲／乙、10～20、［注］、㎡"],
    ["en", "10 °C, ½, 5 µm, m², Digitaltwinall™, №"],
  ])("%s %s is right", (locale, text) => {
    expect(reported(locale, text)).toEqual([]);
  });
});

describe("what nobody sees is named, also where an entity writes it", () => {
  const forbidden = (texts: Record<string, string>) =>
    saidProblemsOf(texts).filter(({ rule }) => rule === "character-forbidden");

  it.each<[string, string, number]>([
    ["用途&#8203;与&#x202E;目的。", "U+200B zero-width space, U+202E control of text direction", 3],
    ["デ&zwnj;ル。", "U+200C zero-width joiner or non-joiner", 2],
    ["甲。\n乙&shy;丙。", "U+00AD soft hyphen", 2],
    ['见[甲](#scope "说明&#8203;")。', "U+200B zero-width space", 16],
    ["甲&ZeroWidthSpace;乙。", "U+200B zero-width space", 2],
    ["甲&#x2800;乙。", "U+2800 empty Braille pattern", 2],
  ])("%s", (text, names, column) => {
    const bodies = { zh: `${text}\n`, en: "text.\n", ja: "本文。\n" };
    const [problem, ...others] = forbidden(documentOf(bodies));
    expect(problem?.found).toContain(names);
    expect(problem?.column).toBe(column);
    expect(others).toEqual([]);
  });

  it.each(["甲`&#8203;`乙。", "甲\\&#8203;乙。", "甲&amp;乙&nbsp;丙&lt;。"])("not in %s", (text) => {
    expect(forbidden(documentOf({ zh: `${text}\n`, en: "text.\n", ja: "本文。\n" }))).toEqual([]);
  });

  it.each([
    ["\u2800", "empty Braille pattern"],
    ["\u3164", "Hangul filler"],
    ["\u00AD", "soft hyphen"],
    ["\uFE0F", "variation selector"],
    ["\uFFFC", "stands for a picture"],
  ])("%j typed as it is", (character, name) => {
    const texts = documentOf({ zh: "正文。\n", en: "text.\n", ja: "本文。\n" });
    const zh = `${texts["privacy-policy/zh.md"]}甲${character}乙。\n`;
    expect(forbidden({ ...texts, "privacy-policy/zh.md": zh })[0]?.found).toContain(name);
  });

  it("in the title, where YAML writes it by its number", () => {
    const texts = documentOf({ zh: "正文。\n", en: "text.\n", ja: "本文。\n" });
    const en = (texts["privacy-policy/en.md"] ?? "").replace("title: Privacy Policy", 'title: "Privacy\\u200B Policy"');
    expect(forbidden({ ...texts, "privacy-policy/en.md": en })).toHaveLength(1);
  });
});
