import type { Wording } from "../model/wording";

/** A note: `unexpected` is a sentence of its own, and nothing is expected. */
export const documentPending: Wording<{ pending: { title: string } }> = {
  zh: {
    pending: ({ title }) => ({
      unexpected: `“${title}”待写：已经声明，还没有正文，也没有页面。`,
      expected: "",
      fix: "现在无需修改；有了正文之后，写出每种语言的正文，并把 status 一行换成 description、version 和 updated。",
    }),
  },
  en: {
    pending: ({ title }) => ({
      unexpected: `"${title}" is pending: it is declared, has no text yet and no page.`,
      expected: "",
      fix: "nothing now; when the text is there, give it in every language and replace status by description, version and updated.",
    }),
  },
  ja: {
    pending: ({ title }) => ({
      unexpected: `「${title}」は未作成です。登録されていますが、本文もページもまだありません。`,
      expected: "",
      fix: "いまは何も要りません。本文ができたら、すべての言語で書き、status の行を description、version、updated に置き換えてください。",
    }),
  },
};
