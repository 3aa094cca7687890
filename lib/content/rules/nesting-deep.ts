import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { Phrase } from "../model/wording";

/** What a text has too much of. */
export type Excess =
  | "depth"
  | "marks"
  | "marksInAll"
  | "word"
  | "paragraph"
  | "headings"
  | "notes"
  | "lines"
  | "linesInAll"
  | "columns";

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
      notes: `注释超过 ${most} 条`,
      lines: `正文超过 ${most} 行`,
      linesInAll: `连同空行超过 ${most} 行`,
      columns: `表格超过 ${most} 列`,
    })[excess],
  en: ({ excess, most }) =>
    ({
      depth: `quotations or lists nested more than ${most} deep`,
      marks: `more than ${most} signs such as * _ [ in one paragraph`,
      marksInAll: `more than ${most} signs such as * _ [ >`,
      word: `a word of more than ${most} letters`,
      paragraph: `a paragraph of more than ${most} characters`,
      headings: `more than ${most} headings`,
      notes: `more than ${most} notes`,
      lines: `more than ${most} lines of text`,
      linesInAll: `more than ${most} lines, empty ones included`,
      columns: `a table of more than ${most} columns`,
    })[excess],
  ja: ({ excess, most }) =>
    ({
      depth: `引用やリストの入れ子が ${most} 段を超えています`,
      marks: `一つの段落にある * _ [ などの記号が ${most} 個を超えています`,
      marksInAll: `* _ [ > などの記号が ${most} 個を超えています`,
      word: `${most} 文字を超える語があります`,
      paragraph: `${most} 文字を超える段落があります`,
      headings: `見出しが ${most} 個を超えています`,
      notes: `注が ${most} 個を超えています`,
      lines: `本文が ${most} 行を超えています`,
      linesInAll: `空の行を含めて ${most} 行を超えています`,
      columns: `表が ${most} 列を超えています`,
    })[excess],
};

type Cases = { excess: Limit };

export const nestingDeep: Rule<"nesting-deep", Cases> = {
  id: "nesting-deep",
  kind: "certain",
  guide: {
    zh: "列表或引用嵌套过深，一段里符号过多，或词、段落、行数、标题超出任何法律文本的篇幅。删去多余的内容，写成普通段落",
    en: "Lists or quotations are nested too deep, a paragraph has too many signs, or a word, a paragraph, the lines or the headings are more than any legal text has. Remove what was pasted or repeated by mistake and write plain paragraphs",
    ja: "リストや引用の入れ子が深すぎる、一つの段落に記号が多すぎる、または語・段落・行数・見出しがどんな法的文書よりも多くなっています。余分なものを消し、通常の段落にしてください",
  },
  words: {
    zh: {
      excess: ({ excess, most, line }) => ({
        found: found.zh({ excess, most }),
        expected: "法律文本应由标题、段落、编号的条款和表格组成",
        fix: `从第 ${line} 行删去误贴或重复的内容，或者把文本分开。`,
      }),
    },
    en: {
      excess: ({ excess, most, line }) => ({
        found: found.en({ excess, most }),
        expected: "a legal text of headings, paragraphs, numbered items and tables",
        fix: `remove from line ${line} what was pasted or repeated by mistake, or split the text.`,
      }),
    },
    ja: {
      excess: ({ excess, most, line }) => ({
        found: found.ja({ excess, most }),
        expected: "法律の文章は見出し、段落、番号付きの項目、表で書きます",
        fix: `誤って貼り付けたり繰り返したりしたものを ${line} 行目から取り除くか、文章を分けてください。`,
      }),
    },
  },
};

/** More than any legal text has, and few enough that parsing and comparing it takes no time. */
const most = {
  depth: 9,
  indent: 40,
  marks: 200,
  marksInAll: 12_000,
  word: 1_000,
  paragraph: 10_000,
  lines: 5_000,
  linesInAll: 15_000,
  headings: 500,
  notes: 500,
  columns: 30,
};

/** A pattern of so many letters would begin anew at each letter of a shorter word. */
const hasLongWord = (line: string) =>
  line.length > most.word && (line.match(/[!-~]+/g) ?? []).some((word) => word.length > most.word);

/** Refuses nesting and sizes that a Markdown parser would choke on, before it is parsed. Each row of a table counts as a paragraph. */
export function findExcess(file: string, text: string): Problem[] {
  let [marks, marksInAll, paragraph, lines, headings, notes] = [0, 0, 0, 0, 0, 0];
  for (const [index, line] of text.split("\n").entries()) {
    const blank = line.trim() === "";
    const row = /^\s*\|/.test(line);
    paragraph = blank ? 0 : row ? line.length : paragraph + line.length;
    lines += blank ? 0 : 1;
    headings += /^ {0,3}(?:#|=+$|-+$)/.test(line) ? 1 : 0;
    notes += /^ {0,3}\[\^/.test(line) ? 1 : 0;
    const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*[ \t]*/.exec(line)?.[0] ?? "";
    const depth = containers.match(/[>+*-]|\d+/g)?.length ?? 0;
    const marksInLine = line.match(/[*_~`]+|[[<]/g)?.length ?? 0;
    marks = blank || row ? 0 : marks + marksInLine;
    marksInAll += depth + marksInLine;
    const indent = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
    const exceeded: Record<Excess, boolean> = {
      depth: depth > most.depth || indent > most.indent,
      marks: marks > most.marks || marksInLine > most.marks,
      marksInAll: marksInAll > most.marksInAll,
      word: hasLongWord(line),
      paragraph: paragraph > most.paragraph,
      headings: headings > most.headings,
      notes: notes > most.notes,
      lines: lines > most.lines,
      linesInAll: index >= most.linesInAll,
      columns: line.split("|").length - 1 > most.columns + 1,
    };
    const excess = (Object.keys(exceeded) as Excess[]).find((kind) => exceeded[kind]);
    if (!excess) continue;
    const place = { file, line: index + 1, column: 1 };
    return [problemAt(place, nestingDeep, { key: "excess", values: { excess, most: most[excess] } })];
  }
  return [];
}
