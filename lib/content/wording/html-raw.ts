import type { Wording } from "../model/wording";

export const htmlRaw: Wording<{ tag: { html: string } }> = {
  zh: {
    tag: ({ html, line }) => ({
      unexpected: `有网页代码（“${html}”）`,
      expected: "文字里不应有标签",
      fix: `删去第 ${line} 行里的所有标签；要显示“<”这个符号，写“\\<”。`,
    }),
  },
  en: {
    tag: ({ html, line }) => ({
      unexpected: `raw HTML ("${html}")`,
      expected: "text without tags",
      fix: `delete all tags from line ${line}; for a "<" that is meant as a sign, type "\\<".`,
    }),
  },
  ja: {
    tag: ({ html, line }) => ({
      unexpected: `HTML のタグ（「${html}」）があります`,
      expected: "タグのない文章が必要です",
      fix: `${line} 行目のタグをすべて削ってください。記号の「<」を表示するには「\\<」と書きます。`,
    }),
  },
};
