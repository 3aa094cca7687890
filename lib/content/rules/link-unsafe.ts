import { type DraftContent, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { readLink } from "../text/link-target";
import { placeOfNode, walk } from "../text/visit-tree";

/** `id` is that of a section, for the example. */
type Cases = { unsafe: { url: string; id: string } };

/** Refuses links that lead neither to the web, nor to a mail address, nor into the content. */
export const linkUnsafe: Rule<"link-unsafe", Cases> = {
  id: "link-unsafe",
  kind: "certain",
  judge: judgeContent,
  guide: {
    zh: "链接地址不能用。写成 `https://…`、`mailto:…`、`#标识` 或 `../文件夹/zh.md`",
    en: "The address of a link cannot be used. Write `https://…`, `mailto:…`, `#id` or `../folder/en.md`",
    ja: "使えないリンク先です。`https://…`、`mailto:…`、`#識別名`、`../フォルダー/ja.md` のいずれかにしてください",
  },
  words: {
    zh: {
      unsafe: ({ url, id }) => ({
        found: `链接的地址是“${url}”`,
        expected: "地址应以 https:// 或 mailto: 开头，或者是 # 加一节的标识，或者是 ../<文件夹>/<语言>.md",
        fix: `指同一文本的一节，写 [文字](#${id})；指网页，写 [文字](https://…)。`,
      }),
    },
    en: {
      unsafe: ({ url, id }) => ({
        found: `a link to "${url}"`,
        expected:
          "an address that begins with https:// or mailto:, or # and the id of a section, or ../<document>/<language>.md",
        fix: `type [words](#${id}) for a section of this document, or [words](https://…) for a page on the web.`,
      }),
    },
    ja: {
      unsafe: ({ url, id }) => ({
        found: `リンク先が「${url}」です`,
        expected:
          "リンク先は https:// か mailto: で始まるもの、# と節の識別名、../<フォルダー>/<言語>.md のいずれかでなければなりません",
        fix: `この文書の節を指すには [文字](#${id})、ウェブのページを指すには [文字](https://…) と書いてください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const problems: Problem[] = [];
    walk(draft.tree, (node) => {
      if (node.type !== "link" || readLink(node.url, draft) !== null) return;
      problems.push(
        problemAt(placeOfNode(draft.file, node), linkUnsafe, {
          key: "unsafe",
          values: { url: node.url.slice(0, 60), id: draft.parts[0]?.id ?? "id" },
        }),
      );
    });
    return problems;
  });
}
