import { localeFacts } from "../../locales";
import { type DraftContent, textsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { definedTerms } from "../text/defined-terms";
import { knownForms } from "../text/english-forms";
import { type Leaf, leavesOf, placeInLeaf } from "../text/leaves";
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

/** `near` are words of the dictionary that may be meant, the likeliest first; `count` tells how often the word stands in the file. */
type Cases = { unknown: { word: string; near: readonly string[]; count: number } };

/**
 * Warns of words that neither the English dictionary (cspell's) nor the vocabulary has, once for a file. A word in the plural, with its
 * ’s, in British spelling, behind a prefix or with known parts between hyphens is known when the word itself is, and so is every word
 * of a term that the text defines.
 */
export const spellingUnknown: Rule<"spelling-unknown", Cases> = {
  id: "spelling-unknown",
  kind: "typography",
  judgesWords: "of its language",
  judge: judgeContent,
  guide: {
    zh: "英文词不在词典里，可能拼错。改正；若没有写错，把 Fix 给出的一行加进 `vocabulary.yaml` 的 `known`",
    en: "A word that the English dictionary does not have. Correct it; if it is right, add the line that Fix gives below `known` in `vocabulary.yaml`",
    ja: "英語の辞書にない語です。直してください。正しければ、Fix の示す一行を `vocabulary.yaml` の `known` に加えます",
  },
  words: {
    zh: {
      unknown: ({ word, near, count, line }) => ({
        found: `“${word}”${count > 1 ? `（共 ${count} 处）` : ""}不在词典里`,
        expected: near.length > 0 ? `应为“${near.join("”或“")}”` : "应为词典里有的词",
        fix: `${near[0] === undefined ? `如果拼错了，改正第 ${line} 行` : `如果应为“${near[0]}”，改正第 ${line} 行`}${count > 1 ? "和其余各处" : ""}；如果没有写错，在 vocabulary.yaml 的“known:”之下加一行：\n  - ${word}`,
      }),
    },
    en: {
      unknown: ({ word, near, count, line }) => ({
        found: `"${word}"${count > 1 ? ` (${count} times)` : ""}, which the dictionary does not have`,
        expected: near.length > 0 ? `"${near.join('" or "')}"` : "a word that it has",
        fix: `${near[0] === undefined ? `if it is misspelt, correct it in line ${line}` : `if "${near[0]}" is meant, type that in line ${line}`}${count > 1 ? " and wherever else it stands" : ""}; if the word is right, add this line below "known:" in vocabulary.yaml:\n  - ${word}`,
      }),
    },
    ja: {
      unknown: ({ word, near, count, line }) => ({
        found: `「${word}」${count > 1 ? `（${count} か所）` : ""}は辞書にありません`,
        expected: near.length > 0 ? `「${near.join("」または「")}」が必要です` : "辞書にある語が必要です",
        fix: `${near[0] === undefined ? `誤りであれば ${line} 行目` : `「${near[0]}」の誤りであれば ${line} 行目`}${count > 1 ? "とほかの箇所" : ""}を直してください。正しければ、vocabulary.yaml の「known:」の下に次の一行を加えます：\n  - ${word}`,
      }),
    },
  },
};

/** A word in small letters. One with a capital is a name or begins a sentence: `name-unknown` asks the dictionary for it. */
const smallWord = /(?<![\p{L}\p{N}’'-])\p{Ll}+(?:[’'-]\p{Ll}+)*(?![\p{L}\p{N}])/gu;

/** For how many words of a file a slip is looked for: one with more of them is not English. */
const mostSuggestions = 50;

function judgeContent(content: DraftContent): Problem[] {
  const isKnown = knownForms(content.isEnglishWord);
  return writtenDrafts(content)
    .filter(({ locale }) => localeFacts[locale].spelling === "english")
    .flatMap((draft) => {
      const vocabulary = wholeWords([
        ...wordsFor(content.vocabulary.known, draft.locale),
        ...allTerms(content.vocabulary).flatMap(([, term]) => wordsFor(term, draft.locale)),
      ]);
      const defined = new Set(
        definedTerms(draft).flatMap(({ term }) => findWords(term.toLowerCase(), smallWord).map(({ word }) => word)),
      );
      const found = new Map<string, { leaf: Leaf; section: string | undefined; index: number; count: number }>();
      for (const section of textsOf(draft))
        for (const leaf of leavesOf(section))
          for (const { word, index } of findWords(
            blankOut(leaf.prose, emailPattern, urlPattern, domainPattern, vocabulary),
            smallWord,
          )) {
            if (isKnown(word) || defined.has(word) || word.split("-").every(isKnown)) continue;
            const earlier = found.get(word);
            if (earlier) earlier.count++;
            else found.set(word, { leaf, section: section.id ?? undefined, index, count: 1 });
          }
      return [...found].map(([word, { leaf, section, index, count }], order) =>
        problemAt(placeInLeaf(leaf, word, index), spellingUnknown, {
          key: "unknown",
          values: { word, near: order < mostSuggestions ? nearWords(word, content.isEnglishWord) : [], count },
          section,
          about: [word],
        }),
      );
    });
}
