import { type DraftContent, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { excerpt } from "../text/excerpt";
import { placeOfNode, walk } from "../text/visit-tree";

type Cases = { tag: { html: string } };

/** Refuses raw HTML, comments included, at the first tag of each line: the site would not show it. `<br>` in a cell is read as a break. */
export const htmlRaw: Rule<"html-raw", Cases> = {
  id: "html-raw",
  kind: "certain",
  judge: judgeContent,
  guide: {
    zh: "有网页代码。删去；要显示 `<` 这个符号，写 `\\<`",
    en: "Tags of a web page. Delete them; for the sign `<` itself, type `\\<`",
    ja: "HTML のタグがあります。削除してください。記号の `<` を表示するには `\\<` と書きます",
  },
  words: {
    zh: {
      tag: ({ html, line }) => ({
        found: `有网页代码（“${html}”）`,
        expected: "文字里不应有标签",
        fix: `删去第 ${line} 行里的所有标签；要显示“<”这个符号，写“\\<”。`,
      }),
    },
    en: {
      tag: ({ html, line }) => ({
        found: `raw HTML ("${html}")`,
        expected: "text without tags",
        fix: `delete all tags from line ${line}; for a "<" that is meant as a sign, type "\\<".`,
      }),
    },
    ja: {
      tag: ({ html, line }) => ({
        found: `HTML のタグ（「${html}」）があります`,
        expected: "タグのない文章が必要です",
        fix: `${line} 行目のタグをすべて削ってください。記号の「<」を表示するには「\\<」と書きます。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const problems: Problem[] = [];
    walk(draft.tree, (node) => {
      if (node.type !== "html") return;
      const place = placeOfNode(draft.file, node);
      if (problems.at(-1)?.line === place.line) return;
      problems.push(problemAt(place, htmlRaw, { key: "tag", values: { html: excerpt(node.value) } }));
    });
    return problems;
  });
}
