import type { Nodes, PhrasingContent } from "mdast";
import { type DraftBlock, type DraftContent, partsOf, sectionsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { visitBlocks } from "../model/tree";
import type { MessageOf } from "../model/wording";
import { markupName } from "../phrases/markup-names";
import { plainText } from "../text/node-text";
import { isTitleLine } from "../text/title-line";
import { placeOfNode, walk } from "../text/visit-tree";

const supported = {
  zh: "只能用标题（##）、段落、项（1.）、子项（a)）、无编号列表、表格、引用（>）、粗体、链接、注释（[^1]）和短的代码（`_ga`）",
  en: "headings (##), paragraphs, items (1.), sub-items (a)), unnumbered lists, tables, quotations (>), bold words, links, notes ([^1]) and short code (`_ga`)",
  ja: "使えるのは、見出し（##）、段落、項目（1.）、細目（a)）、番号のないリスト、表、引用（>）、太字、リンク、注（[^1]）、短いコード（`_ga`）だけです",
};

/**
 * `type` is that of the Markdown tree; a `block` takes whole lines, something `inline` a part of one. A `tooltip` is a title behind the
 * address of a link: no page shows it, and no rule on words would judge it. A `row` is one of a table of so
 * many `columns`.
 */
type Cases = {
  block: { type: string };
  inline: { type: string };
  heading: { type: string };
  tooltip: { title: string };
  row: { cells: number; columns: number };
};

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
      heading: ({ type, line }) => ({
        found: `标题里有${markupName.zh(type)}`,
        expected: "标题只能是文字",
        fix: `第 ${line} 行只留文字；链接和注释写到标题之下的段落里。`,
      }),
      tooltip: ({ title, line }) => ({
        found: `链接的地址后面有引号里的文字“${title}”，读者平时看不到`,
        expected: "圆括号里只能有地址",
        fix: `删去第 ${line} 行地址后面的引号和其中的文字。`,
      }),
      row: ({ cells, columns, line }) => ({
        found: `这一行有 ${cells} 格，而表格有 ${columns} 列`,
        expected: "每行的格数应与列数相同",
        fix: `补上或删去第 ${line} 行里的格；格里的“|”要写成“\\|”。`,
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
      heading: ({ type, line }) => ({
        found: `${markupName.en(type)} in a heading`,
        expected: "a heading of bare words",
        fix: `keep the bare words in line ${line}; put a link or a note into a paragraph below.`,
      }),
      tooltip: ({ title, line }) => ({
        found: `"${title}" in quotation marks behind the address of a link, where readers seldom see it`,
        expected: "only the address between the round brackets",
        fix: `delete the quotation marks and the words between them in line ${line}.`,
      }),
      row: ({ cells, columns, line }) => ({
        found: `a table of ${columns} columns, and a row that has ${cells}`,
        expected: "as many cells as columns",
        fix: `add to or take from the cells in line ${line}; a "|" inside a cell is typed "\\|".`,
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
      heading: ({ type, line }) => ({
        found: `見出しに${markupName.ja(type)}があります`,
        expected: "見出しに使えるのは文字だけです",
        fix: `${line} 行目には文字だけを残し、リンクや注は下の段落に書いてください。`,
      }),
      tooltip: ({ title, line }) => ({
        found: `リンク先の後ろに、引用符で囲んだ「${title}」があります。読者にはほとんど見えません`,
        expected: "丸括弧の中に書けるのはリンク先だけです",
        fix: `${line} 行目の、リンク先の後ろの引用符とその中の文字を削ってください。`,
      }),
      row: ({ cells, columns, line }) => ({
        found: `この行のセルは ${cells} 個ですが、表は ${columns} 列です`,
        expected: "セルの数は列の数と同じである必要があります",
        fix: `${line} 行目のセルを補うか削ってください。セルの中の「|」は「\\|」と書きます。`,
      }),
    },
  },
};

/** What the model of a legal text does not hold within a paragraph, by its type in the Markdown tree. */
const inline = ["image", "imageReference", "delete", "linkReference"];

/** A heading is words alone: tables of contents, references and the titles of pages repeat it. */
const lostInHeading = ["strong", "emphasis", "inlineCode", "link", "footnoteReference", "break"];

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const problems = partsOf(draft).flatMap((section) => judge(section.blocks));
    const at = (node: Nodes, message: MessageOf<Cases>) =>
      problems.push(problemAt(placeOfNode(draft.file, node), markupUnsupported, message));
    walk(draft.tree, (node) => {
      if (inline.includes(node.type) || (node.type === "listItem" && typeof node.checked === "boolean"))
        at(node, { key: "inline", values: { type: node.type } });
      if (node.type === "link" && typeof node.title === "string")
        at(node, { key: "tooltip", values: { title: node.title } });
      if (node.type === "table") {
        const columns = node.children[0]?.children.length ?? 0;
        for (const row of node.children)
          if (row.children.length !== columns) at(row, { key: "row", values: { cells: row.children.length, columns } });
      }
    });
    for (const node of draft.tree.children.filter(isTitleLine)) at(node, { key: "block", values: { type: "title" } });
    for (const { headingNodes } of sectionsOf(draft))
      for (const node of headingNodes)
        if (lostInHeading.includes(node.type) && !isBareAddress(node))
          at(node, { key: "heading", values: { type: node.type } });
    return problems;
  });
}

/** An address without brackets: the words of the link are all that was typed. */
function isBareAddress(node: PhrasingContent): boolean {
  const { start, end } = node.position ?? {};
  return node.type === "link" && plainText(node.children).length === (end?.offset ?? 0) - (start?.offset ?? 0);
}

function judge(blocks: readonly DraftBlock[]): Problem[] {
  const problems: Problem[] = [];
  visitBlocks(blocks, (block) => {
    if (block.kind === "unsupported" && block.type !== "html")
      problems.push(problemAt(block.place, markupUnsupported, { key: "block", values: { type: block.type } }));
  });
  return problems;
}
