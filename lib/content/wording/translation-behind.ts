import { authoritativeLocale } from "../../locales";
import type { Wording } from "../model/wording";

/** `typed` are the lines to type. */
type Typed = { typed: readonly string[] };

export const translationBehind: Wording<{
  /** `change` is the wording before and after, where it is known; `pinLine` the line of the pin; `hashes` those of a declaration. */
  behind: Typed & { change: { before: string; after: string } | null; pinLine: number; hashes: string };
  "no pin": Typed & { ids: readonly string[] };
  "no section": { id: string; ids: readonly string[] };
  "in original": null;
}> = {
  zh: {
    behind: ({ change, pinLine, hashes, typed, file }) => ({
      unexpected: change ? `译文译的是“${change.before}”，原文现为“${change.after}”` : "译文译的是较早的原文",
      expected: "应译现在的原文",
      fix: `照此修改译文（如果不需要修改，就声明差异，hashes 写 ${hashes}），然后把 ${file} 第 ${pinLine} 行改成：\n${typed.join("\n")}`,
    }),
    "no pin": ({ ids, typed, line }) => ({
      unexpected: `没有 ${ids.join("、")} 的记录`,
      expected: "每一节应有一行，写明所译原文的记号",
      fix: `确认这些节与原文意思一致之后，在第 ${line} 行之下加：\n${typed.join("\n")}`,
    }),
    "no section": ({ id, ids, line }) => ({
      unexpected: `有“${id}”的记录，而这份文件没有这一节`,
      expected: `只能有 ${ids.join("、")} 的记录`,
      fix: `删去第 ${line} 行。`,
    }),
    "in original": ({ line }) => ({
      unexpected: "原文里有 pins",
      expected: "只有译文里才有 pins",
      fix: `删去第 ${line} 行和它下面的各行记录。`,
    }),
  },
  en: {
    behind: ({ change, pinLine, hashes, typed, file }) => ({
      unexpected: change
        ? `a translation of "${change.before}", which now reads "${change.after}"`
        : `a translation of an earlier ${authoritativeLocale} text`,
      expected: `a translation of what ${authoritativeLocale} says now`,
      fix: `change the translation accordingly (where nothing needs to change, declare the difference with hashes: ${hashes}), then make line ${pinLine} of ${file} read:\n${typed.join("\n")}`,
    }),
    "no pin": ({ ids, typed, line }) => ({
      unexpected: `no pin for ${ids.join(", ")}`,
      expected: `for each section a line with the hash of the ${authoritativeLocale} text that it translates`,
      fix: `once these sections say what ${authoritativeLocale} says, add below line ${line}:\n${typed.join("\n")}`,
    }),
    "no section": ({ id, ids, line }) => ({
      unexpected: `a pin for "${id}", which is no section of this document`,
      expected: `pins for ${ids.join(", ")}`,
      fix: `delete line ${line}.`,
    }),
    "in original": ({ line }) => ({
      unexpected: "pins in the original",
      expected: "pins in its translations only",
      fix: `delete line ${line} and the lines of pins below it.`,
    }),
  },
  ja: {
    behind: ({ change, pinLine, hashes, typed, file }) => ({
      unexpected: change ? `「${change.before}」の訳ですが、原文はいま「${change.after}」です` : "以前の原文の訳です",
      expected: "いまの原文の訳が必要です",
      fix: `訳文を原文に合わせ（変える必要がなければ、hashes を ${hashes} として相違を宣言し）、${file} の ${pinLine} 行目を次のように直してください：\n${typed.join("\n")}`,
    }),
    "no pin": ({ ids, typed, line }) => ({
      unexpected: `${ids.join("、")} の記録がありません`,
      expected: "節ごとに、訳した原文の記号を示す一行が必要です",
      fix: `これらの節が原文と同じ意味であることを確かめたうえで、${line} 行目の下に次を加えてください：\n${typed.join("\n")}`,
    }),
    "no section": ({ id, ids, line }) => ({
      unexpected: `この文書にない節「${id}」の記録があります`,
      expected: `${ids.join("、")} の記録だけを書けます`,
      fix: `${line} 行目を削ってください。`,
    }),
    "in original": ({ line }) => ({
      unexpected: "原文に pins があります",
      expected: "pins は訳文にだけ書きます",
      fix: `${line} 行目とその下の記録の行を削ってください。`,
    }),
  },
};
