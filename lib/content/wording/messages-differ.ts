import { authoritativeLocale } from "../../locales";
import type { Wording } from "../model/wording";

export const messagesDiffer: Wording<{
  "not JSON": null;
  unpaired: { key: string; text: string };
  added: { key: string; original: string };
  arguments: { key: string; own: string; wanted: string };
  /** `name` is the last part of the key, `namespace` the rest. */
  lacking: { key: string; name: string; namespace: string };
}> = {
  zh: {
    "not JSON": ({ line }) => ({
      unexpected: "内容不是 JSON，或者有值不是文字",
      expected: '应为“"键": "文字"”这样的行，除最后一行外以逗号结束',
      fix: `改正第 ${line} 行或上一行。`,
    }),
    unpaired: ({ key, text, line }) => ({
      unexpected: `“${key}”的文字是“${text}”`,
      expected: "{ 和 } 应当成对",
      fix: `改正第 ${line} 行。`,
    }),
    added: ({ key, original, line }) => ({
      unexpected: `多出界面文字“${key}”`,
      expected: `只能有 ${original} 里有的文字`,
      fix: `删去第 ${line} 行，或者在每种语言里都加上这条文字。`,
    }),
    arguments: ({ key, own, wanted, line }) => ({
      unexpected: `“${key}”里的参数是${own === "" ? "“无”" : ` ${own}`}`,
      expected: `应当是${wanted === "" ? "“无”" : ` ${wanted}`}，与中文一致`,
      fix: `在第 ${line} 行的 { 和 } 之间使用同样的名称。`,
    }),
    lacking: ({ key, name, namespace, file }) => ({
      unexpected: `缺少界面文字“${key}”`,
      expected: "原文有的每条文字都应当有",
      fix: `在 ${file} 的“${namespace}”之下加上“${name}”。`,
    }),
  },
  en: {
    "not JSON": ({ line }) => ({
      unexpected: "text that is not JSON, or a value that is no text",
      expected: 'lines such as "key": "text", each but the last ended by a comma',
      fix: `correct line ${line} or the one above it.`,
    }),
    unpaired: ({ key, text, line }) => ({
      unexpected: `"${text}" for "${key}"`,
      expected: "a message whose { and } are in pairs",
      fix: `correct line ${line}.`,
    }),
    added: ({ key, original, line }) => ({
      unexpected: `the message "${key}"`,
      expected: `only messages that ${original} has`,
      fix: `delete line ${line}, or add the message to every language.`,
    }),
    arguments: ({ key, own, wanted, line }) => ({
      unexpected: `the arguments ${own || "none"} in "${key}"`,
      expected: `${wanted || "none"}, as in ${authoritativeLocale}`,
      fix: `use the same names between { and } in line ${line}.`,
    }),
    lacking: ({ key, name, namespace, file }) => ({
      unexpected: `no message "${key}"`,
      expected: "every message that the original has",
      fix: `add "${name}" under "${namespace}" in ${file}.`,
    }),
  },
  ja: {
    "not JSON": ({ line }) => ({
      unexpected: "JSON でない内容か、文字でない値があります",
      expected: '「"キー": "文字"」のような行が必要で、最後の行を除いてコンマで終わります',
      fix: `${line} 行目かその上の行を直してください。`,
    }),
    unpaired: ({ key, text, line }) => ({
      unexpected: `「${key}」の文言が「${text}」です`,
      expected: "{ と } は対でなければなりません",
      fix: `${line} 行目を直してください。`,
    }),
    added: ({ key, original, line }) => ({
      unexpected: `余分な文言「${key}」があります`,
      expected: `${original} にある文言だけを使えます`,
      fix: `${line} 行目を削るか、その文言をすべての言語に加えてください。`,
    }),
    arguments: ({ key, own, wanted, line }) => ({
      unexpected: `「${key}」の引数が${own === "" ? "ありません" : ` ${own} です`}`,
      expected: `中国語と同じく${wanted === "" ? "引数があってはなりません" : ` ${wanted} が必要です`}`,
      fix: `${line} 行目の { と } の間に同じ名前を使ってください。`,
    }),
    lacking: ({ key, name, namespace, file }) => ({
      unexpected: `画面の文言「${key}」がありません`,
      expected: "原文にある文言はすべて必要です",
      fix: `${file} の「${namespace}」の下に「${name}」を加えてください。`,
    }),
  },
};
