import { authoritativeLocale } from "../../locales";
import type { DraftContent } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";

/** A note: `found` is a sentence of its own, and nothing is expected. */
type Cases = { pending: { title: string } };

export const documentPending: Rule<"document-pending", Cases> = {
  id: "document-pending",
  kind: "certain",
  judge: judgeContent,
  guide: {
    zh: "只是提示：文本已经声明，还没有正文。有了正文之后，写出每种语言的正文，再把 `status` 换成其余各项",
    en: "Only a note: a document is declared and has no text yet. When it has one, write it in every language and replace `status` by the other keys",
    ja: "お知らせです。文書は登録済みで、本文がまだありません。本文ができたら、すべての言語で書き、`status` をほかのキーに置き換えてください",
  },
  words: {
    zh: {
      pending: ({ title }) => ({
        found: `“${title}”待写：已经声明，还没有正文，也没有页面。`,
        expected: "",
        fix: "现在无需修改；有了正文之后，写出每种语言的正文，并把 status 一行换成 description。",
      }),
    },
    en: {
      pending: ({ title }) => ({
        found: `"${title}" is pending: it is declared, has no text yet and no page.`,
        expected: "",
        fix: "nothing now; when the text is there, give it in every language and replace status by description.",
      }),
    },
    ja: {
      pending: ({ title }) => ({
        found: `「${title}」は未作成です。登録されていますが、本文もページもまだありません。`,
        expected: "",
        fix: "いまは何も要りません。本文ができたら、すべての言語で書き、status の行を description に置き換えてください。",
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return content.documents.flatMap(({ pending, drafts }) => {
    const original = drafts[authoritativeLocale];
    if (!pending || !original) return [];
    const values = { title: original.frontMatter.title };
    return problemAt(original.placeOf(["status"]), documentPending, { key: "pending", values, severity: "note" });
  });
}
