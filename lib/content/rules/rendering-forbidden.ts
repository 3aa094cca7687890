import { type DraftContent, partsOf, writtenDrafts } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { leavesOf, placeInLeaf } from "../text/leaves";
import { allTerms, findWords, hasWord, separateWords, wordsFor } from "../text/words";

/** Finds renderings that the vocabulary forbids, as whole words; in Latin script without regard to case. */
export function renderingForbidden(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const allowed = allTerms(content.vocabulary).flatMap(([, term]) => wordsFor(term, draft.locale));
    const forbidden = allTerms(content.vocabulary).flatMap(([, term]) => {
      const words = wordsFor(term.forbidden, draft.locale);
      return words.length === 0
        ? []
        : [
            {
              pattern: separateWords([...words, ...allowed], "i"),
              words: words.map((word) => word.toLowerCase()),
              instead: wordsFor(term, draft.locale),
            },
          ];
    });
    const any = separateWords(
      forbidden.flatMap(({ words }) => words),
      "i",
    );
    return partsOf(draft).flatMap((section) =>
      leavesOf(section).flatMap((leaf) =>
        (hasWord(leaf.text, any) ? forbidden : []).flatMap(({ pattern, words, instead }) =>
          findWords(leaf.text, pattern)
            .filter(({ word }) => words.includes(word.toLowerCase()))
            .map(({ word, index }) =>
              problemAt(placeInLeaf(leaf, word, index), "rendering-forbidden", {
                key: "forbidden",
                values: { word, right: instead[0] ?? "", instead },
                section: section.id ?? undefined,
              }),
            ),
        ),
      ),
    );
  });
}
