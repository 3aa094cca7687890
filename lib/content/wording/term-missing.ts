import { authoritativeLocale } from "../../locales";
import type { Wording } from "../model/wording";
import { sectionName } from "../phrases/section-names";

/** `word` is the term as the original has it, `right` the first of its renderings, `sectionLine` where the section begins. */
export const termMissing: Wording<{
  missing: { section: string; word: string; right: string; renderings: readonly string[]; sectionLine: number };
}> = {
  zh: {
    missing: ({ section, word, right, renderings, sectionLine }) => ({
      unexpected: `${sectionName.zh(section)}里没有“${renderings.join("”或“")}”`,
      expected: `应当有，因为原文此处写的是“${word}”`,
      fix: `在从第 ${sectionLine} 行开始的一节里，把“${word}”译成“${right}”。`,
    }),
  },
  en: {
    missing: ({ section, word, right, renderings, sectionLine }) => ({
      unexpected: `${sectionName.en(section)} without "${renderings.join('" or "')}"`,
      expected: `it, since ${authoritativeLocale} says "${word}" there`,
      fix: `render "${word}" as "${right}" in the section that begins in line ${sectionLine}.`,
    }),
  },
  ja: {
    missing: ({ section, word, right, renderings, sectionLine }) => ({
      unexpected: `${sectionName.ja(section)}に「${renderings.join("」または「")}」がありません`,
      expected: `原文には「${word}」とあるため、必要です`,
      fix: `${sectionLine} 行目から始まる節で「${word}」を「${right}」と訳してください。`,
    }),
  },
};
