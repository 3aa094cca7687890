import type { Wording } from "../model/wording";

export const itemNumber: Wording<{
  /** `after` is the number before it, null for the first; `gap` tells that something may be missing before it. */
  "other number": { typed: string; after: string | null; right: string; gap: boolean };
}> = {
  zh: {
    "other number": ({ typed, after, right, gap, line }) => ({
      unexpected: after === null ? `第一个编号是“${typed}”` : `“${typed}”排在“${after}”之后`,
      expected: `应当是“${right}”`,
      fix: `第 ${line} 行改为以“${right} ”开头${gap ? "，或者补回前面缺少的内容" : ""}。`,
    }),
  },
  en: {
    "other number": ({ typed, after, right, gap, line }) => ({
      unexpected: `"${typed}"${after === null ? " as the first" : ` after "${after}"`}`,
      expected: `"${right}"`,
      fix: `begin line ${line} with "${right} "${gap ? ", or put back what is missing before it" : ""}.`,
    }),
  },
  ja: {
    "other number": ({ typed, after, right, gap, line }) => ({
      unexpected: after === null ? `最初の番号が「${typed}」です` : `「${typed}」が「${after}」の次にあります`,
      expected: `「${right}」が必要です`,
      fix: `${line} 行目を「${right} 」で始め${gap ? "るか、前に抜けているものを戻し" : ""}てください。`,
    }),
  },
};
