import type { Wording } from "../model/wording";

export const sectionEmpty: Wording<{
  document: null;
  section: { heading: string };
  item: { typed: string };
}> = {
  zh: {
    document: () => ({
      unexpected: "这份文件没有正文",
      expected: "至少应有一段",
      fix: "在第二个“---”之下写正文，或者把两行“---”之间的内容全部换成“title: …”和“status: pending”两行。",
    }),
    section: ({ heading, line }) => ({
      unexpected: `标题“${heading}”之下没有文字`,
      expected: "至少应有一段",
      fix: `在第 ${line} 行之下写正文，或者在每种语言里都删去这个标题。`,
    }),
    item: ({ typed, line }) => ({
      unexpected: `“${typed}”后面没有文字`,
      expected: "至少应有一个词",
      fix: `在第 ${line} 行写上文字，或者在每种语言里都删去这一行。`,
    }),
  },
  en: {
    document: () => ({
      unexpected: "a document without text",
      expected: "at least one paragraph",
      fix: 'write the text below the second line of ---, or replace all between the two lines of --- by "title: …" and "status: pending".',
    }),
    section: ({ heading, line }) => ({
      unexpected: `the heading "${heading}" with no text under it`,
      expected: "at least one paragraph",
      fix: `write the text below line ${line}, or delete the heading in every language.`,
    }),
    item: ({ typed, line }) => ({
      unexpected: `"${typed}" with no text behind it`,
      expected: "at least one word",
      fix: `write the text in line ${line}, or delete the line in every language.`,
    }),
  },
  ja: {
    document: () => ({
      unexpected: "この文書には本文がありません",
      expected: "少なくとも一つの段落が必要です",
      fix: "二つ目の「---」の下に本文を書くか、二つの「---」の間をすべて「title: …」と「status: pending」の二行に置き換えてください。",
    }),
    section: ({ heading, line }) => ({
      unexpected: `見出し「${heading}」の下に文章がありません`,
      expected: "少なくとも一つの段落が必要です",
      fix: `${line} 行目の下に本文を書くか、すべての言語からこの見出しを削ってください。`,
    }),
    item: ({ typed, line }) => ({
      unexpected: `「${typed}」の後に文章がありません`,
      expected: "少なくとも一語が必要です",
      fix: `${line} 行目に文章を書くか、すべての言語からこの行を削ってください。`,
    }),
  },
};
