import { authoritativeLocale } from "../../locales";
import type { Rule } from "../model/rule";
import type { Phrase } from "../model/wording";
import { sectionName } from "../phrases/section-names";

/** Which text changed since the approval. */
export type ChangedSide = "original" | "translation" | "both";

/** `declared` is the rule, `typed` the line to type. */
type Declared = { declared: string; section: string; typed: string };

const side: Phrase<ChangedSide> = {
  zh: (changed) => ({ original: "原文", translation: "这份译文", both: "原文和这份译文" })[changed],
  en: (changed) =>
    ({
      original: authoritativeLocale,
      translation: "this translation",
      both: `${authoritativeLocale} and this translation`,
    })[changed],
  ja: (changed) => ({ original: "原文", translation: "この訳文", both: "原文とこの訳文" })[changed],
};

type Cases = {
  /** It does not name what differs, or for which texts it was approved. `differs` is the line of the difference that it is taken for. */
  unfinished: Declared & { differs: number };
  /** `entryLine` is where the entry begins. */
  expired: Declared & { changed: ChangedSide; entryLine: number };
};

export const differenceExpired: Rule<"difference-expired", Cases> = {
  id: "difference-expired",
  kind: "certain",
  mayWait: true,
  guide: {
    zh: "声明的差异所依据的原文或译文已经改过，或者没有写 `value` 和 `hashes`，因此不再有效。请批准人重新确认，贴上 Fix 给出的内容；不再需要就删去这一条",
    en: "A declared difference no longer holds, because the original or the translation has changed since, or it has no `value` and `hashes`. Have it approved again and paste what Fix gives, or delete the entry",
    ja: "宣言した相違の後に原文か訳文が変わったか、`value` と `hashes` がないため、宣言は無効です。承認者に確認し直して Fix の示す内容を貼り付けるか、その項目を削除してください",
  },
  words: {
    zh: {
      unfinished: ({ declared, section, typed, differs, line }) => ({
        found: `声明的差异（${declared}，${sectionName.zh(section)}）没有写明是哪一处，或针对哪一版文字批准的`,
        expected: "应有 value 和 hashes 两行；每一处差异各写一条，文字改变时，声明随之失效",
        fix: `在第 ${line} 行之下照抄下面的内容，行首的空格也要；它指的是第 ${differs} 行的那一处，批准的若是另一处，就不要抄：\n${typed}`,
      }),
      expired: ({ declared, section, changed, entryLine, typed, line }) => ({
        found: `声明的差异（${declared}，${sectionName.zh(section)}）批准之后，${side.zh(changed)}改过`,
        expected: "应当是对现在的文字的批准",
        fix: `删去从第 ${entryLine} 行开始的条目；如果已经重新批准，就把第 ${line} 行改成：\n${typed}`,
      }),
    },
    en: {
      unfinished: ({ declared, section, typed, differs, line }) => ({
        found: `a declared difference (${declared} in ${sectionName.en(section)}) that does not say what it is for, or for which texts it was approved`,
        expected:
          "the lines value and hashes: each difference has an entry of its own, for the two texts that were approved",
        fix: `below line ${line}, paste this with the spaces in front of it; it stands for the difference in line ${differs}, so leave it out if another was approved:\n${typed}`,
      }),
      expired: ({ declared, section, changed, entryLine, typed, line }) => ({
        found: `a declared difference (${declared} in ${sectionName.en(section)}) that was approved before ${side.en(changed)} changed`,
        expected: "an approval of the texts as they are",
        fix: `delete the entry that begins in line ${entryLine}; or, when it was approved again, make line ${line} read:\n${typed}`,
      }),
    },
    ja: {
      unfinished: ({ declared, section, typed, differs, line }) => ({
        found: `宣言された相違（${sectionName.ja(section)}の ${declared}）に、どの箇所のものか、どの文章について承認されたかが書かれていません`,
        expected:
          "value と hashes の行が必要です。相違ごとに一つの項目を書きます。文章が変わると、宣言は効力を失います",
        fix: `${line} 行目の下に、行頭のスペースごと次を貼り付けてください。${differs} 行目の相違を指します。承認されたのが別の箇所であれば、貼り付けないでください：\n${typed}`,
      }),
      expired: ({ declared, section, changed, entryLine, typed, line }) => ({
        found: `宣言された相違（${sectionName.ja(section)}の ${declared}）が承認された後で、${side.ja(changed)}が変わりました`,
        expected: "いまの文章についての承認が必要です",
        fix: `${entryLine} 行目から始まる項目を削ってください。改めて承認された場合は、${line} 行目を次のように直してください：\n${typed}`,
      }),
    },
  },
};
