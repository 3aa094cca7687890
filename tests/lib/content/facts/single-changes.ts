import type { Locale } from "@/lib/locales";

/** A single slip in the words of a value: those words with it, or null where it is not possible. */
type Slip = (word: string, locale: Locale) => string | null;

const changed = (word: string, pattern: RegExp, other: (found: string) => string) => {
  const result = word.replace(pattern, other);
  return result === word ? null : result;
};

const rotate = (all: string) => {
  const signs = all.split(" ");
  return (sign: string) => signs[(signs.indexOf(sign.toLowerCase()) + 1) % signs.length] ?? sign;
};
const hanDigit = rotate("二 三 四 五 六 七 八 九");
const ones = "one two three four five six seven eight nine";
const tens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const rounds = "twenty thirty forty fifty sixty seventy eighty ninety";
const words = [ones, tens, rounds];
const months = "January February March April May June July August September October November December".split(" ");

/** Another number: the last digit that is not 0, a Han digit, or a word. Said twice, it is changed twice. */
const otherNumber: Slip = (word, locale) => {
  const digits = changed(word, /[1-9](?=0*(?![0-9,.]*[1-9]))/, (digit) => String((Number(digit) % 9) + 1));
  if (digits && /\(/.test(word)) return null;
  if (digits) return digits;
  if (locale === "en") {
    for (const all of words) {
      const other = changed(word, new RegExp(`\\b(?:${all.replaceAll(" ", "|")})\\b`, "i"), rotate(all));
      if (other) return other;
    }
    return null;
  }
  return (
    changed(word, /[二三四五六七八九]/, hanDigit) ??
    changed(word, /[一壹]/, () => "三") ??
    changed(word, /十/, () => "四十")
  );
};

const units: Record<Locale, [RegExp, string][]> = {
  zh: [
    [/个工作日$/, "日"],
    [/[日天]$/, "个工作日"],
    [/个月$/, "年"],
    [/年$/, "个月"],
    [/周$/, "日"],
    [/小时$/, "天"],
    [/分钟$/, "小时"],
  ],
  en: [
    [/(?:business|working) days$/, "days"],
    [/days$/, "business days"],
    [/months$/, "years"],
    [/years$/, "months"],
    [/weeks$/, "days"],
    [/hours$/, "days"],
    [/minutes$/, "hours"],
  ],
  ja: [
    [/営業日$/, "日"],
    [/日間?$/, "営業日"],
    [/か月$/, "年"],
    [/年間?$/, "か月"],
    [/週間$/, "日間"],
    [/時間$/, "日"],
    [/分間$/, "時間"],
  ],
};

const currencies: Record<Locale, [RegExp, string][]> = {
  zh: [
    [/美元|欧元|港元|日元/, "元"],
    [/元/, "美元"],
  ],
  en: [
    [/US\$|HK\$/, "RMB "],
    [/\bRMB\b/, "USD"],
    [/yuan|euros|yen/, "U.S. dollars"],
  ],
  ja: [
    [/米ドル|ユーロ|香港ドル|円/, "人民元"],
    [/人民元|元/, "円"],
  ],
};

const swap =
  (rows: Record<Locale, [RegExp, string][]>): Slip =>
  (word, locale) => {
    const row = rows[locale].find(([pattern]) => pattern.test(word));
    return row ? word.replace(...row) : null;
  };

const otherMonth: Slip = (word, locale) =>
  locale === "en"
    ? changed(word, new RegExp(months.join("|")), (month) => months[(months.indexOf(month) + 1) % 12] ?? month)
    : (changed(word, /[1-9][0-9]?(?= ?月)/, (month) => String((Number(month) % 12) + 1)) ??
      changed(word, /(?<=-)0[1-8](?=-)/, (month) => `0${Number(month) + 1}`) ??
      changed(word, /[一二三四五六七八九](?=月)/, (month) =>
        month === "九" ? "八" : hanDigit(month === "一" ? "二" : month),
      ));

/** What may slip in a single value, by kind. */
export const slips: Record<string, { of: RegExp; slip: Slip }> = {
  "the number of a period": { of: /^period$/, slip: otherNumber },
  "the unit of a period": { of: /^period$/, slip: swap(units) },
  "an amount": { of: /^money$/, slip: otherNumber },
  "a currency": { of: /^money$/, slip: swap(currencies) },
  "a percentage": { of: /^percentage$/, slip: otherNumber },
  "the month of a date": { of: /^date$/, slip: otherMonth },
  "the day or year of a date": { of: /^date$/, slip: otherNumber },
  "a reference": { of: /^reference$/, slip: otherNumber },
  "a count": { of: /^count$/, slip: otherNumber },
  "a time": { of: /^time$/, slip: otherNumber },
};
