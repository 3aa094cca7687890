import { type Locale, localeFacts, locales } from "../../locales";
import { type Draft, type DraftContent, partsOf, sectionsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { blankReferences } from "../numbering/plain-references";
import { definedTerms } from "../text/defined-terms";
import { monthOfDate } from "../text/months";
import { leavesOf, placeInLeaf } from "../text/leaves";
import {
  allTerms,
  blankOut,
  emailPattern,
  findWords,
  passageInCapitals,
  urlPattern,
  wholeWords,
  wordsFor,
} from "../text/words";

/** `near` is a name of the vocabulary that may be meant. */
type Cases = { unknown: { name: string; near: string | null } };

/**
 * Finds names that the vocabulary does not know: in a locale whose script is not Latin any word in a foreign script, in one whose
 * script is Latin any word with a capital that no sentence opens with, and any letter of a foreign script.
 */
export const nameUnknown: Rule<"name-unknown", Cases> = {
  id: "name-unknown",
  kind: "certain",
  declarable: true,
  needsVocabulary: true,
  judge: judgeContent,
  guide: {
    zh: "有词汇表不认识的名称：中文、日文里的外文词，英文里的大写词。改正；若没有写错，加进 `vocabulary.yaml` 的 `known`",
    en: "A name that the vocabulary does not know: in Chinese and Japanese a word in foreign letters, in English a word with a capital. Correct it; if it is right, add it to `known` in `vocabulary.yaml`",
    ja: "語彙にない名称です（中国語・日本語では外国文字の語、英語では大文字で始まる語）。直してください。正しければ `vocabulary.yaml` の `known` に加えます",
  },
  words: {
    zh: {
      unknown: ({ name, near, line }) => ({
        found: `名称“${name}”不在词汇表里`,
        expected: `应为词汇表里有的名称${near === null ? "" : `，例如“${near}”`}`,
        fix: `改正第 ${line} 行；如果没有写错，就加进 vocabulary.yaml 的 known。`,
      }),
    },
    en: {
      unknown: ({ name, near, line }) => ({
        found: `the name "${name}", which the vocabulary does not know`,
        expected: `a name it knows${near === null ? "" : `, such as "${near}"`}`,
        fix: `correct it in line ${line}; if it is right, add it under "known" in vocabulary.yaml.`,
      }),
    },
    ja: {
      unknown: ({ name, near, line }) => ({
        found: `名称「${name}」は語彙にありません`,
        expected: `語彙にある名称が必要です${near === null ? "" : `（例：「${near}」）`}`,
        fix: `${line} 行目を直してください。正しければ vocabulary.yaml の known に加えます。`,
      }),
    },
  },
};

/** `mayBeTitle` tells that the text is a heading, and headings of the document are written in title case. */
type Judge = (text: string, mayBeTitle: boolean) => { word: string; index: number }[];

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const known = wholeWords([
      ...definedTerms(draft).map(({ term }) => term),
      ...wordsFor(content.vocabulary.known, draft.locale),
      // What is forbidden has a problem of its own.
      ...allTerms(content.vocabulary).flatMap(([, term]) =>
        [term, term.forbidden].flatMap((words) => wordsFor(words, draft.locale)),
      ),
    ]);
    const judge =
      localeFacts[draft.locale].letters === latin
        ? capitalisedWords(localeFacts[draft.locale].spelling === "english" ? content.isEnglishWord : () => true)
        : foreignWords(draft.locale);
    const ordinary = localeFacts[draft.locale].spelling === "english" ? [monthOfDate, weekday, partWord] : [];
    const titled = writesTitleCase(draft);
    return partsOf(draft).flatMap((section) =>
      leavesOf(section).flatMap((leaf) =>
        judge(
          blankOut(blankReferences(leaf.prose), emailPattern, urlPattern, known, ...ordinary),
          titled && leaf.path === "heading",
        ).map(({ word, index }) =>
          problemAt(placeInLeaf(leaf, word, index), nameUnknown, {
            key: "unknown",
            values: { name: word, near: nearName(content, word) },
            section: section.id ?? undefined,
          }),
        ),
      ),
    );
  });
}

const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/g;

/** What a contract calls its parts (this Article, each Annex), with the letter of an annex. */
const partWord =
  /\b(?:(?:Annex|Appendix|Schedule|Exhibit)(?: [A-Z]\b)?|(?:Annexes|Appendices|Schedules|Exhibits)(?: [A-Z]\b(?:(?:, | and | or | to )[A-Z]\b)*)?|(?:Article|Section|Clause|Chapter|Paragraph)s?)\b/g;

const latin = "\\p{sc=Latin}";

function foreignWords(locale: Locale): Judge {
  const own = localeFacts[locale].letters;
  const pattern = new RegExp(`(?:(?![${own}])[\\p{L}\\p{N}\\p{M}])+(?:[.&'’-](?:(?![${own}])[\\p{L}\\p{N}])+)*`, "gu");
  return (text) => findWords(text, pattern).filter(({ word }) => /\p{L}/u.test(word));
}

/** A word that small letters of English do not make up. */
const latinWord =
  /(?<![\p{L}\p{N}\p{M}]|[\p{L}\p{N}\p{M}][-&])(?![a-z]+(?![\p{L}\p{N}\p{M}&-]))[\p{L}\p{N}\p{M}]+(?:[-&][\p{L}\p{N}\p{M}]+)*/gu;

function capitalisedWords(isEnglishWord: (word: string) => boolean): Judge {
  return (text, mayBeTitle) => {
    const inTitleCase = mayBeTitle && isTitleCase(text);
    const inCapitals = [...text.matchAll(passageInCapitals)].map(({ index, 0: words }) => [
      index,
      index + words.length,
    ]);
    return findWords(text, latinWord).filter(({ word, index }) => {
      if (/(?!\p{sc=Latin})\p{L}/u.test(word)) return true;
      if (word === word.toLowerCase() || word === "I") return false;
      const raised = inTitleCase || inCapitals.some(([from = 0, to = 0]) => index >= from && index < to);
      if (raised && word.toLowerCase().split("-").every(isEnglishWord)) return false;
      const ordinary = word === "A" || /^\p{Lu}[\p{Ll}-]+$/u.test(word);
      return !(ordinary && opensSentence(text, index) && word.toLowerCase().split("-").every(isEnglishWord));
    });
  };
}

/** Short words stay small in a title, longer ones do not. */
function isTitleCase(text: string): boolean {
  return !/(?<![\p{L}\p{N}])\p{Ll}{5,}/u.test(text);
}

/** True when at least half of the headings of several words are in title case: then no heading says anything by it. */
function writesTitleCase(draft: Draft): boolean {
  const headings = sectionsOf(draft).filter(({ heading }) => /\p{L}[ ].*\p{Lu}|[ ]\p{Ll}{5,}/u.test(heading));
  return headings.filter(({ heading }) => isTitleCase(heading)).length * 2 >= headings.length;
}

/** True at the start of a text and after a sign that ends a sentence or a lead-in, whatever quotation marks or brackets stand between. */
function opensSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:;]["”’)]*\s+|[。！？：；]["”’)）]*\s*)["“‘(]*$/.test(text.slice(0, index));
}

function nearName(content: DraftContent, word: string): string | null {
  const names = Object.values(content.vocabulary.names).flatMap((term) =>
    locales.flatMap((locale) => wordsFor(term, locale)),
  );
  const start = word.slice(0, 6).toLowerCase();
  return names.find((name) => name.toLowerCase().startsWith(start) && word.length >= 6) ?? null;
}
