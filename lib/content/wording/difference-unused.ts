import type { Phrase, Wording } from "../model/wording";
import { sectionName } from "../phrases/section-names";

export const differenceUnused: Wording<{ unused: { declared: string; section: string } }> = {
  zh: {
    unused: ({ declared, section, line }) => ({
      unexpected: `声明了一处差异（${declared}，${sectionName.zh(section)}），而文中没有这处差异`,
      expected: "只能声明存在的差异",
      fix: `删去从第 ${line} 行开始的条目。`,
    }),
  },
  en: {
    unused: ({ declared, section, line }) => ({
      unexpected: `a declared difference (${declared} in ${section}) that the text does not have`,
      expected: "only differences that exist",
      fix: `delete the entry that begins in line ${line}.`,
    }),
  },
  ja: {
    unused: ({ declared, section, line }) => ({
      unexpected: `宣言された相違（${sectionName.ja(section)}の ${declared}）が本文にありません`,
      expected: "実際にある相違だけを宣言できます",
      fix: `${line} 行目から始まる項目を削ってください。`,
    }),
  },
};

/** Who declared a difference to be deliberate, and why. */
export type Declaration = { reason: string; approvedBy: string };

/** The `fix` of a problem that was declared to be deliberate. */
export const declaredFix: Phrase<Declaration> = {
  zh: ({ reason, approvedBy }) => `无需修改：已声明为有意的差异（“${reason}”，批准人：${approvedBy}）。`,
  en: ({ reason, approvedBy }) => `nothing: declared as deliberate ("${reason}", approved by ${approvedBy}).`,
  ja: ({ reason, approvedBy }) =>
    `対処は不要です。意図した相違として宣言されています（「${reason}」、承認者：${approvedBy}）。`,
};
