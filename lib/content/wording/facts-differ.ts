import type { Locale } from "../../locales";
import type { Phrase, Wording } from "../model/wording";
import { sectionName } from "../phrases/section-names";

export type FactKind = "e-mail address" | "web address" | "number" | "name";

const kinds: Record<"zh" | "ja", Record<FactKind, string>> = {
  zh: { "e-mail address": "电子邮箱", "web address": "网址", number: "数字", name: "名称" },
  ja: { "e-mail address": "メールアドレス", "web address": "URL", number: "数字", name: "名称" },
};

const times = (number: number) =>
  number === 0 ? "not at all" : number === 1 ? "once" : number === 2 ? "twice" : `${number} times`;

const files: Phrase<readonly Locale[]> = {
  zh: (models) => models.map((locale) => `${locale}.md`).join("、"),
  en: (models) => models.join(" and "),
  ja: (models) => models.map((locale) => `${locale}.md`).join("、"),
};

export const factsDiffer: Wording<{
  replaced: { kind: FactKind; word: string; right: string; model: Locale };
  miscounted: {
    kind: FactKind;
    word: string;
    count: number;
    wanted: number;
    section: string;
    models: readonly Locale[];
  };
}> = {
  zh: {
    replaced: ({ kind, word, right, model, line }) => ({
      unexpected: `此处的${kinds.zh[kind]}是“${word}”`,
      expected: `应当是“${right}”，与 ${files.zh([model])} 一致`,
      fix: `把第 ${line} 行的“${word}”改成“${right}”，或者修改其他语言的文本。`,
    }),
    miscounted: ({ kind, word, count, wanted, section, models, line }) => ({
      unexpected: `${sectionName.zh(section)}里${count === 0 ? `没有${kinds.zh[kind]}“${word}”` : `${kinds.zh[kind]}“${word}”出现了 ${count} 次`}`,
      expected: `${wanted === 0 ? "不应出现" : `应当出现 ${wanted} 次`}，与 ${files.zh(models)} 一致`,
      fix:
        count > wanted
          ? `从第 ${line} 行删去一处，或者在其他语言的文本里补上。`
          : `在从第 ${line} 行开始的一段里加上“${word}”，或者从其他语言的文本里删去。`,
    }),
  },
  en: {
    replaced: ({ kind, word, right, model, line }) => ({
      unexpected: `the ${kind} "${word}"`,
      expected: `"${right}", as in ${files.en([model])}`,
      fix: `type "${right}" in line ${line}, or correct the other languages.`,
    }),
    miscounted: ({ kind, word, count, wanted, section, models, line }) => ({
      unexpected: `the ${kind} "${word}" ${times(count)} in ${sectionName.en(section)}`,
      expected: `it ${times(wanted)}, as in ${files.en(models)}`,
      fix:
        count > wanted
          ? `take one out of line ${line}, or add it in the other languages.`
          : `add "${word}" in the passage that begins in line ${line}, or take it out in the other languages.`,
    }),
  },
  ja: {
    replaced: ({ kind, word, right, model, line }) => ({
      unexpected: `${kinds.ja[kind]}が「${word}」になっています`,
      expected: `${files.ja([model])} と同じく「${right}」が必要です`,
      fix: `${line} 行目の「${word}」を「${right}」に直すか、ほかの言語を直してください。`,
    }),
    miscounted: ({ kind, word, count, wanted, section, models, line }) => ({
      unexpected: `${sectionName.ja(section)}に${kinds.ja[kind]}「${word}」が${count === 0 ? "ありません" : ` ${count} 回あります`}`,
      expected: `${files.ja(models)} ${wanted === 0 ? "にはないため、あってはなりません" : `と同じく ${wanted} 回必要です`}`,
      fix:
        count > wanted
          ? `${line} 行目から一つ削るか、ほかの言語に加えてください。`
          : `${line} 行目から始まる箇所に「${word}」を加えるか、ほかの言語から削ってください。`,
    }),
  },
};
