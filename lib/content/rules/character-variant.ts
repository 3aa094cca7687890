import { type DraftContent, textsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { leavesOf, placeInLeaf } from "../text/leaves";
import { findWords } from "../text/words";

/** `ordinary` are the characters that are meant; null when Unicode does not name them. */
type Cases = { variant: { word: string; ordinary: string | null } };

/**
 * Refuses variants of ordinary characters: they look alike, and no search, no vocabulary and no dictionary knows them. Accents
 * written as characters of their own are no problem: every text is read in NFC.
 */
export const characterVariant: Rule<"character-variant", Cases> = {
  id: "character-variant",
  kind: "certain",
  explains: { line: ["name-unknown", "spelling-unknown", "punctuation-width"], section: ["facts-differ"] },
  judgesWords: "in any language",
  judge: judgeContent,
  guide: {
    zh: "有看起来相同、其实不同的字符：全角数字和字母（`１２`、`Ａ`）、半角假名、从 PDF 复制来的部首（`⽂`）。重新手打",
    en: "Characters that only look like the ordinary ones: full-width digits and letters (`１２`, `Ａ`), half-width kana, ligatures (`ﬁ`), radicals copied out of a PDF (`⽂`). Type them again by hand",
    ja: "見た目だけ同じ別の文字があります：全角の数字・英字（`１２`、`Ａ`）、半角カナ、PDF からコピーした部首（`⽂`）。手で打ち直してください",
  },
  words: {
    zh: {
      variant: ({ word, ordinary, line }) => ({
        found: `“${word}”只是看起来像${ordinary === null ? "普通字符" : `“${ordinary}”`}`,
        expected: ordinary === null ? "应为键盘打出的字符" : `应为“${ordinary}”`,
        fix: ordinary === null ? `在第 ${line} 行重新手打。` : `把第 ${line} 行的“${word}”改成“${ordinary}”。`,
      }),
    },
    en: {
      variant: ({ word, ordinary, line }) => ({
        found: `"${word}", which only looks like ${ordinary === null ? "ordinary characters" : `"${ordinary}"`}`,
        expected: ordinary === null ? "characters as a keyboard types them" : `"${ordinary}"`,
        fix: ordinary === null ? `type it again by hand in line ${line}.` : `type "${ordinary}" in line ${line}.`,
      }),
    },
    ja: {
      variant: ({ word, ordinary, line }) => ({
        found: `「${word}」は${ordinary === null ? "普通の文字" : `「${ordinary}」`}に見えるだけの別の文字です`,
        expected: ordinary === null ? "キーボードで打った文字が必要です" : `「${ordinary}」が必要です`,
        fix:
          ordinary === null
            ? `${line} 行目のこの文字を手で打ち直してください。`
            : `${line} 行目の「${word}」を「${ordinary}」に直してください。`,
      }),
    },
  },
};

// Full-width digits and Latin letters, half-width kana and Hangul, ligatures, and the radicals that programs put in place of
// characters when they copy out of a PDF. Unicode (UAX 15) calls all but a few radicals compatibility variants.
const variants = /[０-９Ａ-Ｚａ-ｚ\uFF61-\uFF9F\uFFA0-\uFFDC\uFB00-\uFB06\u2E80-\u2EFF\u2F00-\u2FDF]+/gu;

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) =>
    textsOf(draft).flatMap((section) =>
      leavesOf(section).flatMap((leaf) =>
        findWords(leaf.prose, variants).map(({ word, index }) => {
          const ordinary = word.normalize("NFKC");
          // Some radicals have no ordinary character that Unicode would name.
          const named = ordinary.search(variants) === -1;
          return problemAt(placeInLeaf(leaf, word, index), characterVariant, {
            key: "variant",
            values: { word, ordinary: named ? ordinary : null },
            section: section.id ?? undefined,
          });
        }),
      ),
    ),
  );
}
