import type { Locale } from "@/lib/locales";
import { type Maker, type Rewording, rewording } from "../edit";
import type { Kind } from "../kinds";

const months = "January February March April May June July August September October November December".split(" ");

const digit = /(?<=\d ?)/.source;
const after = (unit: string, other: string): Rewording => [new RegExp(`${digit}${unit}`), other];

/** Periods, money, dates, shares and articles of laws, each another one. */
export const facts: readonly Maker[] = [
  units("a period in another unit", {
    zh: [
      after("个工作日", "日"),
      after("日(?!前|\\d)", "个工作日"),
      after("日", "个月"),
      after("个月", "年"),
      after("年(?!\\d)(?=。|的)", "个月"),
      after("小时", "日"),
      after("小时", "分钟"),
      after("分钟", "小时"),
    ],
    en: [
      after("Business Days", "days"),
      after("days", "Business Days"),
      after("days", "months"),
      after("days", "weeks"),
      after("months", "years"),
      after("years", "months"),
      after("hours", "days"),
      after("hours", "minutes"),
      after("minutes", "hours"),
    ],
    ja: [
      after("営業日", "日"),
      after("日(?=以内|前)", "営業日"),
      after("日", "か月"),
      after("か月", "年"),
      after("年間", "か月"),
      after("時間", "日"),
      after("時間", "分"),
      after("分(?!の)", "時間"),
    ],
  }),
  units(
    "another currency",
    {
      zh: [
        [/人民币(?=[\d,.]+元)/, "美元"],
        [/(?<=[\d,.]+)元/, "美元"],
        [/(?<=人民币[\d,.]+)元/, "万元"],
        [/(?<=人民币[\d,.]+)元/, "日元"],
      ],
      en: [
        [/RMB(?= \d)/, "USD"],
        [/RMB(?= \d)/, "JPY"],
        [/RMB(?= \d)/, "EUR"],
        [/(?<=RMB [\d,]*000)(?!,)/, " million"],
      ],
      ja: [
        [/(?<=\d)人民元/, "米ドル"],
        [/(?<=\d)人民元/, "円"],
        [/(?<=\d)人民元/, "万人民元"],
      ],
    },
    "money",
  ),
  units(
    "another date",
    {
      zh: [
        [/(?<=\d{4}年)(\d)月/, "1$1月"],
        [/(?<=\d{4}年)\d月/, "6月"],
        [/202[7]年/, "2028年"],
        [/2030年/, "2031年"],
        [/(?<=月)(\d)(\d)日/, "$1日"],
        [/(?<=月)\d\d日/, "5日"],
        [/20(\d\d)年\d+月/, "20$1年"],
      ],
      en: [
        ...months.map((month, at): Rewording => [new RegExp(`\\b${month}(?= \\d)`), months[(at + 5) % 12] ?? ""]),
        ...months.map((month, at): Rewording => [new RegExp(`\\b${month}(?= \\d)`), months[(at + 1) % 12] ?? ""]),
        [/, 2027/, ", 2028"],
        [/, 2030/, ", 2031"],
        [/, 20(?:27|30)/, ""],
        [/(?<=(?:January|March) )\d\d/, "5"],
      ],
      ja: [
        [/(?<=\d{4}年)(\d)月/, "1$1月"],
        [/(?<=\d{4}年)\d月/, "6月"],
        [/2027年/, "2028年"],
        [/2030年/, "2031年"],
        [/2027年/, "令和8年"],
        [/(?<=月)(\d)(\d)日/, "$1日"],
        [/(?<=月)\d\d日/, "5日"],
      ],
    },
    "date",
  ),
  units(
    "another per cent",
    all([
      [/6%/, "9%"],
      [/6%/, "16%"],
      [/6%/, "60%"],
      [/6%/, "0.6%"],
      [/6%/, "6‰"],
      [/0\.05%/, "0.5%"],
      [/0\.05%/, "0.05‰"],
      [/0\.05%/, "5%"],
      [/0\.05%/, "0.06%"],
      [/0\.05%/, "0.05"],
    ]),
    "per cent",
  ),
  units(
    "another article of a law",
    {
      zh: [
        ...[
          ["四百六十九", "四百九十六"],
          ["四百七十一", "四百七十二"],
          ["四百六十九", "四百七十"],
        ].map(([from = "", to = ""]): Rewording => [from, to]),
        [/(?<=》)第四条/, "第五条"],
        [/(?<=》)第十三条/, "第十四条"],
        [/(?<=该条例)第六条第一款/, "第六条第二款"],
        [/(?<=该条例)第六条第一款/, "第七条第一款"],
      ],
      en: [
        ["Article 469", "Article 496"],
        ["Article 471", "Article 472"],
        ["Article 4 of", "Article 5 of"],
        ["Article 13 of", "Article 14 of"],
        ["Article 13 of", "Article 30 of"],
        ["Article 6(1)", "Article 6(2)"],
        ["Article 6(1)", "Article 7(1)"],
      ],
      ja: [
        ["第469条", "第496条"],
        ["第471条", "第472条"],
        [/(?<=」)第4条/, "第5条"],
        [/(?<=」)第13条/, "第14条"],
        [/(?<=同規則)第6条第1項/, "第6条第2項"],
        [/(?<=同規則)第6条第1項/, "第7条第1項"],
      ],
    },
    "article of a law",
  ),
];

function units(name: string, lists: Record<Locale, readonly Rewording[]>, kind: Kind = "unit"): Maker {
  return rewording(kind, name, lists);
}

function all(list: readonly Rewording[]): Record<Locale, readonly Rewording[]> {
  return { zh: list, en: list, ja: list };
}
