import type { Locale } from "../../locales";

/** What a number is counted in: `base` is the unit that the languages are compared in, `factor` how many of it one is. */
export type Unit = { kind: "period" | "money" | "percentage" | "age"; base: string; factor: number };

type Row = [pattern: string, base: string, factor?: number];

const counter = "(?:个|個|か|カ|ヵ|ヶ|ケ|箇)";
const han: Row[] = [
  [`${counter}?(?:の)?(?:连续)?(?:银行|銀行)?(?:工作日|营业日|營業日|営業日)`, "business days"],
  [`${counter}?(?:交易日|取引日)`, "trading days"],
  ["年半", "half years"],
  [`${counter}?(?:完整)?(?:周年|週年|年度|年間|年)(?![级級生代龄齢号輪轮])`, "months", 12],
  [`${counter}(?:完整|自然|整)?月(?:間)?(?![一-龠]?票)`, "months"],
  [`${counter}?(?:季度|四半期)`, "months", 3],
  [`${counter}?(?:星期|礼拜|週間|周(?!岁|歲|年|期|知|边|辺|囲|围|到|密|转|五|日)|週(?!末))`, "days", 7],
  [
    `${counter}?(?:连续)?(?:自然日|日历日|日历天|日曆日|历日|暦日|天(?!然|气|気|使|才|下|空)|日間|日间|日(?!元|圆|円|本|语|語|文|経|经|程|常|期|记|誌|志|报|報|产|産|式|系|美|中|英))`,
    "days",
  ],
  [`${counter}?(?:小时|小時|钟头|時間|时间)`, "hours"],
  ["(?:分钟|分鐘|分間)", "minutes"],
  ["(?:秒钟|秒鐘|秒間|秒)", "seconds"],
  ["(?:周岁|週歲|周歳|岁|歲|歳)", "age"],
  ["(?:美元|美金|米ドル|USドル|US\\$|USD(?![A-Za-z])|アメリカドル)", "USD"],
  ["(?:港元|港币|港幣|香港ドル|HKD(?![A-Za-z]))", "HKD"],
  ["(?:欧元|歐元|ユーロ|EUR(?![A-Za-z])|€)", "EUR"],
  ["(?:英镑|英鎊|ポンド|GBP(?![A-Za-z]))", "GBP"],
  ["(?:新台币|台币|新台幣|台湾ドル|台湾元)", "TWD"],
  ["(?:韩元|韓元|韩币|ウォン)", "KRW"],
  ["(?:新加坡元|新币|シンガポールドル)", "SGD"],
  ["(?:加元|加拿大元|カナダドル)", "CAD"],
  ["(?:澳元|澳大利亚元|豪ドル|オーストラリアドル)", "AUD"],
  ["(?:瑞士法郎|スイスフラン)", "CHF"],
  ["(?:日元|日圆|日円|円(?![形滑卓])|JPY(?![A-Za-z]))", "JPY"],
  [
    "(?:元人民币|人民币元|人民元|人民币|元(?![化论論的素件首老年管結结方制])|圆(?![形])|圓|RMB(?![A-Za-z])|CNY(?![A-Za-z]))",
    "CNY",
  ],
  ["ドル", "USD|HKD|TWD|SGD|CAD|AUD"],
  ["(?:%|パーセント|个百分点|個百分點|ポイント)", "%"],
  ["(?:‰)", "%", 0.1],
  ["割(?!引|合|り|当|賦|増|高|愛)", "%", 10],
  ["(?:个基点|bp(?![a-z]))", "%", 0.01],
];
const onlyJapanese: Row[] = [["分(?!の|之|野|割|類|析|離|散|担|子|数|かつ|業|け|か)", "minutes"]];

const dayWords =
  "(?:(?:calendar|consecutive|full|complete|additional|further|more|natural|straight|clear|whole|other) )";
const english: Row[] = [
  [`${dayWords}{0,2}(?:business|working|bank(?:ing)?)[ -]days?`, "business days"],
  [`${dayWords}{0,2}trading[ -]days?`, "trading days"],
  [`(?:years?[- ](?:old|olds|of age)|years?’ old)`, "age"],
  [`${dayWords}{0,2}(?:(?:calendar|contract|financial|fiscal) )?years?`, "months", 12],
  [`${dayWords}{0,2}months?`, "months"],
  [`${dayWords}{0,2}(?:(?:calendar|fiscal|financial) )?quarters(?! of the)`, "months", 3],
  [`${dayWords}{0,2}weeks?`, "days", 7],
  [`${dayWords}{0,2}days?`, "days"],
  [`${dayWords}{0,2}(?:hours?|hrs?)`, "hours"],
  [`${dayWords}{0,2}(?:minutes?|mins?)`, "minutes"],
  [`${dayWords}{0,2}seconds`, "seconds"],
  ["(?:percent|per cent|percentage points?|％)", "%"],
  ["basis points?", "%", 0.01],
  ["per mille", "%", 0.1],
  ["(?:U\\.?S\\.? ?dollars?|US Dollars?|American dollars?|USD)", "USD"],
  ["(?:Hong Kong dollars?|HKD)", "HKD"],
  ["(?:Singapore dollars?|SGD)", "SGD"],
  ["(?:Canadian dollars?|CAD)", "CAD"],
  ["(?:Australian dollars?|AUD)", "AUD"],
  ["(?:New Taiwan dollars?|TWD)", "TWD"],
  ["(?:dollars?)", "USD|HKD|TWD|SGD|CAD|AUD"],
  ["(?:euros?|EUR)", "EUR"],
  ["(?:pounds?(?: sterling)?|GBP)", "GBP"],
  ["(?:Korean won|won|KRW)", "KRW"],
  ["(?:Swiss francs?|CHF)", "CHF"],
  ["(?:(?:Japanese )?yen|JPY)", "JPY"],
  ["(?:(?:Chinese )?(?:yuan|renminbi)(?: renminbi| RMB)?|RMB|CNY)", "CNY"],
];

/** Signs and codes that stand in front of an amount in any language, longest first. */
const prefixes: [pattern: string, base: string][] = [
  ["(?:人民币|人民幣|RMB ?¥?|CNY|Renminbi|renminbi)", "CNY"],
  ["(?:US ?\\$|USD ?\\$?|U\\.S\\. ?\\$|美元)", "USD"],
  ["(?:HK ?\\$|HKD ?\\$?|港币)", "HKD"],
  ["(?:NT ?\\$|TWD|新台币)", "TWD"],
  ["(?:S\\$|SGD)", "SGD"],
  ["(?:C\\$|CA\\$|CAD)", "CAD"],
  ["(?:A\\$|AU\\$|AUD)", "AUD"],
  ["(?:€|EUR|欧元)", "EUR"],
  ["(?:£|GBP|英镑)", "GBP"],
  ["(?:₩|KRW)", "KRW"],
  ["(?:JP ?¥|JPY|日元)", "JPY"],
  ["\\$", "USD|HKD|TWD|SGD|CAD|AUD"],
  ["[¥￥]", "CNY|JPY"],
];

const kindOf = (base: string): Unit["kind"] =>
  base === "age" ? "age" : base === "%" ? "percentage" : /^[A-Z]{3}/.test(base) ? "money" : "period";

const compile = (rows: readonly Row[], edge = "", flags = "yu") =>
  rows.map(([pattern, base, factor = 1]): [RegExp, Unit] => [
    new RegExp(`${pattern}${edge}`, flags),
    { kind: kindOf(base), base, factor },
  ]);

const hanRows = compile(han);
const rowsOf: Partial<Record<Locale, [RegExp, Unit][]>> = {
  zh: hanRows,
  ja: [...compile(onlyJapanese), ...hanRows],
  en: [
    ...compile([
      ["%", "%"],
      ["‰", "%", 0.1],
      ["€", "EUR"],
    ]),
    ...compile(english, "(?![\\p{L}\\p{N}])", "yiu"),
  ],
};

const prefixRows = prefixes.map(([pattern, base]): [RegExp, Unit] => [
  new RegExp(`(?<![A-Za-z])${pattern}[ :：]?$`, "u"),
  { kind: "money", base, factor: 1 },
]);

/** Any unit of a language: trying all rows at a place where none stands takes ten times as long. */
const anyUnit = Object.fromEntries(
  Object.entries(rowsOf).map(([locale, rows]) => [
    locale,
    new RegExp(rows.map(([{ source }]) => source).join("|"), locale === "en" ? "yiu" : "yu"),
  ]),
);

/** The unit that stands at `at`, behind a number, and where it ends; null where there is none that the check knows. */
export function unitAt(text: string, at: number, locale: Locale): { unit: Unit; end: number } | null {
  // A space or hyphen may stand between, and "some" in Chinese: 30多天.
  const gap = /[ \u00A0\-多余餘]/.test(text[at] ?? "") ? 1 : 0;
  const any = anyUnit[locale];
  if (!any) return null;
  any.lastIndex = at + gap;
  if (!any.test(text)) return null;
  for (const [pattern, unit] of rowsOf[locale] ?? []) {
    pattern.lastIndex = at + gap;
    const match = pattern.exec(text);
    if (match) return { unit, end: at + gap + match[0].length };
  }
  return null;
}

/** The currency in front of an amount that begins at `at`, and where its words begin. */
export function currencyBefore(text: string, at: number): { unit: Unit; index: number } | null {
  const before = text.slice(Math.max(0, at - 12), at);
  if (!/[A-Za-z$€£¥￥₩币幣元镑][ :：]?$/.test(before)) return null;
  for (const [pattern, unit] of prefixRows) {
    const match = pattern.exec(before);
    if (match) return { unit, index: at - match[0].length };
  }
  return null;
}
