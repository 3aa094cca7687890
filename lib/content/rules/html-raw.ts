import { type Draft, type DraftContent, textsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { excerpt } from "../text/excerpt";
import { leavesOf, placeInLeaf } from "../text/leaves";
import { placeOfNode, walk } from "../text/visit-tree";

type Cases = {
  tag: { html: string };
  /** A comment in other signs than those of HTML, which readers would see: `‹!-- … --›`. */
  comment: { sign: string };
};

/** Refuses raw HTML, comments included, at the first tag of each line: the site would not show it. `<br>` in a cell is read as a break. */
export const htmlRaw: Rule<"html-raw", Cases> = {
  id: "html-raw",
  kind: "certain",
  explains: {
    line: ["list-collapsed", "character-variant", "sentence-open", "placeholder-left"],
    document: ["blocks-differ", "wording-differs"],
  },
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
      comment: ({ sign, line }) => ({
        found: `“${sign}”开始的批注会原样显示给读者`,
        expected: "文字里不应有批注",
        fix: `删去从第 ${line} 行的“${sign}”到“-->”之类结束记号的批注；要说的话写在 pull request 里。`,
      }),
    },
    en: {
      tag: ({ html, line }) => ({
        found: `raw HTML ("${html}")`,
        expected: "text without tags",
        fix: `delete all tags from line ${line}; for a "<" that is meant as a sign, type "\\<".`,
      }),
      comment: ({ sign, line }) => ({
        found: `a comment that begins with "${sign}" and that readers would see`,
        expected: "text without comments",
        fix: `delete the comment from "${sign}" in line ${line} to the sign that ends it; say what is to be said in the pull request.`,
      }),
    },
    ja: {
      tag: ({ html, line }) => ({
        found: `HTML のタグ（「${html}」）があります`,
        expected: "タグのない文章が必要です",
        fix: `${line} 行目のタグをすべて削ってください。記号の「<」を表示するには「\\<」と書きます。`,
      }),
      comment: ({ sign, line }) => ({
        found: `「${sign}」で始まるコメントが読者にそのまま見えます`,
        expected: "コメントのない文章が必要です",
        fix: `${line} 行目の「${sign}」から終わりの記号までのコメントを削ってください。伝えたいことは pull request に書きます。`,
      }),
    },
  },
};

/** A comment whose first sign an editor's keyboard or program changed. */
const otherComment = /[‹＜〈《⟨<][!！](?:--|—|–|－－)/u;

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const problems: Problem[] = otherComments(draft);
    walk(draft.tree, (node) => {
      if (node.type !== "html") return;
      const place = placeOfNode(draft.file, node);
      if (problems.at(-1)?.line === place.line) return;
      problems.push(problemAt(place, htmlRaw, { key: "tag", values: { html: excerpt(node.value) } }));
    });
    return problems;
  });
}

function otherComments(draft: Draft): Problem[] {
  return textsOf(draft).flatMap((section) =>
    leavesOf(section).flatMap((leaf) => {
      const { 0: sign, index } = otherComment.exec(leaf.prose) ?? {};
      if (sign === undefined || index === undefined) return [];
      const place = placeInLeaf(leaf, sign, index);
      return problemAt(place, htmlRaw, { key: "comment", values: { sign }, section: section.id ?? undefined });
    }),
  );
}
