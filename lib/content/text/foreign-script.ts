import type { Locale } from "../../locales";
import { foreignWords } from "./foreign-words";
import { foreignHan, type HanForm } from "./han-forms";
import { lookAlikes } from "./look-alikes";
import { matchesIn } from "./matches";
import { sentencesOf } from "./sentences";

/** The form or script of what a language does not write. */
export type Script = HanForm | "kana" | "Han";

/**
 * What does not belong into a text of its language, at an index: characters of another form or script, a word of the other language, or
 * a whole sentence of it. `right` is what the language has for it; null where nobody knows.
 */
export type Foreign =
  | { kind: "characters"; word: string; index: number; script: Script; right: string | null }
  | { kind: "word"; word: string; index: number; right: string }
  | { kind: "sentence"; word: string; index: number; script: "Chinese" | "Japanese" | "traditional" };

/** So many places in one sentence, and it is the sentence that is wrong. */
const mostInSentence = 4;

const kana =
  /[\p{sc=Hiragana}\p{sc=Katakana}](?:[\p{sc=Hiragana}\p{sc=Katakana}ー・]*[\p{sc=Hiragana}\p{sc=Katakana}ー])?/gu;
const eastAsian =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}](?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・]*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー])?/gu;
/** Characters that another rule names: radicals, half-width kana, compatibility forms. */
const variant = /[\u2E80-\u2FDF\u3131-\u318E\u3200-\u33FF\uFF61-\uFFDC]/gu;

/** A new language has none: what it writes is known by its letters alone, which rule name-unknown looks at. */
const findersByLocale: Partial<Record<Locale, (text: string) => Foreign[]>> = {
  zh: (text) => foreignInChinese(text),
  en: (text) => foreignInEnglish(text),
  ja: (text) => foreignInJapanese(text),
};

/**
 * Finds what a text holds of another language's script, first in reading order, one finding for each mistake. Letters that only look like
 * others are left to `lookAlikes`, variants to `variantsIn`. Words that are right must have been blanked out.
 * @example
 * foreignIn("用戶的信息", "zh"); // [{ kind: "characters", word: "戶", index: 1, script: "traditional", right: "户" }]
 */
export function foreignIn(typed: string, locale: Locale): Foreign[] {
  if (locale === "en" && !/[\u0370-\u1FFF\u2E80-\u{3FFFF}]/u.test(typed)) return [];
  const text = typed.replace(variant, (character) => " ".repeat(character.length));
  const found = findersByLocale[locale]?.(text) ?? [];
  if (found.length === 0) return [];
  const taken = new Set(lookAlikes(text, locale).map(({ index }) => index));
  const own = found.filter(({ index }) => !taken.has(index)).sort((a, b) => a.index - b.index);
  let next = 0;
  return sentencesOf(text).flatMap(({ text: words, index }) => {
    const first = next;
    while ((own[next]?.index ?? Number.POSITIVE_INFINITY) < index + words.length) next++;
    const within = own.slice(first, next);
    const script = sentenceScript(words, within, locale);
    return script ? [{ kind: "sentence" as const, word: words, index, script }] : within;
  });
}

function runsOf(text: string, pattern: RegExp, script: Script): Foreign[] {
  return matchesIn(text, pattern).map(({ 0: word, index }) => ({
    kind: "characters",
    word,
    index,
    script,
    right: null,
  }));
}

function foreignInEnglish(text: string): Foreign[] {
  return matchesIn(text, eastAsian).map(({ 0: word, index }) => ({
    kind: "characters",
    word,
    index,
    script: word.search(kana) === -1 ? "Han" : "kana",
    right: null,
  }));
}

function foreignInChinese(text: string): Foreign[] {
  const words = foreignWords(text, "zh").map((word) => ({ kind: "word" as const, ...word }));
  return [...words, ...hanRuns(text, "zh", words), ...runsOf(text, kana, "kana")];
}

function foreignInJapanese(text: string): Foreign[] {
  const words = foreignWords(text, "ja").map((word) => ({ kind: "word" as const, ...word }));
  return [...words, ...hanRuns(text, "ja", words)];
}

/** Characters of another form, those side by side as one; without those of words that were found as such. */
function hanRuns(text: string, language: "zh" | "ja", words: readonly { word: string; index: number }[]): Foreign[] {
  const runs: Extract<Foreign, { kind: "characters" }>[] = [];
  const taken = new Set(words.flatMap(({ word, index }) => Array.from(word, (_, at) => index + at)));
  for (const { character, index, form, right } of foreignHan(text, language)) {
    if (taken.has(index)) continue;
    const last = runs.at(-1);
    if (
      last &&
      last.index + last.word.length === index &&
      last.script === form &&
      (last.right === null) === (right === null)
    ) {
      last.word += character;
      last.right = right === null || last.right === null ? null : last.right + right;
    } else runs.push({ kind: "characters", word: character, index, script: form, right });
  }
  return runs;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Which language a sentence is written in, where it is not that of the text. */
function sentenceScript(
  words: string,
  within: readonly Foreign[],
  locale: Locale,
): Extract<Foreign, { kind: "sentence" }>["script"] | null {
  if (within.length === 0 && locale !== "ja") return null;
  const [han, ofKana] = [count(words, /\p{sc=Han}/gu), count(words, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu)];
  if (locale === "en") {
    if (han + ofKana < 6 || han + ofKana < count(words, /\p{sc=Latin}/gu)) return null;
    return ofKana > 0 ? "Japanese" : "Chinese";
  }
  if (locale === "zh") {
    if (ofKana >= 5 && within.filter((one) => one.kind === "characters" && one.script === "kana").length >= 3)
      return "Japanese";
    return within.length >= mostInSentence ? "traditional" : null;
  }
  if (ofKana > 0) return within.length >= mostInSentence ? "Chinese" : null;
  const signs = within.reduce((sum, { word }) => sum + word.length, 0) + count(words, /[您你们們这這吗嗎么的了]/gu);
  return han >= 5 && within.length > 0 && signs >= 2 ? "Chinese" : null;
}
