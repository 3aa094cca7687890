import { localeFacts } from "../../locales";
import { type DraftContent, textsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
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

/** `near` are words of the dictionary that may be meant, the likeliest first. */
type Cases = { unknown: { word: string; near: readonly string[] } };

/**
 * Warns of words that neither the English dictionary (cspell's) nor the vocabulary has. A word that is known with or without its
 * ’s, or whose parts between hyphens are known, is known.
 */
export const spellingUnknown: Rule<"spelling-unknown", Cases> = {
  id: "spelling-unknown",
  kind: "typography",
  judgesWords: "of its language",
  judge: judgeContent,
  guide: {
    zh: "英文词不在词典里，可能拼错。改正；若没有写错，加进 `vocabulary.yaml` 的 `known`",
    en: "A word that the English dictionary does not have. Correct it; if it is right, add it to `known` in `vocabulary.yaml`",
    ja: "英語の辞書にない語です。直してください。正しければ `vocabulary.yaml` の `known` に加えます",
  },
  words: {
    zh: {
      unknown: ({ word, near, line }) => ({
        found: `“${word}”不在词典里`,
        expected: near.length > 0 ? `应为“${near.join("”或“")}”` : "应为词典里有的词",
        fix: `${near[0] === undefined ? `改正第 ${line} 行的“${word}”` : `把第 ${line} 行的“${word}”改成“${near[0]}”`}；如果没有写错，就加进 vocabulary.yaml 的 known。`,
      }),
    },
    en: {
      unknown: ({ word, near, line }) => ({
        found: `"${word}", which the dictionary does not have`,
        expected: near.length > 0 ? `"${near.join('" or "')}"` : "a word that it has",
        fix: `${near[0] === undefined ? `correct it in line ${line}` : `type "${near[0]}" in line ${line}`}; if the word is right, add it under "known" in vocabulary.yaml.`,
      }),
    },
    ja: {
      unknown: ({ word, near, line }) => ({
        found: `「${word}」は辞書にありません`,
        expected: near.length > 0 ? `「${near.join("」または「")}」が必要です` : "辞書にある語が必要です",
        fix: `${line} 行目の「${word}」を${near[0] === undefined ? "" : `「${near[0]}」に`}直してください。正しければ vocabulary.yaml の known に加えます。`,
      }),
    },
  },
};

/** A word in small letters; what has a capital or a digit is a name, and `name-unknown` judges it. */
const smallWord = /(?<![\p{L}\p{N}’'-])\p{Ll}+(?:[’'-]\p{Ll}+)*(?![\p{L}\p{N}])/gu;

/** In how many words of a paragraph a slip is looked for: one with more of them is not English. */
const mostSuggestions = 20;

function judgeContent(content: DraftContent): Problem[] {
  const isKnown = (word: string) =>
    content.isEnglishWord(word) || [word.replaceAll("’", "'"), word.replace(/[’']s?$/, "")].some(content.isEnglishWord);
  return writtenDrafts(content)
    .filter(({ locale }) => localeFacts[locale].spelling === "english")
    .flatMap((draft) => {
      const vocabulary = wholeWords([
        ...wordsFor(content.vocabulary.known, draft.locale),
        ...allTerms(content.vocabulary).flatMap(([, term]) => wordsFor(term, draft.locale)),
      ]);
      return textsOf(draft).flatMap((section) =>
        leavesOf(section).flatMap((leaf) =>
          findWords(blankOut(leaf.prose, emailPattern, urlPattern, domainPattern, vocabulary), smallWord)
            .filter(({ word }) => !isKnown(word) && !word.split("-").every(isKnown))
            .map(({ word, index }, count) =>
              problemAt(placeInLeaf(leaf, word, index), spellingUnknown, {
                key: "unknown",
                values: { word, near: count < mostSuggestions ? nearWords(word, content.isEnglishWord) : [] },
                section: section.id ?? undefined,
              }),
            ),
        ),
      );
    });
}
