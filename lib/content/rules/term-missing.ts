import { authoritativeLocale, translatedLocales } from "../../locales";
import { type DraftContent, partsOf } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { incomparableSections } from "../structure/structure-problems";
import { leavesOf } from "../text/leaves";
import { hasWord, wholeWords, wordsFor } from "../text/words";

/**
 * Wants the parties and terms that a section of zh uses to be used by each of its translations, in a rendering the vocabulary
 * gives. A section that lacks or adds a part is left to the rules on structure.
 */
export function termMissing(content: DraftContent): Problem[] {
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
        return partsOf(original).flatMap((section) => {
          const counterpart = partsOf(draft).find((other) => other.id === section.id);
          const source = leavesOf(section).find((leaf) => hasWord(leaf.text, wanted));
          if (incomparable.has(`${original.file} ${section.id}`) || incomparable.has(`${draft.file} ${section.id}`))
            return [];
          if (!counterpart || !source || leavesOf(counterpart).some((leaf) => hasWord(leaf.text, given))) return [];
          const place = leavesOf(counterpart).find((leaf) => leaf.path === source.path)?.place ?? counterpart.place;
          const word = source.text.match(wanted)?.[0] ?? "";
          return problemAt(place, "term-missing", {
            key: "missing",
            values: {
              section: section.id ?? "",
              word,
              right: renderings[0] ?? "",
              renderings,
              sectionLine: counterpart.place.line,
            },
            see: [{ ...source.place, text: word }],
            section: section.id ?? undefined,
          });
        });
      });
    });
  });
}
