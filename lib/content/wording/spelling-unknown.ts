import type { Wording } from "../model/wording";

/** `near` are words of the dictionary that may be meant, the likeliest first. */
export const spellingUnknown: Wording<{ unknown: { word: string; near: readonly string[] } }> = {
  zh: {
    unknown: ({ word, near, line }) => ({
      unexpected: `“${word}”不在词典里`,
      expected: near.length > 0 ? `应为“${near.join("”或“")}”` : "应为词典里有的词",
      fix: `${near[0] === undefined ? `改正第 ${line} 行的“${word}”` : `把第 ${line} 行的“${word}”改成“${near[0]}”`}；如果没有写错，就加进 vocabulary.yaml 的 known。`,
    }),
  },
  en: {
    unknown: ({ word, near, line }) => ({
      unexpected: `"${word}", which the dictionary does not have`,
      expected: near.length > 0 ? `"${near.join('" or "')}"` : "a word that it has",
      fix: `${near[0] === undefined ? `correct it in line ${line}` : `type "${near[0]}" in line ${line}`}; if the word is right, add it under "known" in vocabulary.yaml.`,
    }),
  },
  ja: {
    unknown: ({ word, near, line }) => ({
      unexpected: `「${word}」は辞書にありません`,
      expected: near.length > 0 ? `「${near.join("」または「")}」が必要です` : "辞書にある語が必要です",
      fix: `${line} 行目の「${word}」を${near[0] === undefined ? "" : `「${near[0]}」に`}直してください。正しければ vocabulary.yaml の known に加えます。`,
    }),
  },
};
