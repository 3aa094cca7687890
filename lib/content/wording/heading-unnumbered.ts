import type { Wording } from "../model/wording";

/** The line to type. */
type Right = { right: string };

const wellFormed = {
  zh: "应为一节的标题，以 ## 和一个空格开头",
  en: "a section heading, which begins with ## and a space",
  ja: "## と半角スペース一つで始まる節の見出しが必要です",
};

export const headingUnnumbered: Wording<{
  "no space": Right & { signs: string };
  underlined: Right;
  "other level": Right & { level: number; typed: string };
  "no number": Right & { words: string; number: string };
  "no words": Right & { number: string };
}> = {
  zh: {
    "no space": ({ right, signs, line }) => ({
      unexpected: `“${signs}”后面没有空格`,
      expected: wellFormed.zh,
      fix: `把第 ${line} 行改成“${right}”。`,
    }),
    underlined: ({ right, line }) => ({
      unexpected: "标题下面用 --- 或 === 画线",
      expected: wellFormed.zh,
      fix: `把第 ${line} 行改成“${right}”，并删去下面那行符号。`,
    }),
    "other level": ({ right, level, typed, line }) => ({
      unexpected: `标题是第 ${level} 级（“${typed}”）`,
      expected: wellFormed.zh,
      fix: `把第 ${line} 行改成“${right}”。`,
    }),
    "no number": ({ right, words, number, line }) => ({
      unexpected: `标题“${words}”没有编号`,
      expected: `文字前面应有编号，例如“${number}”`,
      fix: `把第 ${line} 行改成“${right}”。`,
    }),
    "no words": ({ right, number, line }) => ({
      unexpected: `编号“${number}”后面没有文字`,
      expected: "后面应有标题的文字",
      fix: `把第 ${line} 行改成“${right}”。`,
    }),
  },
  en: {
    "no space": ({ right, signs, line }) => ({
      unexpected: `"${signs}" without a space after it`,
      expected: wellFormed.en,
      fix: `type "${right}" in line ${line}.`,
    }),
    underlined: ({ right, line }) => ({
      unexpected: "a heading underlined with --- or ===",
      expected: wellFormed.en,
      fix: `type "${right}" in line ${line} and delete the line of signs below it.`,
    }),
    "other level": ({ right, level, typed, line }) => ({
      unexpected: `a heading of level ${level} ("${typed}")`,
      expected: wellFormed.en,
      fix: `type "${right}" in line ${line}.`,
    }),
    "no number": ({ right, words, number, line }) => ({
      unexpected: `the heading "${words}" without a number`,
      expected: `a number such as ${number} before the words`,
      fix: `type "${right}" in line ${line}.`,
    }),
    "no words": ({ right, number, line }) => ({
      unexpected: `the number ${number} without words`,
      expected: "the words of the heading after it",
      fix: `type "${right}" in line ${line}.`,
    }),
  },
  ja: {
    "no space": ({ right, signs, line }) => ({
      unexpected: `「${signs}」の後に半角スペースがありません`,
      expected: wellFormed.ja,
      fix: `${line} 行目を「${right}」に直してください。`,
    }),
    underlined: ({ right, line }) => ({
      unexpected: "見出しの下に --- または === の線があります",
      expected: wellFormed.ja,
      fix: `${line} 行目を「${right}」に直し、下の記号の行を削ってください。`,
    }),
    "other level": ({ right, level, typed, line }) => ({
      unexpected: `見出しの階層が ${level} です（「${typed}」）`,
      expected: wellFormed.ja,
      fix: `${line} 行目を「${right}」に直してください。`,
    }),
    "no number": ({ right, words, number, line }) => ({
      unexpected: `見出し「${words}」に番号がありません`,
      expected: `文字の前に「${number}」のような番号が必要です`,
      fix: `${line} 行目を「${right}」に直してください。`,
    }),
    "no words": ({ right, number, line }) => ({
      unexpected: `番号「${number}」の後に文字がありません`,
      expected: "番号の後に見出しの文字が必要です",
      fix: `${line} 行目を「${right}」に直してください。`,
    }),
  },
};
