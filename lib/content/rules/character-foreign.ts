import { type Locale, localeFacts } from "../../locales";
import { type Draft, type DraftContent, textsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { Vocabulary } from "../model/schema";
import type { Phrases } from "../model/wording";
import { codeOf } from "../phrases/sign-names";
import { excerpt } from "../text/excerpt";
import { type Foreign, foreignIn, type Script } from "../text/foreign-script";
import { type Leaf, leavesOf, placeInLeaf } from "../text/leaves";
import { walkAll } from "../text/visit-tree";
import { allTerms, blankOut, emailPattern, urlPattern, wholeWords, wordsFor } from "../text/words";

/** `right` is what the language writes; null where nobody knows. `codes` are the numbers of the characters in Unicode. */
type Cases = {
  characters: { word: string; codes: readonly string[]; script: Script; locale: Locale; right: string | null };
  word: { word: string; locale: Locale; right: string };
  sentence: { words: string; script: "Chinese" | "Japanese" | "traditional"; locale: Locale };
};

const namesOfLanguages: Partial<Record<Locale, Phrases>> = {
  zh: { zh: "简体中文", en: "simplified Chinese", ja: "簡体字の中国語" },
  en: { zh: "英文", en: "English", ja: "英語" },
  ja: { zh: "日文", en: "Japanese", ja: "日本語" },
};

const nameIn =
  (language: keyof Phrases) =>
  (locale: Locale): string =>
    namesOfLanguages[locale]?.[language] ?? localeFacts[locale].name;

/** The name of a language in that of a report; a new one goes by its own. */
const languageName = { zh: nameIn("zh"), en: nameIn("en"), ja: nameIn("ja") };

const scriptNames: Record<Script, Phrases> = {
  traditional: { zh: "繁体字或旧字形", en: "a traditional form", ja: "繁体字または旧字体" },
  simplified: { zh: "中文字形", en: "a Chinese form", ja: "中国語の字体" },
  japanese: { zh: "日文字形", en: "a Japanese form", ja: "日本語の字体" },
  rare: {
    zh: "这种语言一般不用的汉字",
    en: "a Chinese character that the language does not use",
    ja: "この言語では普通使わない漢字",
  },
  kana: { zh: "日文假名", en: "Japanese", ja: "日本語の文字" },
  Han: { zh: "汉字", en: "Chinese characters", ja: "漢字" },
};

const sentenceNames: Record<Cases["sentence"]["script"], Phrases> = {
  Chinese: { zh: "中文", en: "Chinese", ja: "中国語" },
  Japanese: { zh: "日文", en: "Japanese", ja: "日本語" },
  traditional: { zh: "繁体或别的字形", en: "traditional or other forms of characters", ja: "繁体字など別の字体" },
};

/**
 * Refuses characters and words of another language's script: traditional or Japanese forms in Chinese, simplified or traditional ones and
 * Chinese words in Japanese, Chinese or kana in English. Names with rare characters are `known` in the vocabulary.
 */
export const characterForeign: Rule<"character-foreign", Cases> = {
  id: "character-foreign",
  kind: "certain",
  explains: { line: ["punctuation-width", "spelling-unknown"], section: ["wording-differs"] },
  judgesWords: "of its language",
  judge: judgeContent,
  guide: {
    zh: "有别的语言的字或词：简体中文里的繁体字（`用戶`）、日文里的简体字或中文词（`信息`）、英文里的汉字。照 Fix 改；人名、地名用字加进 `vocabulary.yaml` 的 `known`",
    en: "Characters or words of another language: traditional forms in Chinese (`用戶`), simplified ones or Chinese words in Japanese (`信息`), Chinese in English. Type what Fix gives; a name with such a character goes under `known` in `vocabulary.yaml`",
    ja: "別の言語の文字や語があります：中国語の中の繁体字（`用戶`）、日本語の中の簡体字や中国語（`信息`）、英語の中の漢字。Fix のとおり直してください。名前に使う字は `vocabulary.yaml` の `known` に加えます",
  },
  words: {
    zh: {
      characters: ({ word, codes, script, locale, right, line }) => ({
        found: `“${word}”（${codes.join("、")}）是${scriptNames[script].zh}`,
        expected: right === null ? `应为${languageName.zh(locale)}的写法` : `应为“${right}”`,
        fix: `${right === null ? `在第 ${line} 行用${languageName.zh(locale)}写` : `把第 ${line} 行的“${word}”改成“${right}”`}；如果是名称用字，就把整个名称加进 vocabulary.yaml 的 known。`,
      }),
      word: ({ word, locale, right, line }) => ({
        found: `“${word}”是${locale === "zh" ? "日文" : "中文"}词`,
        expected: `应为${languageName.zh(locale)}的说法，例如“${right}”`,
        fix: `改写第 ${line} 行的“${word}”；如果是名称的一部分，就把整个名称加进 vocabulary.yaml 的 known。`,
      }),
      sentence: ({ words, script, locale, line }) => ({
        found: `“${words}”写的是${sentenceNames[script].zh}`,
        expected: `应为${languageName.zh(locale)}`,
        fix: `在第 ${line} 行把这一句改写成${languageName.zh(locale)}。`,
      }),
    },
    en: {
      characters: ({ word, codes, script, locale, right, line }) => ({
        found: `"${word}" (${codes.join(", ")}), ${scriptNames[script].en}`,
        expected: right === null ? `what ${languageName.en(locale)} writes for it` : `"${right}"`,
        fix: `${right === null ? `write it in ${languageName.en(locale)} in line ${line}` : `type "${right}" for "${word}" in line ${line}`}; if it belongs to a name, add the whole name under "known" in vocabulary.yaml.`,
      }),
      word: ({ word, locale, right, line }) => ({
        found: `"${word}", a ${locale === "zh" ? "Japanese" : "Chinese"} word`,
        expected: `the word that ${languageName.en(locale)} has for it, such as "${right}"`,
        fix: `write it in ${languageName.en(locale)} in line ${line}; if it belongs to a name, add the whole name under "known" in vocabulary.yaml.`,
      }),
      sentence: ({ words, script, locale, line }) => ({
        found: `"${words}", written in ${sentenceNames[script].en}`,
        expected: languageName.en(locale),
        fix: `write this sentence in ${languageName.en(locale)} in line ${line}.`,
      }),
    },
    ja: {
      characters: ({ word, codes, script, locale, right, line }) => ({
        found: `「${word}」（${codes.join("、")}）は${scriptNames[script].ja}です`,
        expected: right === null ? `${languageName.ja(locale)}の書き方が必要です` : `「${right}」が必要です`,
        fix: `${right === null ? `${line} 行目を${languageName.ja(locale)}で書いてください` : `${line} 行目の「${word}」を「${right}」に直してください`}。名前の文字であれば、名前全体を vocabulary.yaml の known に加えます。`,
      }),
      word: ({ word, locale, right, line }) => ({
        found: `「${word}」は${locale === "zh" ? "日本語" : "中国語"}の語です`,
        expected: `${languageName.ja(locale)}の語（「${right}」など）が必要です`,
        fix: `${line} 行目の「${word}」を${languageName.ja(locale)}に直してください。名前の一部であれば、名前全体を vocabulary.yaml の known に加えます。`,
      }),
      sentence: ({ words, script, locale, line }) => ({
        found: `「${words}」は${sentenceNames[script].ja}で書かれています`,
        expected: `${languageName.ja(locale)}が必要です`,
        fix: `${line} 行目のこの文を${languageName.ja(locale)}に直してください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const japanese = content.documents.find(({ entry }) => entry.slug === draft.slug)?.drafts.ja;
    return judgeDraft(draft, content.vocabulary, draft.locale === "zh" && japanese ? japanese.lines.join("\n") : null);
  });
}

/** A title in Chinese title marks. */
const title = /(?<=《)[^《》]{1,60}(?=》)/gu;

/**
 * The titles of Japanese laws that a Chinese text leaves in Japanese: those with kana or several characters of it that the Japanese text has
 * word for word. One character alone may be a slip: 《著作権法》 for 《著作权法》.
 */
function japaneseTitles(text: string, japanese: string | null): string[] {
  if (japanese === null || !text.includes("《")) return [];
  return [...text.matchAll(title)].flatMap(([words]) => {
    const foreign = foreignIn(words, "zh").flatMap((found) => [...new Set(found.word)]);
    return foreign.length > 1 && japanese.includes(words) ? [words] : [];
  });
}

/** `japanese` is what the Japanese text of the same document says, for a Chinese one. */
function judgeDraft(draft: Draft, vocabulary: Vocabulary, japanese: string | null): Problem[] {
  const { locale } = draft;
  const known = wholeWords([
    ...wordsFor(vocabulary.known, locale),
    ...allTerms(vocabulary).flatMap(([, term]) => wordsFor(term, locale)),
  ]);
  return textsOf(draft).flatMap((section) =>
    leavesOf(section).flatMap((leaf) =>
      foreignIn(
        blankOut(withoutCode(leaf), known, urlPattern, emailPattern, wholeWords(japaneseTitles(leaf.text, japanese))),
        locale,
      ).map((found) =>
        problemAt(placeInLeaf(leaf, firstOf(found), found.index), characterForeign, {
          ...messageFor(found, locale, vocabulary),
          section: section.id ?? undefined,
        }),
      ),
    ),
  );
}

/** A sentence may hold words that were blanked out: its first character tells where it begins. */
function firstOf({ kind, word }: Foreign): string {
  return kind === "sentence" ? String.fromCodePoint(word.codePointAt(0) ?? 0) : word;
}

function messageFor(found: Foreign, locale: Locale, vocabulary: Vocabulary) {
  const { word } = found;
  if (found.kind === "sentence")
    return { key: "sentence" as const, values: { words: excerpt(word), script: found.script, locale } };
  const chosen = renderingOf(word, locale, vocabulary);
  if (found.kind === "word") return { key: "word" as const, values: { word, locale, right: chosen ?? found.right } };
  return {
    key: "characters" as const,
    values: {
      word,
      codes: [...new Set([...word].slice(0, 3).map(codeOf))],
      script: found.script,
      locale,
      right: chosen ?? found.right,
    },
  };
}

/** What the vocabulary has in this language for a word of another. */
function renderingOf(word: string, locale: Locale, vocabulary: Vocabulary): string | null {
  for (const [, { forbidden: _forbidden, ...term }] of allTerms(vocabulary))
    if (Object.entries(term).some(([other, words]) => other !== locale && words?.includes(word)))
      return term[locale]?.[0] ?? null;
  return null;
}

/** The words of a passage but for code. Those of references are words of the language, too: 第4條 is none of Japanese. */
function withoutCode({ text, content }: Leaf): string {
  let words = text;
  walkAll(content, (node) => {
    if (node.type === "inlineCode") words = words.replace(node.value, " ".repeat(node.value.length));
  });
  return words;
}
