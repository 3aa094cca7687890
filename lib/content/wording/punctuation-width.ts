import type { Wording } from "../model/wording";

/** `before` are the characters before the mark, `right` what to type for it, one of them to choose. */
export const punctuationWidth: Wording<{ width: { mark: string; before: string; right: readonly string[] } }> = {
  zh: {
    width: ({ mark, before, right, line }) => ({
      unexpected: `“${before}”后面是“${mark}”`,
      expected: `应为“${right.join("”或“")}”`,
      fix: `把第 ${line} 行的“${mark}”改成“${right.join("”或“")}”。`,
    }),
  },
  en: {
    width: ({ mark, before, right, line }) => ({
      unexpected: `"${mark}" behind "${before}"`,
      expected: `"${right.join('" or "')}"`,
      fix: `type "${right.join('" or "')}" for "${mark}" in line ${line}.`,
    }),
  },
  ja: {
    width: ({ mark, before, right, line }) => ({
      unexpected: `「${before}」の後ろが「${mark}」です`,
      expected: `「${right.join("」または「")}」が必要です`,
      fix: `${line} 行目の「${mark}」を「${right.join("」または「")}」に直してください。`,
    }),
  },
};
