import { type DraftContent, partsOf, writtenDrafts } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { leavesOf, placeInLeaf } from "../text/leaves";
import { findWords } from "../text/words";

// Full-width digits and Latin letters, half-width kana and Hangul, ligatures, and the radicals that programs put in place of
// characters when they copy out of a PDF. Unicode (UAX 15) calls all but a few radicals compatibility variants.
const variants = /[０-９Ａ-Ｚａ-ｚ\uFF61-\uFF9F\uFFA0-\uFFDC\uFB00-\uFB06\u2E80-\u2EFF\u2F00-\u2FDF]+/gu;

/**
 * Refuses variants of ordinary characters: they look alike, and no search, no vocabulary and no dictionary knows them. Accents
 * written as characters of their own are no problem: every text is read in NFC.
 */
export function characterVariant(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) =>
    partsOf(draft).flatMap((section) =>
      leavesOf(section).flatMap((leaf) =>
        findWords(leaf.text, variants).map(({ word, index }) => {
          const ordinary = word.normalize("NFKC");
          // Some radicals have no ordinary character that Unicode would name.
          const named = ordinary.search(variants) === -1;
          return problemAt(placeInLeaf(leaf, word, index), "character-variant", {
            key: "variant",
            values: { word, ordinary: named ? ordinary : null },
            section: section.id ?? undefined,
          });
        }),
      ),
    ),
  );
}
