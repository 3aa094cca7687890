import type { Wording } from "../model/wording";

export const bracketsUnpaired: Wording<{
  /** `open` and `close` are those of the language, `wrong` the sign to replace and `right` what to type for it. */
  mixed: { opening: string; closing: string; open: string; close: string; wrong: string; right: string };
  /** `begins` tells that the counterpart stands before the sign. */
  single: { sign: string; counterpart: string; begins: boolean };
}> = {
  zh: {
    mixed: ({ opening, closing, open, close, wrong, right, line }) => ({
      unexpected: `“${opening}”与“${closing}”配成一对`,
      expected: `应为“${open}”和“${close}”`,
      fix: `把第 ${line} 行的“${wrong}”改成“${right}”。`,
    }),
    single: ({ sign, counterpart, begins, line }) => ({
      unexpected: `“${sign}”没有对应的“${counterpart}”`,
      expected: "括号和引号应当成对",
      fix: `在${begins ? "开始" : "结束"}的地方加上“${counterpart}”，或者删去第 ${line} 行的“${sign}”。`,
    }),
  },
  en: {
    mixed: ({ opening, closing, open, close, wrong, right, line }) => ({
      unexpected: `"${opening}" closed by "${closing}"`,
      expected: `"${open}" and "${close}"`,
      fix: `type "${right}" for "${wrong}" in line ${line}.`,
    }),
    single: ({ sign, counterpart, begins, line }) => ({
      unexpected: `"${sign}" without "${counterpart}"`,
      expected: "brackets and quotation marks in pairs",
      fix: `type "${counterpart}" ${begins ? "where it begins" : "where it ends"}, or delete "${sign}" in line ${line}.`,
    }),
  },
  ja: {
    mixed: ({ opening, closing, open, close, wrong, right, line }) => ({
      unexpected: `「${opening}」と「${closing}」が組になっています`,
      expected: `「${open}」と「${close}」が必要です`,
      fix: `${line} 行目の「${wrong}」を「${right}」に直してください。`,
    }),
    single: ({ sign, counterpart, begins, line }) => ({
      unexpected: `「${sign}」に対応する「${counterpart}」がありません`,
      expected: "括弧と引用符は対でなければなりません",
      fix: `${begins ? "始まる" : "終わる"}箇所に「${counterpart}」を加えるか、${line} 行目の「${sign}」を削ってください。`,
    }),
  },
};
