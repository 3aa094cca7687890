import { authoritativeLocale } from "../../locales";
import type { Phrase, Wording } from "../model/wording";

/** A section by its number, null when it has none, and its id. */
type Numbered = { number: number | null; id: string };

/**
 * `next` is the section that stands where the missing one belongs, null at the end of the file; `before` the number of the one
 * before that place, null behind the preamble. `heading` is the line to type.
 */
type Wanting = {
  next: Numbered | null;
  before: { number: number | null } | null;
  number: number;
  id: string;
  heading: string;
};

const position: Phrase<Pick<Wanting, "next" | "before">> = {
  zh: ({ next, before }) =>
    `${before ? `第 ${before.number ?? "?"} 节` : "前言"}之后${next ? `就是第 ${next.number ?? "?"} 节（${next.id}）` : "文件就结束了"}`,
  en: ({ next, before }) =>
    `${next ? `section ${next.number ?? ""} (${next.id})` : "the end of the file"} after ${before ? `section ${before.number ?? ""}` : "the preamble"}`,
  ja: ({ next, before }) =>
    `${before ? `第 ${before.number ?? "?"} 節` : "前文"}の次が${next ? `第 ${next.number ?? "?"} 節（${next.id}）` : "ファイルの末尾"}になっています`,
};

export const sectionMissing: Wording<{
  "missing from translation": Wanting;
  /** `holders` are the files that have the section. */
  "missing from original": Wanting & { holders: readonly string[] };
  /** `words` are the first of the text whose heading is lost. */
  "heading lost": { words: string; number: number; id: string; heading: string };
  added: { heading: string; id: string; original: string };
}> = {
  zh: {
    "missing from translation": ({ next, before, number, id, heading, line }) => ({
      unexpected: position.zh({ next, before }),
      expected: `其后应有第 ${number} 节（${id}）`,
      fix: `在${next ? `第 ${line} 行之上` : "文件末尾"}加标题“${heading}”和译文。`,
    }),
    "missing from original": ({ next, before, number, id, heading, holders, line }) => ({
      unexpected: position.zh({ next, before }),
      expected: `其后应有第 ${number} 节（${id}）`,
      fix: `在${next ? `第 ${line} 行之上` : "文件末尾"}加标题“${heading}”和正文，或者从 ${holders.join("、")} 中删去这一节。`,
    }),
    "heading lost": ({ words, number, id, heading, line }) => ({
      unexpected: `“${words}”没有标题`,
      expected: `应为第 ${number} 节（${id}）`,
      fix: `在第 ${line} 行之上加标题“${heading}”。`,
    }),
    added: ({ heading, id, original, line }) => ({
      unexpected: `有一节“${heading}”（${id}），原文没有`,
      expected: "只能有原文里有的节",
      fix: `从第 ${line} 行起删去这一节，或者先把它加到 ${original}。`,
    }),
  },
  en: {
    "missing from translation": ({ next, before, number, id, heading, line }) => ({
      unexpected: position.en({ next, before }),
      expected: `section ${number} (${id})`,
      fix: `${next ? `above line ${line}` : "at the end of the file"}, add the heading "${heading}" and the translated text.`,
    }),
    "missing from original": ({ next, before, number, id, heading, holders, line }) => ({
      unexpected: position.en({ next, before }),
      expected: `section ${number} (${id})`,
      fix: `${next ? `above line ${line}` : "at the end of the file"}, add the heading "${heading}" and its text, or delete the section from ${holders.join(" and ")}.`,
    }),
    "heading lost": ({ words, number, id, heading, line }) => ({
      unexpected: `"${words}" without a heading`,
      expected: `section ${number} (${id})`,
      fix: `above line ${line}, add the heading "${heading}".`,
    }),
    added: ({ heading, id, original, line }) => ({
      unexpected: `section "${heading}" (${id}), which ${authoritativeLocale} does not have`,
      expected: "only the sections of the original",
      fix: `delete the section from line ${line} on, or add it to ${original} first.`,
    }),
  },
  ja: {
    "missing from translation": ({ next, before, number, id, heading, line }) => ({
      unexpected: position.ja({ next, before }),
      expected: `その間に第 ${number} 節（${id}）が必要です`,
      fix: `${next ? `${line} 行目の上` : "ファイルの末尾"}に見出し「${heading}」と訳文を加えてください。`,
    }),
    "missing from original": ({ next, before, number, id, heading, holders, line }) => ({
      unexpected: position.ja({ next, before }),
      expected: `その間に第 ${number} 節（${id}）が必要です`,
      fix: `${next ? `${line} 行目の上` : "ファイルの末尾"}に見出し「${heading}」と本文を加えるか、${holders.join("、")} からこの節を削ってください。`,
    }),
    "heading lost": ({ words, number, id, heading, line }) => ({
      unexpected: `「${words}」に見出しがありません`,
      expected: `第 ${number} 節（${id}）が必要です`,
      fix: `${line} 行目の上に見出し「${heading}」を加えてください。`,
    }),
    added: ({ heading, id, original, line }) => ({
      unexpected: `原文にない節「${heading}」（${id}）があります`,
      expected: "原文にある節だけを置けます",
      fix: `${line} 行目からこの節を削るか、先に ${original} に加えてください。`,
    }),
  },
};
