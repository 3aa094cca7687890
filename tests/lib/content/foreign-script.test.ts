import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locales";
import { brief, contentOf, documentOf, problemsOf, saidProblemsOf } from "./sample-content";

/** The problems of a paragraph in one locale; the other locales have a harmless text. `known` stands in the vocabulary. */
function foundIn(locale: Locale, text: string, known: string[] = []) {
  const bodies = { zh: "正文。\n", en: "text.\n", ja: "本文。\n", [locale]: `${text}\n` };
  const vocabulary: Record<string, string> =
    known.length > 0
      ? { "vocabulary.yaml": `known:\n${known.map((word) => `  - ${locale}: ${word}\n`).join("")}` }
      : {};
  return problemsOf({ ...documentOf(bodies), ...vocabulary }).filter(({ rule }) => rule === "character-foreign");
}

/** What is reported of a paragraph, as `word > what to type`, a sentence as `language: its first words`. */
function reported(locale: Locale, text: string, known?: string[]): string[] {
  return foundIn(locale, text, known).map(({ message }) => {
    const { word, right, words, script } = message.values as Record<string, string | null>;
    return message.key === "sentence" ? `${script}: ${words}` : `${word} > ${right}`;
  });
}

describe("a character or word of another script form is named", () => {
  it.each<[Locale, string, ...string[]]>([
    ["ja", "第三者からの信息を受け取ります。", "信息 > 情報"],
    ["zh", "用戶個人信息。", "戶個 > 户个"],
    ["zh", "我们处理訂單和發票。", "訂單 > 订单", "發 > 发"],
    ["ja", "您的姓名を入力します。", "您 > お客様"],
    ["ja", "契约を締結します。", "约 > 約"],
    ["ja", "用户と账户の管理です。", "用户 > 利用者", "账户 > アカウント"],
    ["ja", "國際的な取引です。", "國 > 国"],
    ["zh", "本公司的サービス。", "サービス > null"],
    ["zh", "付款を完了。", "を > null"],
    ["zh", "会社提供服务。", "会社 > 公司"],
    ["zh", "気象数据。", "気 > 气"],
    ["zh", "负责人为王堃。", "堃 > null"],
    ["en", "We collect 个人信息 of users.", "个人信息 > null"],
    ["en", "Use the サービス here.", "サービス > null"],
    ["ja", "我们收集您的信息。", "Chinese: 我们收集您的信息。"],
    ["ja", "当社は情報を収集します。我们可能会收集信息。", "Chinese: 我们可能会收集信息。"],
    ["zh", "お客様の情報を収集する場合があります。", "Japanese: お客様の情報を収集する場合があります。"],
    ["zh", "我們會保護您的個人資訊，並遵守適用的規則。", "traditional: 我們會保護您的個人資訊，並遵守適用的規則。"],
    ["en", "我们收集您的信息。", "Chinese: 我们收集您的信息。"],
  ])("%s %s", (locale, text, ...found) => {
    expect(reported(locale, text)).toEqual(found);
  });

  it("at its line and column, and nothing else about it", () => {
    const texts = documentOf({ zh: "正文。\n", en: "text.\n", ja: "本文。\n第三者からの信息。\n" });
    expect(problemsOf(texts).map(brief)).toEqual(["content/privacy-policy/ja.md:9:7 character-foreign"]);
  });

  it("with its sign, its number and what to type", () => {
    const texts = documentOf({ zh: "用戶。\n", en: "text.\n", ja: "本文。\n" });
    const said = saidProblemsOf(texts, "zh").find(({ rule }) => rule === "character-foreign");
    expect(said?.found).toContain("“戶”（U+6236）");
    expect(said?.fix).toContain("改成“户”");
  });
});

describe("what a language writes is left alone", () => {
  it.each<[Locale, string]>([
    ["zh", "乾隆年间，二〇二六年，著作权，人民币，瞭望，了解，慰藉，覆盖，干净，打坏，想像，三三两两，叁拾元整。"],
    ["zh", "第三者责任险、住所、正当社会公共利益。"],
    [
      "ja",
      "瑕疵、漏洩、毀損、剝奪、塡補、叱責、頰、危惧、失踪、羅刹、几帳面、浮游物、凛とした、彙報、鬱、斡旋、按分。",
    ],
    ["ja", "注文件数、決算短信、法的根拠、合同会社、条約、台帳、画面、点検、弁護士、双方、国会、数値、来店。"],
    ["ja", "水平台帳、第三方面、未成年人口、墓地址、手帳号、営業日程と工作日程。"],
    ["ja", "代々木、〆切、々、人々、二〇二六年。"],
    ["en", "café, naïve, “quoted” — the users’ data…"],
  ])("%s %s", (locale, text) => {
    expect(reported(locale, text)).toEqual([]);
  });

  it("a name with such a character, once the vocabulary knows it", () => {
    expect(reported("zh", "负责人为王堃。", ["王堃"])).toEqual([]);
    expect(reported("ja", "慶應大学と廣澤社です。", ["慶應", "廣澤社"])).toEqual([]);
    expect(reported("en", "The Cybersecurity Law (网络安全法) applies.", ["网络安全法"])).toEqual([]);
  });

  it("a character that no national list has is published when it is known", () => {
    const texts = documentOf({ zh: "王堃负责。\n", en: "text here.\n", ja: "本文です。\n" });
    const known = { ...texts, "vocabulary.yaml": "known:\n  - zh: 王堃\n" };
    expect(() => contentOf(known)).not.toThrow();
  });
});

/** Words of law and trade, each with one form of a character or more that the language does not write. */
const planted: Record<"traditional in zh" | "simplified in ja" | "traditional in ja", [Locale, string]> = {
  "traditional in zh": [
    "zh",
    "個 戶 資 訊 應 當 權 條 隱 護 規 則 與 務 協 議 帳 號 電 話 聯 繫 網 絡 數 據 處 變 點 發 開 關 門 問 題 語 說 請 譯 產 業 該",
  ],
  "simplified in ja": [
    "ja",
    "这 们 户 资 讯 应 权 隐 护 规 则 务 协 议 账 电 话 联 网 处 变 发 开 关 门 问 题 语 说 请 译 产 业 该 见 证",
  ],
  "traditional in ja": ["ja", "國 會 學 體 舊 氣 廣 應 對 變 點 號 圖 戰"],
};

describe("of planted characters", () => {
  it.each(Object.entries(planted))("%s, each is found", (_, [locale, characters]) => {
    const all = characters.split(" ");
    expect(all.filter((character) => reported(locale, `甲${character}。`).length === 0)).toEqual([]);
    expect(all.length).toBeGreaterThan(13);
  });
});
