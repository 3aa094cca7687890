import type { Wording } from "../model/wording";

export const characterForbidden: Wording<{ invisible: { count: number; codes: readonly string[] } }> = {
  zh: {
    invisible: ({ count, codes, line }) => ({
      unexpected: `有 ${count} 个看不见的字符（${codes.join("、")}）`,
      expected: "只能有读者看得见的字符",
      fix: `删去第 ${line} 行，重新手打；复制会把这些字符一起带过来。`,
    }),
  },
  en: {
    invisible: ({ count, codes, line }) => ({
      unexpected: `${count === 1 ? "an invisible character" : `${count} invisible characters`} (${codes.join(", ")})`,
      expected: "only characters that a reader can see",
      fix: `delete line ${line} and type it again by hand: copying it would bring the character along.`,
    }),
  },
  ja: {
    invisible: ({ count, codes, line }) => ({
      unexpected: `見えない文字が ${count} 個あります（${codes.join("、")}）`,
      expected: "読者に見える文字だけを使えます",
      fix: `${line} 行目を消して手で打ち直してください。コピーすると、この文字も一緒に付いてきます。`,
    }),
  },
};
