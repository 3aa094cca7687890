import type { Wording } from "../model/wording";
import { markupName } from "../phrases/markup-names";

const supported = {
  zh: "只能用标题（##）、段落、项（1.）、子项（a)）、无编号列表、表格、引用（>）、粗体和链接",
  en: "headings (##), paragraphs, items (1.), sub-items (a)), unnumbered lists, tables, quotations (>), bold words and links",
  ja: "使えるのは、見出し（##）、段落、項目（1.）、細目（a)）、番号のないリスト、表、引用（>）、太字、リンクだけです",
};

/** `type` is that of the Markdown tree; a `block` takes whole lines, something `inline` a part of one. */
export const markupUnsupported: Wording<{ block: { type: string }; inline: { type: string } }> = {
  zh: {
    block: ({ type, line }) => ({
      unexpected: `此处有${markupName.zh(type)}`,
      expected: supported.zh,
      fix: `删去第 ${line} 行，或者把文字写成段落。`,
    }),
    inline: ({ type, line }) => ({
      unexpected: `此处有${markupName.zh(type)}`,
      expected: supported.zh,
      fix: `从第 ${line} 行删去，或者只留文字。`,
    }),
  },
  en: {
    block: ({ type, line }) => ({
      unexpected: markupName.en(type),
      expected: supported.en,
      fix: `delete line ${line}, or write its words as a paragraph.`,
    }),
    inline: ({ type, line }) => ({
      unexpected: markupName.en(type),
      expected: supported.en,
      fix: `take it out of line ${line}, or keep its bare words.`,
    }),
  },
  ja: {
    block: ({ type, line }) => ({
      unexpected: `ここに${markupName.ja(type)}があります`,
      expected: supported.ja,
      fix: `${line} 行目を削るか、文字を段落として書いてください。`,
    }),
    inline: ({ type, line }) => ({
      unexpected: `ここに${markupName.ja(type)}があります`,
      expected: supported.ja,
      fix: `${line} 行目から取り除くか、文字だけを残してください。`,
    }),
  },
};
