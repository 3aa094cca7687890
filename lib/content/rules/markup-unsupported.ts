import { type DraftBlock, type DraftContent, partsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { visitBlocks } from "../model/tree";
import { markupName } from "../phrases/markup-names";
import { placeOfNode, walk } from "../text/visit-tree";

const supported = {
  zh: "只能用标题（##）、段落、项（1.）、子项（a)）、无编号列表、表格、引用（>）、粗体、链接、注释（[^1]）和短的代码（`_ga`）",
  en: "headings (##), paragraphs, items (1.), sub-items (a)), unnumbered lists, tables, quotations (>), bold words, links, notes ([^1]) and short code (`_ga`)",
  ja: "使えるのは、見出し（##）、段落、項目（1.）、細目（a)）、番号のないリスト、表、引用（>）、太字、リンク、注（[^1]）、短いコード（`_ga`）だけです",
};

/** `type` is that of the Markdown tree; a `block` takes whole lines, something `inline` a part of one. */
type Cases = { block: { type: string }; inline: { type: string } };

/** Refuses Markdown that the model of a legal text does not hold. Raw HTML has a rule of its own. */
export const markupUnsupported: Rule<"markup-unsupported", Cases> = {
  id: "markup-unsupported",
  kind: "certain",
  judge: judgeContent,
  guide: {
    zh: "用了网站不显示的写法：图片、整段的代码、删除线、横线等。删去，或只留文字",
    en: "Markup that the site does not show: a picture, a block of code, struck-out text, a horizontal line. Delete it, or keep the bare words",
    ja: "サイトで使えない書き方です（画像、コードの段落、取り消し線、水平線など）。削除するか、文字だけを残してください",
  },
  words: {
    zh: {
      block: ({ type, line }) => ({
        found: `此处有${markupName.zh(type)}`,
        expected: supported.zh,
        fix: `删去第 ${line} 行，或者把文字写成段落。`,
      }),
      inline: ({ type, line }) => ({
        found: `此处有${markupName.zh(type)}`,
        expected: supported.zh,
        fix: `从第 ${line} 行删去，或者只留文字。`,
      }),
    },
    en: {
      block: ({ type, line }) => ({
        found: markupName.en(type),
        expected: supported.en,
        fix: `delete line ${line}, or write its words as a paragraph.`,
      }),
      inline: ({ type, line }) => ({
        found: markupName.en(type),
        expected: supported.en,
        fix: `take it out of line ${line}, or keep its bare words.`,
      }),
    },
    ja: {
      block: ({ type, line }) => ({
        found: `ここに${markupName.ja(type)}があります`,
        expected: supported.ja,
        fix: `${line} 行目を削るか、文字を段落として書いてください。`,
      }),
      inline: ({ type, line }) => ({
        found: `ここに${markupName.ja(type)}があります`,
        expected: supported.ja,
        fix: `${line} 行目から取り除くか、文字だけを残してください。`,
      }),
    },
  },
};

/** What the model of a legal text does not hold within a paragraph, by its type in the Markdown tree. */
const inline = ["image", "imageReference", "delete", "linkReference"];

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const problems = partsOf(draft).flatMap((section) => judge(section.blocks));
    walk(draft.tree, (node) => {
      if (!inline.includes(node.type)) return;
      problems.push(
        problemAt(placeOfNode(draft.file, node), markupUnsupported, { key: "inline", values: { type: node.type } }),
      );
    });
    return problems;
  });
}

function judge(blocks: readonly DraftBlock[]): Problem[] {
  const problems: Problem[] = [];
  visitBlocks(blocks, (block) => {
    if (block.kind === "unsupported" && block.type !== "html")
      problems.push(problemAt(block.place, markupUnsupported, { key: "block", values: { type: block.type } }));
  });
  return problems;
}
