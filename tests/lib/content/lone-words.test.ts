import { describe, expect, it } from "vitest";
import { loneWords } from "@/lib/content/wording/lone-words";
import type { Locale } from "@/lib/locales";

/** What one text alone says, such as `zh negation: 不`; "more" where the other says some of it, too. */
function told(zh: string, locale: Locale, text: string): string[] {
  return loneWords({ text: zh, locale: "zh" }, { text, locale }).map(
    ({ class: { name }, words, own, more }) =>
      `${own ? locale : "zh"} ${more ? "more " : ""}${name}: ${words.join(" ")}`,
  );
}

describe("of a text that nobody has read, it is told that", () => {
  it.each<[what: string, zh: string, locale: Locale, text: string, ...found: string[]]>([
    ["the translation adds a duty", "我们收集信息。", "en", "We must collect it.", "en obligation: must"],
    [
      "the translation loses a duty",
      "您必须保管密码。",
      "ja",
      "お客様はパスワードを保管します。",
      "zh obligation: 必须",
    ],
    [
      "the translation loses that a request is pressing",
      "请务必阅读，并应停止使用。",
      "en",
      "Please read it, and you should stop.",
      "zh more obligation: 务必",
    ],
    [
      "one request of two is lost",
      "请保管密码。请联络我们。",
      "en",
      "Please keep it. Contact us.",
      "zh more request: 请",
    ],
    [
      "a limit is lost",
      "只有共享信息，才能提供服务。",
      "ja",
      "情報を共有して提供します。",
      "zh limitation: 只有…，才能",
    ],
    ["the translation loses a denial", "我们不出售信息。", "en", "We sell it.", "zh negation: 不"],
    ["the translation adds a denial", "我们出售信息。", "ja", "情報を販売しません。", "ja negation: ません"],
    ["a prohibition is lost", "您不得出售信息。", "en", "You sell it.", "zh prohibition: 不得"],
    [
      "a clause denies twice",
      "我们不会在知情的情况下收集信息。",
      "en",
      "We will not collect it without knowledge.",
      "en double negation: not without",
    ],
    [
      "a clause denies twice",
      "我们不会在知情的情况下收集信息。",
      "ja",
      "知らないうちに収集することはできません。",
      "ja double negation: ない できません",
    ],
    [
      "a limit is turned round",
      "三十日内付款。",
      "en",
      "Pay after thirty days.",
      "zh at most: 日内",
      "en at least: after",
    ],
    [
      "a limit is turned round",
      "不少于十人。",
      "en",
      "No more than ten.",
      "zh at least: 不少于",
      "en at most: no more than",
    ],
    ["a limit is turned round", "一万元以上。", "ja", "1万元以下。", "zh at least: 以上", "ja at most: 以下"],
    ["a limit is turned round", "三十日以内。", "ja", "30日以後。", "zh at most: 以内", "ja at least: 以後"],
    ["a limit is turned round", "至少两次。", "ja", "多くとも2回。", "zh at least: 至少", "ja at most: 多くとも"],
    [
      "a limit is turned round",
      "不得超过五年。",
      "en",
      "It lasts at least five years.",
      "zh at most: 不得超过",
      "en at least: at least",
    ],
  ])("%s: %s", (_, zh, locale, text, ...found) => {
    expect(told(zh, locale, text)).toEqual(found);
  });
});

describe("of a text that nobody has read, nothing is told where", () => {
  it.each<[what: string, zh: string, locale: Locale, text: string]>([
    ["another language only says need", "需要使用帐户。", "en", "It requires an account."],
    ["a duty is a prohibition or a request", "您应停止使用。", "en", "Please stop using it."],
    ["the pressing word has a duty for it", "请务必阅读。", "en", "Please be sure to read it."],
    ["a limit is an exception", "我们不共享，仅在同意后共享。", "en", "We do not share it unless you consent."],
    ["才能 means to", "我们要求文件才能披露。", "en", "We require a document to disclose it."],
    ["what one forbids, the other denies", "您不得出售信息。", "ja", "情報を販売できません。"],
    ["both deny twice", "未经同意不得出售。", "en", "You may not sell it without consent."],
    ["neither and nor deny once", "任何一方不承担责任。", "en", "Neither party nor its agents are liable."],
    ["no more than is no denial", "以三年为限。", "en", "No more than three years."],
    ["not exceed is at most", "不得超过五年。", "ja", "5年以内とする。"],
    ["within 30 days after is a limit", "收到后三十日内。", "en", "Within thirty days after receipt."],
    ["to fail is to deny", "乙方未按期付款的。", "en", "If Party B fails to pay on time."],
    ["another word implies a denial", "价格不含税。", "ja", "価格は税別です。"],
    ["no choice but is a duty", "我们不得不停止。", "en", "We have no choice but to stop."],
    [
      "without follows neither",
      "任何一方不得转让，除非对方同意。",
      "en",
      "Neither party may assign it without consent.",
    ],
    ["a duty is a responsibility", "您应当保管密码。", "en", "You are responsible for your password."],
    ["a limit is a reservation", "只对会员开放。", "en", "Reserved for members."],
    ["Japanese states plainly what will be done", "我们通知您。", "ja", "当社は通知するものとします。"],
  ])("%s: %s", (_, zh, locale, text) => {
    expect(told(zh, locale, text)).toEqual([]);
  });
});
