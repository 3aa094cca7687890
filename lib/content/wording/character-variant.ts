import type { Wording } from "../model/wording";

/** `ordinary` are the characters that are meant; null when Unicode does not name them. */
export const characterVariant: Wording<{ variant: { word: string; ordinary: string | null } }> = {
  zh: {
    variant: ({ word, ordinary, line }) => ({
      unexpected: `“${word}”只是看起来像${ordinary === null ? "普通字符" : `“${ordinary}”`}`,
      expected: ordinary === null ? "应为键盘打出的字符" : `应为“${ordinary}”`,
      fix: ordinary === null ? `在第 ${line} 行重新手打。` : `把第 ${line} 行的“${word}”改成“${ordinary}”。`,
    }),
  },
  en: {
    variant: ({ word, ordinary, line }) => ({
      unexpected: `"${word}", which only looks like ${ordinary === null ? "ordinary characters" : `"${ordinary}"`}`,
      expected: ordinary === null ? "characters as a keyboard types them" : `"${ordinary}"`,
      fix: ordinary === null ? `type it again by hand in line ${line}.` : `type "${ordinary}" in line ${line}.`,
    }),
  },
  ja: {
    variant: ({ word, ordinary, line }) => ({
      unexpected: `「${word}」は${ordinary === null ? "普通の文字" : `「${ordinary}」`}に見えるだけの別の文字です`,
      expected: ordinary === null ? "キーボードで打った文字が必要です" : `「${ordinary}」が必要です`,
      fix:
        ordinary === null
          ? `${line} 行目のこの文字を手で打ち直してください。`
          : `${line} 行目の「${word}」を「${ordinary}」に直してください。`,
    }),
  },
};
