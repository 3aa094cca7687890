import type { Declaration } from "../model/problem";
import type { Phrase } from "../model/wording";

/** The `fix` of a problem that was declared to be deliberate. */
export const declaredFix: Phrase<Declaration> = {
  zh: ({ reason, approvedBy }) => `无需修改：已声明为有意的差异（“${reason}”，批准人：${approvedBy}）。`,
  en: ({ reason, approvedBy }) => `nothing: declared as deliberate ("${reason}", approved by ${approvedBy}).`,
  ja: ({ reason, approvedBy }) =>
    `対処は不要です。意図した相違として宣言されています（「${reason}」、承認者：${approvedBy}）。`,
};
