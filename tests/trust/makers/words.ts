import { bothWays, type Maker, rewording } from "../edit";

/** Other words that change what a sentence says. */
export const words: readonly Maker[] = [
  rewording("number word", "another small number in words", {
    zh: [
      [/(?<!某|同|另|任|第)一(?=方|项|个|次|部分)/, "两"],
      [/任何一方/, "任何三方"],
      [/三种/, "四种"],
      [/双方(?!的)/, "三方"],
      [/之一/, "之二"],
      [/一次/, "两次"],
      [/每份/, "每两份"],
      [/各自/, "三方"],
    ],
    en: [
      ["three texts", "four texts"],
      ["once", "twice"],
      ["both", "three"],
      ["either", "three"],
      ["one", "two"],
      ["each", "every second"],
      ["single-pixel", "double-pixel"],
      ["any of the following", "two of the following"],
    ],
    ja: [
      [/三つ/, "四つ"],
      [/一度/, "二度"],
      [/双方/, "三者"],
      [/一方の/, "三方の"],
      [/一日当たり/, "二日当たり"],
      [/一部(?=　|｜| \|)/, "二部"],
      [/各(?=サービス|当事者|回)/, "三"],
      [/一つ/, "二つ"],
    ],
  }),
  rewording("legal entity", "another legal entity", {
    zh: [
      [/Digitaltwinall网络工作室/, "Digitaltwinall网络有限公司"],
      [/Digitaltwinall(?=（|将|会|可能)/, "Digitaltwinall集团"],
      [/我们(?=的关联|的政策|会|将)/, "北京分公司"],
      [/甲方(?=保证|可以|应当|将)/, "甲方的母公司"],
      [/乙方(?=应当|违反|可以|不得)/, "乙方的子公司"],
    ],
    en: [
      ["Digitaltwinall network studio", "Digitaltwinall network company"],
      [/Digitaltwinall(?= (?:will|may|collects|reminds|automatically))/, "Digitaltwinall Group"],
      [/Party A (?=must|may|warrants|delivers)/, "The parent of Party A "],
      [/Party B (?=must|may|inspects|violates)/, "A subsidiary of Party B "],
    ],
    ja: [
      [/Digitaltwinallネットワークスタジオ/, "Digitaltwinallネットワーク株式会社"],
      [/Digitaltwinall(?=は|が)/, "Digitaltwinallグループ"],
      [/当社(?=は、)/, "東京支社"],
      [/甲は/, "甲の親会社は"],
      [/乙は/, "乙の子会社は"],
    ],
  }),
  rewording("place name", "another place", {
    zh: [
      ["上海", "北京"],
      ["中华人民共和国", "中国香港"],
      ["日本国", "韩国"],
      ["中国有关", "新加坡有关"],
      ["和平路", "解放路"],
      ["海滨街", "海港街"],
      ["中心区", "东城区"],
      ["所在地", "注册地"],
    ],
    en: [
      ["Shanghai", "Beijing"],
      ["Shanghai", "Tokyo"],
      ["People’s Republic of China", "Republic of Korea"],
      ["territory of Japan", "territory of France"],
      ["Chinese laws", "Japanese laws"],
      ["Peace Road", "Peace Street"],
      ["Seaside Street", "Harbor Street"],
      ["Central District", "Western District"],
    ],
    ja: [
      ["上海", "北京"],
      ["上海", "東京"],
      ["中華人民共和国", "大韓民国"],
      ["日本国", "フランス国"],
      ["中国の関連", "韓国の関連"],
      ["和平路", "解放路"],
      ["海浜街", "海港街"],
      ["中心区", "東城区"],
    ],
  }),
  rewording("another term", "a word that stands for something else", {
    zh: [
      ...bothWays([
        ["个人信息", "商业信息"],
        ["账户", "账单"],
        ["服务器", "浏览器"],
        ["网站", "网页"],
        ["通知", "发票"],
      ]),
      ["许可期限", "付款期限"],
      ["授权材料", "衍生作品"],
      ["未成年人", "老年人"],
      ["密码", "密钥"],
    ],
    en: [
      ...bothWays([
        ["personal information", "business information"],
        ["account", "invoice"],
        ["servers", "browsers"],
        ["website", "application"],
        ["password", "address"],
      ]),
      ["License Term", "Effective Date"],
      ["Licensed Material", "Derivative Work"],
      ["minors", "adults"],
      ["beacons", "beans"],
    ],
    ja: [
      ...bothWays([
        ["個人情報", "企業情報"],
        ["アカウント", "口座"],
        ["サーバー", "ブラウザ"],
        ["ウェブサイト", "アプリ"],
        ["パスワード", "アドレス"],
      ]),
      ["許諾期間", "発効日"],
      ["許諾素材", "派生著作物"],
      ["未成年者", "高齢者"],
      ["ビーコン", "bean"],
    ],
  }),
  rewording("member of an enumeration", "one lost", {
    zh: [
      [/、[\p{sc=Han}A-Za-z]{2,8}(?=[、和及或等])/u, ""],
      [/(?<=[包括于收集])[\p{sc=Han}]{2,4}、/u, ""],
    ],
    en: [
      [/, [a-z][a-z -]{2,30}(?=, (?:and|or) )/, ""],
      [/, [a-z]+(?=, [a-z]+, )/, ""],
      [/(?<=\b[a-z]{4,}), (?:and|or) [a-z]{4,}(?=[ .,;])/, ""],
    ],
    ja: [
      [/、[\p{sc=Han}\p{sc=Katakana}ー]{2,8}(?=[、およ又また])/u, ""],
      [/[\p{sc=Han}\p{sc=Katakana}ー]{2,8}、(?=[\p{sc=Han}\p{sc=Katakana}ー]{2,8}(?:、|および|及び))/u, ""],
    ],
  }),
  rewording("member of an enumeration", "one added", {
    zh: [
      [/(、[\p{sc=Han}]{2,6})(?=[和及等、])/u, "$1、生物特征"],
      [/(、[\p{sc=Han}]{2,6})(?=[和及等、])/u, "$1、通话记录"],
    ],
    en: [
      [/(, [a-z]{3,})(?=, (?:and|or) )/, "$1, voice recordings"],
      [/(, [a-z]{3,})(?=, (?:and|or) )/, "$1, fingerprints"],
    ],
    ja: [
      [/(、[\p{sc=Han}\p{sc=Katakana}ー]{2,8})(?=、|および|及び)/u, "$1、生体情報"],
      [/(、[\p{sc=Han}\p{sc=Katakana}ー]{2,8})(?=、|および|及び)/u, "$1、通話記録"],
    ],
  }),
];
