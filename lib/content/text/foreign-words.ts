import { matchesIn } from "./matches";
import type { Found } from "./word-set";

/** A word of another language, and what the language at hand says for it. */
export type ForeignWord = Found & { right: string };

/**
 * Chinese words whose characters Japanese has, too, or whose characters alone would suggest the wrong Japanese word. What stands in
 * front and behind keeps words apart that only contain the same characters: 注文件数 is 注文 and 件数.
 */
const chineseInJapanese: [words: string, right: string, notBehind?: string, notBefore?: string][] = [
  ["个人信息|個人信息", "個人情報"],
  ["信息", "情報"],
  ["数据|數據", "データ"],
  ["用户|用戶|用戸", "利用者"],
  ["账户|账号|帐户|帐号|帳戶|帳戸|帳号|賬号", "アカウント", "手通台記"],
  ["客户端|客戶端", "クライアントソフトウェア"],
  ["客户|客戶", "お客様"],
  ["服务器", "サーバー"],
  ["服务", "サービス"],
  ["网站|網站", "ウェブサイト"],
  ["网络|網絡", "ネットワーク"],
  ["隐私|隱私", "プライバシー"],
  ["注册", "登録"],
  ["登录", "ログイン"],
  ["软件|軟件", "ソフトウェア"],
  ["硬件", "ハードウェア", "強"],
  ["密码|密碼", "パスワード"],
  ["邮箱|郵箱", "メールアドレス"],
  ["邮件|郵件", "メール"],
  ["手机号码?", "携帯電話番号"],
  ["手机|手機", "携帯電話"],
  ["协议|協議书", "契約"],
  ["条款|條款", "条項"],
  ["链接", "リンク"],
  ["页面", "ページ"],
  ["订单|訂單", "注文"],
  ["支付", "支払い"],
  ["付款", "支払い", "送交給還添"],
  ["退款", "返金"],
  ["评论", "コメント"],
  ["点击|點擊", "クリック"],
  ["删除|刪除", "削除"],
  ["我们|我們", "当社"],
  ["你们|你們|您", "お客様"],
  ["第三方", "第三者", "", "向面針式法策角位眼"],
  ["本公司|我司", "当社", "日本", ""],
  ["公司", "会社", "奉本"],
  ["未成年人", "未成年者", "", "口物生格類材権"],
  ["工作日", "営業日", "", "程誌常数報"],
  ["地址", "住所", "土墓宅農城跡"],
  ["以及", "および"],
  ["如果", "もし"],
  ["因此", "したがって"],
  ["例如|比如", "例えば"],
  ["而且", "かつ"],
  ["任何", "いかなる", "", "人日"],
  ["是否", "かどうか"],
  ["其它", "その他"],
  ["承担", "負担"],
  ["按照", "に従って"],
  ["立即", "直ちに", "", "位応"],
  ["信用卡", "クレジットカード"],
  ["负责人|負責人|責任人", "責任者", "", "数間"],
  ["平台", "プラットフォーム", "水公太扁", "帳風"],
];

/** Japanese words whose characters Chinese has, too. */
const japaneseInChinese: typeof chineseInJapanese = [
  ["会社", "公司", "株式", "会"],
  ["当社|弊社", "本公司", "正应", "会交"],
  ["御社", "贵公司", "", "会"],
  ["未成年者", "未成年人"],
];

type Compiled = { whole: RegExp; rows: [RegExp, string][] };

function compile(rows: typeof chineseInJapanese): Compiled {
  const patterns = rows.map(([words, right, notBehind, notBefore]): [string, string] => [
    `${notBehind ? `(?<![${notBehind}])` : ""}(?:${words})${notBefore ? `(?![${notBefore}])` : ""}`,
    right,
  ]);
  return {
    whole: new RegExp(patterns.map(([pattern]) => pattern).join("|"), "gu"),
    rows: rows.map(([words, right]) => [new RegExp(`^(?:${words})$`, "u"), right]),
  };
}

const lists = { ja: compile(chineseInJapanese), zh: compile(japaneseInChinese) };

/**
 * Finds Chinese words in a Japanese text, or Japanese words in a Chinese one.
 * @example
 * foreignWords("第三者からの信息", "ja"); // [{ word: "信息", index: 6, right: "情報" }]
 */
export function foreignWords(text: string, language: "zh" | "ja"): ForeignWord[] {
  const { whole, rows } = lists[language];
  return matchesIn(text, whole).map(({ 0: word, index }) => ({
    word,
    index,
    right: rows.find(([pattern]) => pattern.test(word))?.[1] ?? "",
  }));
}
