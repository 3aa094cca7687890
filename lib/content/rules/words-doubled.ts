import { type DraftContent, textsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { doublingsIn } from "../text/doublings";
import { leavesOf, placeInLeaf } from "../text/leaves";
import { blankOut, domainPattern, emailPattern, urlPattern, wholeWords, wordsFor } from "../text/words";

/** `right` is what may stand there once, one of them to choose. */
type Doubled = { word: string; right: readonly string[] };

type Cases = { mark: Doubled; word: Doubled };

/** Warns of marks and words that stand twice where once is meant. Doublings that the languages have are right: 为了了解, ますます, had had. */
export const wordsDoubled: Rule<"words-doubled", Cases> = {
  id: "words-doubled",
  kind: "typography",
  judgesWords: "of its language",
  explains: { line: ["punctuation-width"] },
  judge: judgeContent,
  guide: {
    zh: "标点或词多打了一遍（`，，`、`的的`、`the the`）。删去多余的",
    en: "A mark or word typed twice (`,,`, `the the`, `的的`). Delete one",
    ja: "約物や語が重なっています（`、、`、`をを`、`the the`）。一つ削ってください",
  },
  words: {
    zh: {
      mark: ({ word, right, line }) => ({
        found: `“${word}”多打了一遍`,
        expected: `应为“${right.join("”或“")}”`,
        fix: `把第 ${line} 行的“${word}”改成“${right.join("”或“")}”。`,
      }),
      word: ({ word, right, line }) => ({
        found: `“${word}”多打了一遍`,
        expected: `应为“${right.join("”或“")}”`,
        fix: `把第 ${line} 行的“${word}”改成“${right.join("”或“")}”；如果没有写错，就把“${word}”加进 vocabulary.yaml 的 known。`,
      }),
    },
    en: {
      mark: ({ word, right, line }) => ({
        found: `"${word}", a mark too many`,
        expected: `"${right.join('" or "')}"`,
        fix: `type "${right.join('" or "')}" for "${word}" in line ${line}.`,
      }),
      word: ({ word, right, line }) => ({
        found: `"${word}", typed twice`,
        expected: `"${right.join('" or "')}"`,
        fix: `type "${right.join('" or "')}" for "${word}" in line ${line}; if both are meant, add "${word}" under "known" in vocabulary.yaml.`,
      }),
    },
    ja: {
      mark: ({ word, right, line }) => ({
        found: `「${word}」は約物が一つ余分です`,
        expected: `「${right.join("」または「")}」が必要です`,
        fix: `${line} 行目の「${word}」を「${right.join("」または「")}」に直してください。`,
      }),
      word: ({ word, right, line }) => ({
        found: `「${word}」が重なっています`,
        expected: `「${right.join("」または「")}」が必要です`,
        fix: `${line} 行目の「${word}」を「${right.join("」または「")}」に直してください。正しければ、「${word}」を vocabulary.yaml の known に加えます。`,
      }),
    },
  },
};

function judgeContent({ vocabulary, ...content }: DraftContent): Problem[] {
  return writtenDrafts({ vocabulary, ...content }).flatMap((draft) => {
    const known = wholeWords(wordsFor(vocabulary.known, draft.locale).filter((word) => word.length > 1));
    return textsOf(draft).flatMap((section) =>
      leavesOf(section).flatMap((leaf) =>
        // Words on both sides of what was blanked out are no neighbours.
        doublingsIn(blankOut(leaf.prose, urlPattern, emailPattern, domainPattern, known), draft.locale)
          .filter(({ word, index }) => leaf.text.startsWith(word, index))
          .map(({ word, index, right }) =>
            problemAt(placeInLeaf(leaf, word, index), wordsDoubled, {
              key: /\p{L}/u.test(word) ? "word" : "mark",
              values: { word, right },
              section: section.id ?? undefined,
            }),
          ),
      ),
    );
  });
}
