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
  "no hashes": Declared;
  /** `entryLine` is where the entry begins. */
  expired: Declared & { changed: ChangedSide; entryLine: number };
};

export const differenceExpired: Rule<"difference-expired", Cases> = {
  id: "difference-expired",
  kind: "certain",
  mayWait: true,
  guide: {
    zh: "声明的差异所依据的原文或译文已经改过，或者没有写 `hashes`，因此不再有效。请批准人重新确认，贴上 Fix 给出的一行；不再需要就删去这一条",
    en: "A declared difference no longer holds, because the original or the translation has changed since, or it has no `hashes`. Have it approved again and paste the line that Fix gives, or delete the entry",
    ja: "宣言した相違の後に原文か訳文が変わったか、`hashes` がないため、宣言は無効です。承認者に確認し直して Fix の示す行を貼り付けるか、その項目を削除してください",
  },
  words: {
    zh: {
      "no hashes": ({ declared, section, typed, line }) => ({
        found: `声明的差异（${declared}，${sectionName.zh(section)}）没有写明是针对哪一版文字批准的`,
        expected: "应有 hashes 一行；文字改变时，声明随之失效",
        fix: `在第 ${line} 行之下加：\n${typed}`,
      }),
      expired: ({ declared, section, changed, entryLine, typed, line }) => ({
        found: `声明的差异（${declared}，${sectionName.zh(section)}）批准之后，${side.zh(changed)}改过`,
        expected: "应当是对现在的文字的批准",
        fix: `删去从第 ${entryLine} 行开始的条目；如果已经重新批准，就把第 ${line} 行改成：\n${typed}`,
      }),
    },
    en: {
      "no hashes": ({ declared, section, typed, line }) => ({
        found: `a declared difference (${declared} in ${section}) that does not say for which texts it was approved`,
        expected: "the line of hashes, which names the two texts that were approved",
        fix: `below line ${line}, add:\n${typed}`,
      }),
      expired: ({ declared, section, changed, entryLine, typed, line }) => ({
        found: `a declared difference (${declared} in ${section}) that was approved before ${side.en(changed)} changed`,
        expected: "an approval of the texts as they are",
        fix: `delete the entry that begins in line ${entryLine}; or, when it was approved again, make line ${line} read:\n${typed}`,
      }),
    },
    ja: {
      "no hashes": ({ declared, section, typed, line }) => ({
        found: `宣言された相違（${sectionName.ja(section)}の ${declared}）に、どの文章について承認されたかが書かれていません`,
        expected: "hashes の行が必要です。文章が変わると、宣言は効力を失います",
        fix: `${line} 行目の下に次を加えてください：\n${typed}`,
      }),
      expired: ({ declared, section, changed, entryLine, typed, line }) => ({
        found: `宣言された相違（${sectionName.ja(section)}の ${declared}）が承認された後で、${side.ja(changed)}が変わりました`,
        expected: "いまの文章についての承認が必要です",
        fix: `${entryLine} 行目から始まる項目を削ってください。改めて承認された場合は、${line} 行目を次のように直してください：\n${typed}`,
      }),
    },
  },
};
