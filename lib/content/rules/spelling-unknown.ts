import { localeFacts } from "../../locales";
import { type DraftContent, partsOf, writtenDrafts } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { leavesOf, placeInLeaf } from "../text/leaves";
import { nearWords } from "../text/near-words";
import {
  allTerms,
  blankOut,
  domainPattern,
  emailPattern,
  findWords,
  urlPattern,
  wholeWords,
  wordsFor,
} from "../text/words";

/** A word in small letters; what has a capital or a digit is a name, and `name-unknown` judges it. */
const smallWord = /(?<![\p{L}\p{N}’'-])\p{Ll}+(?:[’'-]\p{Ll}+)*(?![\p{L}\p{N}])/gu;

/** In how many words of a paragraph a slip is looked for: one with more of them is not English. */
const mostSuggestions = 20;

/**
 * Warns of words that neither the English dictionary (cspell's) nor the vocabulary has. A word that is known with or without its
 * ’s, or whose parts between hyphens are known, is known.
 */
export function spellingUnknown(content: DraftContent): Problem[] {
  const isKnown = (word: string) =>
    content.isEnglishWord(word) || [word.replaceAll("’", "'"), word.replace(/[’']s?$/, "")].some(content.isEnglishWord);
  return writtenDrafts(content)
    .filter(({ locale }) => localeFacts[locale].spelling === "english")
    .flatMap((draft) => {
      const vocabulary = wholeWords([
        ...wordsFor(content.vocabulary.known, draft.locale),
        ...allTerms(content.vocabulary).flatMap(([, term]) => wordsFor(term, draft.locale)),
      ]);
      return partsOf(draft).flatMap((section) =>
        leavesOf(section).flatMap((leaf) =>
          findWords(blankOut(leaf.text, emailPattern, urlPattern, domainPattern, vocabulary), smallWord)
            .filter(({ word }) => !isKnown(word) && !word.split("-").every(isKnown))
            .map(({ word, index }, count) =>
              problemAt(placeInLeaf(leaf, word, index), "spelling-unknown", {
                key: "unknown",
                values: { word, near: count < mostSuggestions ? nearWords(word, content.isEnglishWord) : [] },
                severity: "warning",
                section: section.id ?? undefined,
              }),
            ),
        ),
      );
    });
}
