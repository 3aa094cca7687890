import type { ReportLanguage } from "../model/report-language";
import type { Phrase } from "../model/wording";

const kinds = {
  "e-mail address": { zh: "电子邮箱", en: "e-mail address", ja: "メールアドレス" },
  "web address": { zh: "网址", en: "web address", ja: "URL" },
  code: { zh: "代码", en: "code", ja: "コード" },
  date: { zh: "日期", en: "date", ja: "日付" },
  time: { zh: "时间", en: "time", ja: "時刻" },
  period: { zh: "期限", en: "period", ja: "期間" },
  money: { zh: "金额", en: "amount", ja: "金額" },
  percentage: { zh: "比例", en: "percentage", ja: "割合" },
  reference: { zh: "条款", en: "reference", ja: "条項" },
  count: { zh: "数字", en: "number", ja: "数" },
} satisfies Record<string, Record<ReportLanguage, string>>;

/** A fact as a message shows it: what it is of, the words of its language, and its value, which is the same in every language. */
export type ShownFact = { kind: keyof typeof kinds; word: string; value: string };

/** What a fact is of: a period. */
export function factKind(kind: ShownFact["kind"], language: ReportLanguage): string {
  return kinds[kind][language];
}

const units: Record<string, Record<ReportLanguage, string>> = {
  days: { zh: "天", en: "days", ja: "日" },
  "business days": { zh: "个工作日", en: "business days", ja: "営業日" },
  "trading days": { zh: "个交易日", en: "trading days", ja: "取引日" },
  months: { zh: "个月", en: "months", ja: "か月" },
  years: { zh: "年", en: "years", ja: "年" },
  hours: { zh: "小时", en: "hours", ja: "時間" },
  minutes: { zh: "分钟", en: "minutes", ja: "分" },
  seconds: { zh: "秒", en: "seconds", ja: "秒" },
};

/** The value in the words of a report: 30 days, 2026-05-04, 10,000 CNY. A sign that several currencies share is shown as itself. */
function valueWords({ kind, word, value }: ShownFact, language: ReportLanguage): string {
  const [typed = "", ...rest] = value.split(" ");
  const inYears = kind === "period" && /年|year/i.test(word) && rest[0] === "months" && Number(typed) % 12 === 0;
  const number = inYears ? String(Number(typed) / 12) : typed;
  const unit = inYears ? "years" : rest.join(" ");
  const amount = number.replace(/\B(?=(?:\d{3})+(?!\d))/g, (_, at) => (number.slice(0, at).includes(".") ? "" : ","));
  if (kind === "time") return value.split("/")[0] ?? value;
  // Q1 and H2: a quarter and a half of a year.
  if (kind === "period" && unit === "") return value;
  if (kind === "period") {
    const name = units[unit]?.[language] ?? unit;
    return language === "en" ? `${amount} ${number === "1" ? name.replace(/s$/, "") : name}` : `${amount} ${name}`;
  }
  if (kind === "money") return `${amount} ${unit.startsWith("USD|") ? "$" : unit.startsWith("CNY|") ? "¥" : unit}`;
  return kind === "percentage" ? `${number}%` : value;
}

const valued: readonly ShownFact["kind"][] = ["date", "time", "period", "money", "percentage"];

/** A fact in quotation marks, with its value where its words do not show it: “三十日” (30 days). */
export const factWords: Phrase<ShownFact> = {
  zh: (fact) => `“${fact.word}”${inBrackets(fact, "zh", "（", "）")}`,
  en: (fact) => `"${fact.word}"${inBrackets(fact, "en", " (", ")")}`,
  ja: (fact) => `「${fact.word}」${inBrackets(fact, "ja", "（", "）")}`,
};

function inBrackets(fact: ShownFact, language: ReportLanguage, open: string, close: string): string {
  const shown = valueWords(fact, language);
  const bare = (text: string) => text.normalize("NFKC").replace(/[\s,]/g, "");
  return valued.includes(fact.kind) && bare(shown) !== bare(fact.word) ? open + shown + close : "";
}
