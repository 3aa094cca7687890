import { type Locale, localeFacts } from "../../locales";
import { type Draft, type DraftContent, textsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { signName } from "../phrases/sign-names";
import { katakanaWords } from "../text/katakana-look-alikes";
import { type Leaf, leavesOf, placeInLeaf } from "../text/leaves";
import { lookAlikeWords } from "../text/look-alikes";
import { variantsIn } from "../text/variants";
import { blankOut, emailPattern, urlPattern, wholeWords, wordsFor } from "../text/words";

type Cases = {
  /** `ordinary` are the characters that are meant; null when Unicode does not name them. */
  variant: { word: string; ordinary: string | null };
  /** `sign` stands in `word` for one of `right`; `corrected` is the word as it should be, null where a reader has to choose. */
  "look-alike": { word: string; sign: string; right: readonly string[]; corrected: string | null };
};

/**
 * Refuses variants of ordinary characters, and characters typed for others that they look like: no search, no vocabulary and no
 * dictionary knows them. Accents written as characters of their own are no problem: every text is read in NFC.
 */
export const characterVariant: Rule<"character-variant", Cases> = {
  id: "character-variant",
  kind: "certain",
  explains: { line: ["spelling-unknown", "punctuation-width", "facts-differ"] },
  judgesWords: "in any language",
  judge: judgeContent,
  guide: {
    zh: "有看起来相同、其实不同的字符：全角数字和字母（`１２`、`Ａ`）、半角假名、从 PDF 复制来的部首（`⽂`）、日文里当作长音符号的汉字“一”（`サ一バ一`）。重新手打",
    en: "Characters that only look like the ordinary ones: full-width digits and letters (`１２`, `Ａ`), half-width kana, ligatures (`ﬁ`), radicals copied out of a PDF (`⽂`), the Chinese one for a long mark (`サ一バ一`). Type them again by hand",
    ja: "見た目だけ同じ別の文字があります：全角の数字・英字（`１２`、`Ａ`）、半角カナ、PDF からコピーした部首（`⽂`）、長音記号の代わりの漢数字（`サ一バ一`）。手で打ち直してください",
  },
  words: {
    zh: {
      variant: ({ word, ordinary, line }) => ({
        found: `“${word}”（${signName(firstOf(word)).zh}）只是看起来像${ordinary === null ? "普通字符" : `“${ordinary}”`}`,
        expected: ordinary === null ? "应为键盘打出的字符" : `应为“${ordinary}”`,
        fix: ordinary === null ? `在第 ${line} 行重新手打。` : `把第 ${line} 行的“${word}”改成“${ordinary}”。`,
      }),
      "look-alike": ({ word, sign, right, corrected, line }) => ({
        found: `“${word}”里的“${sign}”是另一个字符（${signName(sign).zh}）`,
        expected:
          right.length === 0
            ? "应为键盘打出的字符"
            : `应为${right.map((one) => `“${one}”（${signName(one).zh}）`).join("或")}`,
        fix:
          corrected === null
            ? `在第 ${line} 行按原意重新手打这个字符。`
            : `把第 ${line} 行的“${word}”改成“${corrected}”。`,
      }),
    },
    en: {
      variant: ({ word, ordinary, line }) => ({
        found: `"${word}" (${signName(firstOf(word)).en}), which only looks like ${ordinary === null ? "ordinary characters" : `"${ordinary}"`}`,
        expected: ordinary === null ? "characters as a keyboard types them" : `"${ordinary}"`,
        fix: ordinary === null ? `type it again by hand in line ${line}.` : `type "${ordinary}" in line ${line}.`,
      }),
      "look-alike": ({ word, sign, right, corrected, line }) => ({
        found: `"${sign}" (${signName(sign).en}) in "${word}"`,
        expected:
          right.length === 0
            ? "characters as a keyboard types them"
            : right.map((one) => `"${one}" (${signName(one).en})`).join(" or "),
        fix:
          corrected === null
            ? `type the character that is meant again by hand in line ${line}.`
            : `type "${corrected}" for "${word}" in line ${line}.`,
      }),
    },
    ja: {
      variant: ({ word, ordinary, line }) => ({
        found: `「${word}」（${signName(firstOf(word)).ja}）は${ordinary === null ? "普通の文字" : `「${ordinary}」`}に見えるだけの別の文字です`,
        expected: ordinary === null ? "キーボードで打った文字が必要です" : `「${ordinary}」が必要です`,
        fix:
          ordinary === null
            ? `${line} 行目のこの文字を手で打ち直してください。`
            : `${line} 行目の「${word}」を「${ordinary}」に直してください。`,
      }),
      "look-alike": ({ word, sign, right, corrected, line }) => ({
        found: `「${word}」の「${sign}」は別の文字（${signName(sign).ja}）です`,
        expected:
          right.length === 0
            ? "キーボードで打った文字が必要です"
            : `${right.map((one) => `「${one}」（${signName(one).ja}）`).join("または")}が必要です`,
        fix:
          corrected === null
            ? `${line} 行目のこの文字を、意味に合わせて手で打ち直してください。`
            : `${line} 行目の「${word}」を「${corrected}」に直してください。`,
      }),
    },
  },
};

function firstOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

function judgeContent({ vocabulary, ...content }: DraftContent): Problem[] {
  return writtenDrafts({ vocabulary, ...content }).flatMap((draft) => {
    const known = wholeWords(wordsFor(vocabulary.known, draft.locale));
    const words = new Set(katakanaOf(draft));
    return textsOf(draft).flatMap((section) =>
      leavesOf(section).flatMap((leaf) =>
        inLeaf(leaf, blankOut(leaf.prose, known), draft.locale, words).map((problem) => ({
          ...problem,
          section: section.id ?? undefined,
        })),
      ),
    );
  });
}

function inLeaf(leaf: Leaf, text: string, locale: Locale, words: ReadonlySet<string>): Problem[] {
  const variants = variantsIn(text, localeFacts[locale].wideMarks !== null).map(({ word, index, ordinary }) =>
    problemAt(placeInLeaf(leaf, word, index), characterVariant, { key: "variant", values: { word, ordinary } }),
  );
  const plain = blankOut(text, urlPattern, emailPattern);
  const others = lookAlikeWords(plain, locale, words).map(({ word, at, sign, index, right, corrected }) =>
    problemAt(placeInLeaf(leaf, at, index), characterVariant, {
      key: "look-alike",
      values: { word, sign, right, corrected },
    }),
  );
  return [...variants, ...others];
}

/** The katakana words of a Japanese text: what is one of them elsewhere was no slip. */
function katakanaOf(draft: Draft): string[] {
  if (draft.locale !== "ja") return [];
  return textsOf(draft).flatMap((section) => leavesOf(section).flatMap(({ prose }) => katakanaWords(prose)));
}
