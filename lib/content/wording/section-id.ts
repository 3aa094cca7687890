import { authoritativeLocale } from "../../locales";
import type { Phrase, Wording } from "../model/wording";

/** The id to give to a section, and the line to type. */
type Wanted = { wanted: string; typed: string };

const named: Phrase<string> = {
  zh: (wanted) => `应为 {#${wanted}}：用小写英文字母，每种语言相同`,
  en: (wanted) => `{#${wanted}}, a name in small Latin letters that is the same in every language`,
  ja: (wanted) => `{#${wanted}} が必要です。英小文字を使い、どの言語でも同じにします`,
};

const type: Phrase<{ typed: string; line: number }> = {
  zh: ({ typed, line }) => `把第 ${line} 行改成“${typed}”。`,
  en: ({ typed, line }) => `type "${typed}" in line ${line}.`,
  ja: ({ typed, line }) => `${line} 行目を「${typed}」に直してください。`,
};

/** The other way: the id is to be another one, in every language. */
const rename: Phrase<{ id: string; holders: readonly string[] }> = {
  zh: ({ id, holders }) => `如果确实要改标识（旧的网址会失效），就把 ${holders.join("、")} 的标识也改成 {#${id}}。`,
  en: ({ id, holders }) =>
    `Where the id is to be renamed (addresses with the old one cease to work), type {#${id}} in ${holders.join(" and ")}, too.`,
  ja: ({ id, holders }) =>
    `識別名を変えるつもりであれば（古いアドレスは使えなくなります）、${holders.join(" と ")} の識別名も {#${id}} に直してください。`,
};

export const sectionId: Wording<{
  absent: Wanted & { heading: string };
  malformed: Wanted & { id: string };
  repeated: Wanted & { id: string };
  /** `holders` are the places where the other languages have the id that is wanted. */
  "other name": Wanted & { id: string; holders: readonly string[] };
  /** `wanted` is the id that the original gives the definition; null when it gives none. */
  definition: { id: string; term: string; repeated: boolean; wanted: string | null };
}> = {
  zh: {
    absent: ({ heading, wanted, ...values }) => ({
      unexpected: `标题“${heading}”没有标识`,
      expected: named.zh(wanted),
      fix: type.zh(values),
    }),
    malformed: ({ id, wanted, ...values }) => ({
      unexpected: `标识是 {#${id}}`,
      expected: named.zh(wanted),
      fix: type.zh(values),
    }),
    repeated: ({ id, wanted, ...values }) => ({
      unexpected: `标识 {#${id}} 第二次出现`,
      expected: named.zh(wanted),
      fix: type.zh(values),
    }),
    "other name": ({ id, wanted, holders, ...values }) => ({
      unexpected: `标识是 {#${id}}`,
      expected: `应为 {#${wanted}}，与其他语言一致`,
      fix: `${type.zh(values)}${rename.zh({ id, holders })}`,
    }),
    definition: ({ id, term, repeated, wanted, line }) => ({
      unexpected: repeated ? `标识 {#${id}} 第二次出现` : `标识是 {#${id}}`,
      expected: wanted === null ? "应为它自己的名称，用小写英文字母" : `应为 {#${wanted}}，与原文一致`,
      fix: `第 ${line} 行以“**${term}** {#${wanted ?? "name"}}”开头。`,
    }),
  },
  en: {
    absent: ({ heading, wanted, ...values }) => ({
      unexpected: `the heading "${heading}" without an id`,
      expected: named.en(wanted),
      fix: type.en(values),
    }),
    malformed: ({ id, wanted, ...values }) => ({
      unexpected: `the id {#${id}}`,
      expected: named.en(wanted),
      fix: type.en(values),
    }),
    repeated: ({ id, wanted, ...values }) => ({
      unexpected: `the id {#${id}} a second time`,
      expected: named.en(wanted),
      fix: type.en(values),
    }),
    "other name": ({ id, wanted, holders, ...values }) => ({
      unexpected: `the id {#${id}}`,
      expected: `{#${wanted}}, as in the other languages`,
      fix: `${type.en(values)} ${rename.en({ id, holders })}`,
    }),
    definition: ({ id, term, repeated, wanted, line }) => ({
      unexpected: `the id {#${id}}${repeated ? " a second time" : ""}`,
      expected:
        wanted === null ? "a name of its own in small Latin letters" : `{#${wanted}}, as in ${authoritativeLocale}`,
      fix: `begin line ${line} with "**${term}** {#${wanted ?? "name"}}".`,
    }),
  },
  ja: {
    absent: ({ heading, wanted, ...values }) => ({
      unexpected: `見出し「${heading}」に識別名がありません`,
      expected: named.ja(wanted),
      fix: type.ja(values),
    }),
    malformed: ({ id, wanted, ...values }) => ({
      unexpected: `識別名が {#${id}} です`,
      expected: named.ja(wanted),
      fix: type.ja(values),
    }),
    repeated: ({ id, wanted, ...values }) => ({
      unexpected: `識別名 {#${id}} がもう一度使われています`,
      expected: named.ja(wanted),
      fix: type.ja(values),
    }),
    "other name": ({ id, wanted, holders, ...values }) => ({
      unexpected: `識別名が {#${id}} です`,
      expected: `ほかの言語と同じく {#${wanted}} が必要です`,
      fix: `${type.ja(values)}${rename.ja({ id, holders })}`,
    }),
    definition: ({ id, term, repeated, wanted, line }) => ({
      unexpected: repeated ? `識別名 {#${id}} がもう一度使われています` : `識別名が {#${id}} です`,
      expected: wanted === null ? "英小文字で、この定義だけの名前が必要です" : `原文と同じく {#${wanted}} が必要です`,
      fix: `${line} 行目を「**${term}** {#${wanted ?? "name"}}」で始めてください。`,
    }),
  },
};
