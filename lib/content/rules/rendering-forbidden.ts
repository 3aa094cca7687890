import { type Draft, type DraftContent, textsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { katakanaWords } from "../text/katakana-look-alikes";
import { leavesOf, placeInLeaf } from "../text/leaves";
import { lookAlikes } from "../text/look-alikes";
import { allTerms, findWords, hasWord, separateWords, wordsFor } from "../text/words";

/** `instead` are the renderings to choose from, `right` the first of them. */
type Cases = { forbidden: { word: string; right: string; instead: readonly string[] } };

/** Finds renderings that the vocabulary forbids, as whole words; in Latin script without regard to case. */
export const renderingForbidden: Rule<"rendering-forbidden", Cases> = {
  id: "rendering-forbidden",
  kind: "certain",
  declarable: true,
  judgesWords: "in any language",
  judge: judgeContent,
  guide: {
    zh: "用了 `vocabulary.yaml` 禁用的译法。换成 Fix 给出的词",
    en: "A rendering that `vocabulary.yaml` forbids. Use the word that Fix gives",
    ja: "`vocabulary.yaml` が禁じる訳です。Fix の示す語に直してください",
  },
  words: {
    zh: {
      forbidden: ({ word, right, instead, line }) => ({
        found: `有禁用的译法“${word}”`,
        expected: `应为“${instead.join("”或“")}”`,
        fix: `把第 ${line} 行的“${word}”改成“${right}”${instead.length > 1 ? `或“${instead.slice(1).join("”或“")}”，看句子需要哪一个` : ""}。`,
      }),
    },
    en: {
      forbidden: ({ word, right, instead, line }) => ({
        found: `"${word}"`,
        expected: `"${instead.join('" or "')}"`,
        fix: `type "${right}" in line ${line}${instead.length > 1 ? `, or "${instead.slice(1).join('" or "')}", as the sentence needs` : ""}.`,
      }),
    },
    ja: {
      forbidden: ({ word, right, instead, line }) => ({
        found: `使ってはならない訳「${word}」があります`,
        expected: `「${instead.join("」または「")}」が必要です`,
        fix: `${line} 行目の「${word}」を「${right}」${instead.length > 1 ? `または「${instead.slice(1).join("」または「")}」のうち文に合うもの` : ""}に直してください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  const terms = allTerms(content.vocabulary).map(([, term]) => term);
  return writtenDrafts(content).flatMap((draft) => {
    // Several entries may forbid the same word, and each of them says what to write instead.
    const instead = new Map<string, string[][]>();
    for (const term of terms)
      for (const word of new Set(wordsFor(term.forbidden, draft.locale).map((word) => word.toLowerCase())))
        instead.set(word, [...(instead.get(word) ?? []), wordsFor(term, draft.locale)]);
    // A forbidden word within one that the vocabulary gives, such as bean in Bean Street, is no use of it.
    const words = separateWords([...instead.keys(), ...terms.flatMap((term) => wordsFor(term, draft.locale))], "i");
    const forbidden = separateWords([...instead.keys()], "i");
    const goesOn = unfinishedWord(draft);
    return textsOf(draft).flatMap((section) =>
      leavesOf(section)
        .filter((leaf) => hasWord(leaf.prose, forbidden))
        .flatMap((leaf) =>
          findWords(leaf.prose, words).flatMap(({ word, index }) =>
            (goesOn(leaf.prose, index + word.length) ? [] : (instead.get(word.toLowerCase()) ?? [])).map((right) =>
              problemAt(placeInLeaf(leaf, word, index), renderingForbidden, {
                key: "forbidden",
                values: { word, right: right[0] ?? "", instead: right },
                about: [word],
                section: section.id ?? undefined,
              }),
            ),
          ),
        ),
    );
  });
}

/** Tells whether a word goes on at an index with a sign that was typed for another one: サーバ一 is サーバー, not サーバ and a number. */
function unfinishedWord(draft: Draft): (text: string, index: number) => boolean {
  let known: Set<string> | undefined;
  return (text, index) => {
    known ??= new Set(
      textsOf(draft).flatMap((section) => leavesOf(section).flatMap(({ prose }) => katakanaWords(prose))),
    );
    return lookAlikes(text, draft.locale, known).some((sign) => sign.index === index);
  };
}
