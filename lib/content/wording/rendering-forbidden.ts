import type { Wording } from "../model/wording";

/** `instead` are the renderings to choose from, `right` the first of them. */
export const renderingForbidden: Wording<{ forbidden: { word: string; right: string; instead: readonly string[] } }> = {
  zh: {
    forbidden: ({ word, right, instead, line }) => ({
      unexpected: `有禁用的译法“${word}”`,
      expected: `应为“${instead.join("”或“")}”`,
      fix: `把第 ${line} 行的“${word}”改成“${right}”。`,
    }),
  },
  en: {
    forbidden: ({ word, right, instead, line }) => ({
      unexpected: `"${word}"`,
      expected: `"${instead.join('" or "')}"`,
      fix: `type "${right}" in line ${line}.`,
    }),
  },
  ja: {
    forbidden: ({ word, right, instead, line }) => ({
      unexpected: `使ってはならない訳「${word}」があります`,
      expected: `「${instead.join("」または「")}」が必要です`,
      fix: `${line} 行目の「${word}」を「${right}」に直してください。`,
    }),
  },
};
