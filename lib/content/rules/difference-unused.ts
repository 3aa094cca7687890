import type { Rule } from "../model/rule";
import { sectionName } from "../phrases/section-names";

type Cases = { unused: { declared: string; section: string } };

export const differenceUnused: Rule<"difference-unused", Cases> = {
  id: "difference-unused",
  kind: "certain",
  guide: {
    zh: "声明的差异已经不在了。从 `differences` 里删去这一条",
    en: "A declared difference no longer exists. Delete the entry from `differences`",
    ja: "宣言した相違がもうありません。`differences` からその項目を削除してください",
  },
  words: {
    zh: {
      unused: ({ declared, section, line }) => ({
        found: `声明了一处差异（${declared}，${sectionName.zh(section)}），而文中没有这处差异`,
        expected: "只能声明存在的差异",
        fix: `删去从第 ${line} 行开始的条目。`,
      }),
    },
    en: {
      unused: ({ declared, section, line }) => ({
        found: `a declared difference (${declared} in ${sectionName.en(section)}) that the text does not have`,
        expected: "only differences that exist",
        fix: `delete the entry that begins in line ${line}.`,
      }),
    },
    ja: {
      unused: ({ declared, section, line }) => ({
        found: `宣言された相違（${sectionName.ja(section)}の ${declared}）が本文にありません`,
        expected: "実際にある相違だけを宣言できます",
        fix: `${line} 行目から始まる項目を削ってください。`,
      }),
    },
  },
};
