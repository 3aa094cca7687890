import { type Edit, type Maker, proseBesideLinks, proseOf, rewording } from "../edit";

/** Digits that stand for a number, not inside a word such as `AES-256`. */
const number = /(?<![\w.,-]|第)\d[\d,]*(?:\.\d+)?(?![\w]|,\d)/g;

/** A maker that puts other digits for each number: null where `other` has none. */
function otherNumber(name: string, other: (digits: string) => string | null): Maker {
  return {
    kind: "digits of a number",
    name,
    find: ({ text }) =>
      [...proseBesideLinks(text).matchAll(number)].flatMap((match): Edit[] => {
        const put = other(match[0]);
        return put === null || put === match[0] ? [] : [{ from: match.index, to: match.index + match[0].length, put }];
      }),
  };
}

const hanNumbers: Record<string, string> = {
  "5": "七",
  "10": "十五",
  "12": "二十四",
  "15": "二十",
  "24": "三十六",
  "30": "十五",
  "36": "四十八",
  "60": "九十",
  "72": "九十六",
  "90": "一百",
};
const englishNumbers: Record<string, string> = {
  "5": "seven",
  "10": "fifteen",
  "12": "twenty-four",
  "15": "twenty",
  "24": "thirty-six",
  "30": "forty-five",
  "36": "forty-eight",
  "60": "ninety",
  "72": "ninety-six",
  "90": "one hundred",
};
/** The number of a period in words, and another number. */
const inWords: Maker = {
  kind: "number in words",
  name: "another number, in words",
  find: ({ text, locale }) =>
    [
      ...proseOf(text).matchAll(
        /(?<![\w.,-])(\d+)(?=个?工作日|日内|日前|小时|个月| days|-day| months| hours| Business|日以内|日前|か月|時間|営業日)/g,
      ),
    ].flatMap((match): Edit[] => {
      const put = (locale === "en" ? englishNumbers : hanNumbers)[match[0]];
      return put ? [{ from: match.index, to: match.index + match[0].length, put }] : [];
    }),
};

/** Numbers in digits, each another number. */
export const numbers: readonly Maker[] = [
  otherNumber("the last digit is another", (digits) =>
    digits.replace(/\d$/, (last) => String((Number(last) + 3) % 10)),
  ),
  otherNumber("the first digit is another", (digits) =>
    digits.replace(/^\d/, (first) => String((Number(first) % 9) + 1)),
  ),
  otherNumber("a nought too many", (digits) => (/^\d+$/.test(digits) ? `${digits}0` : null)),
  otherNumber("a digit is lost", (digits) => (/^\d{2,}$/.test(digits) ? digits.slice(0, -1) : null)),
  otherNumber("two digits are swapped", (digits) => digits.replace(/(\d)(\d)/, "$2$1")),
  otherNumber("the comma has moved", (digits) => (digits.includes(",") ? digits.replace(/,/g, ".") : null)),
  rewording("digits of a number", "a number added", {
    zh: [[/(?<=[\p{sc=Han}])。(?=\n)/u, "30日。"]],
    en: [[/(?<=[a-z])\.(?=\n)/, " 30 days."]],
    ja: [[/(?<=[\p{sc=Han}\p{sc=Hiragana}])。(?=\n)/u, "（30日）。"]],
  }),
  inWords,
];
