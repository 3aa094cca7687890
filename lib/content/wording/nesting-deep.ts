import type { Phrase, Wording } from "../model/wording";

/** What a text has too much of. */
export type Excess = "depth" | "marks" | "marksInAll" | "word" | "paragraph" | "headings" | "lines";

type Limit = { excess: Excess; most: number };

const found: Phrase<Limit> = {
  zh: ({ excess, most }) =>
    ({
      depth: `引用或列表嵌套超过 ${most} 层`,
      marks: `一段里 * _ [ 之类的符号超过 ${most} 个`,
      marksInAll: `* _ [ > 之类的符号超过 ${most} 个`,
      word: `一个词超过 ${most} 个字母`,
      paragraph: `一段超过 ${most} 个字符`,
      headings: `标题超过 ${most} 个`,
      lines: `正文超过 ${most} 行`,
    })[excess],
  en: ({ excess, most }) =>
    ({
      depth: `quotations or lists nested more than ${most} deep`,
      marks: `more than ${most} signs such as * _ [ in one paragraph`,
      marksInAll: `more than ${most} signs such as * _ [ >`,
      word: `a word of more than ${most} letters`,
      paragraph: `a paragraph of more than ${most} characters`,
      headings: `more than ${most} headings`,
      lines: `more than ${most} lines of text`,
    })[excess],
  ja: ({ excess, most }) =>
    ({
      depth: `引用やリストの入れ子が ${most} 段を超えています`,
      marks: `一つの段落にある * _ [ などの記号が ${most} 個を超えています`,
      marksInAll: `* _ [ > などの記号が ${most} 個を超えています`,
      word: `${most} 文字を超える語があります`,
      paragraph: `${most} 文字を超える段落があります`,
      headings: `見出しが ${most} 個を超えています`,
      lines: `本文が ${most} 行を超えています`,
    })[excess],
};

export const nestingDeep: Wording<{ excess: Limit }> = {
  zh: {
    excess: ({ excess, most, line }) => ({
      unexpected: found.zh({ excess, most }),
      expected: "法律文本应由普通段落、项（1.）和子项（a)）组成",
      fix: `从第 ${line} 行删去误贴或重复的内容，或者把文本分开。`,
    }),
  },
  en: {
    excess: ({ excess, most, line }) => ({
      unexpected: found.en({ excess, most }),
      expected: "a legal text in plain paragraphs, items (1.) and sub-items (a))",
      fix: `remove from line ${line} what was pasted or repeated by mistake, or split the text.`,
    }),
  },
  ja: {
    excess: ({ excess, most, line }) => ({
      unexpected: found.ja({ excess, most }),
      expected: "法律の文章は普通の段落、項目（1.）、細目（a)）で書きます",
      fix: `誤って貼り付けたり繰り返したりしたものを ${line} 行目から取り除くか、文章を分けてください。`,
    }),
  },
};
