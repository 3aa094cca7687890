import { authoritativeLocale, translatedLocales } from "../../locales";
import { type DraftContent, distinctPartsOf, partsOf } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { sectionName } from "../phrases/section-names";
import { incomparableSections } from "../structure/section-differences";
import { leafAt, leavesOf } from "../text/leaves";
import { hasWord, wholeWords, wordsFor } from "../text/words";

/** `word` is the term as the original has it, `right` the first of its renderings, `sectionLine` where the section begins. */
type Cases = {
  missing: { section: string; word: string; right: string; renderings: readonly string[]; sectionLine: number };
};

/**
 * Wants the parties and terms that a section of zh uses to be used by each of its translations, in a rendering the vocabulary
 * gives. A section that lacks or adds a part is left to the rules on structure.
 */
export const termMissing: Rule<"term-missing", Cases> = {
  id: "term-missing",
  kind: "certain",
  declarable: true,
  mayWait: true,
  judge: judgeContent,
  guide: {
    zh: "原文这一节用了某个词，译文这一节没有它的固定译法。用上 Fix 给出的词",
    en: "The original uses a term in this section and the translation does not have its fixed rendering. Use the word that Fix gives",
    ja: "原文のこの節にある用語の定訳が、訳文の節にありません。Fix の示す語を使ってください",
  },
  words: {
    zh: {
      missing: ({ section, word, right, renderings, sectionLine }) => ({
        found: `${sectionName.zh(section)}里没有“${renderings.join("”或“")}”`,
        expected: `应当有，因为原文此处写的是“${word}”`,
        fix: `在从第 ${sectionLine} 行开始的一节里，把“${word}”译成“${right}”。`,
      }),
    },
    en: {
      missing: ({ section, word, right, renderings, sectionLine }) => ({
        found: `${sectionName.en(section)} without "${renderings.join('" or "')}"`,
        expected: `it, since ${authoritativeLocale} says "${word}" there`,
        fix: `render "${word}" as "${right}" in the section that begins in line ${sectionLine}.`,
      }),
    },
    ja: {
      missing: ({ section, word, right, renderings, sectionLine }) => ({
        found: `${sectionName.ja(section)}に「${renderings.join("」または「")}」がありません`,
        expected: `原文には「${word}」とあるため、必要です`,
        fix: `${sectionLine} 行目から始まる節で「${word}」を「${right}」と訳してください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  const incomparable = incomparableSections(content);
  const entries = [...Object.values(content.vocabulary.parties), ...Object.values(content.vocabulary.terms)];
  return content.documents.flatMap(({ drafts }) => {
    const original = drafts[authoritativeLocale];
    if (!original) return [];
    return translatedLocales.flatMap((locale) => {
      const draft = drafts[locale];
      if (!draft) return [];
      return entries.flatMap((term) => {
        const [inOriginal, renderings] = [wordsFor(term, authoritativeLocale), wordsFor(term, locale)];
        if (inOriginal.length === 0 || renderings.length === 0) return [];
        const [wanted, given] = [wholeWords(inOriginal, "i"), wholeWords(renderings, "i")];
        return distinctPartsOf(original).flatMap((section) => {
          const counterpart = partsOf(draft).find((other) => other.id === section.id);
          const source = leavesOf(section).find((leaf) => hasWord(leaf.text, wanted));
          if (incomparable.has(`${original.file} ${section.id}`) || incomparable.has(`${draft.file} ${section.id}`))
            return [];
          if (!counterpart || !source || leavesOf(counterpart).some((leaf) => hasWord(leaf.text, given))) return [];
          const place = leafAt(counterpart, source.path)?.place ?? counterpart.place;
          const word = source.text.match(wanted)?.[0] ?? "";
          return problemAt(place, termMissing, {
            key: "missing",
            values: {
              section: section.id ?? "",
              word,
              right: renderings[0] ?? "",
              renderings,
              sectionLine: counterpart.place.line,
            },
            see: [{ ...source.place, text: word }],
            about: [word],
            section: section.id ?? undefined,
          });
        });
      });
    });
  });
}
