import { eachLocale, type Locale, localeFacts, locales } from "../../locales";
import { type Draft, type DraftContent, type DraftDocument, textsOf, writtenDrafts } from "../model/draft";
import type { Place, Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { Vocabulary } from "../model/schema";
import { blankReferences } from "../numbering/plain-references";
import { scriptOf } from "../phrases/script-names";
import { definedTerms } from "../text/defined-terms";
import { knownForms } from "../text/english-forms";
import { isAnswered, isLabel, latinWordsIn, lettersOf, nameKey, nameKeysIn, singularsOf } from "../text/latin-words";
import { leavesOf, placeInLeaf } from "../text/leaves";
import { lookAlikes } from "../text/look-alikes";
import { nearName } from "../text/near-name";
import { nearWords } from "../text/near-words";
import { placeholder } from "../text/placeholder";
import { type NamedText, namedText, replacedNames } from "../text/replaced-names";
import { variantsIn } from "../text/variants";
import type { Found } from "../text/word-set";
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

/**
 * `near` is a name that may be meant, `count` how often the word stands in the file. `letters` are the first of a word that are neither
 * of the language nor Latin.
 */
type Cases = {
  alone: { name: string; near: string | null; count: number };
  replaced: { name: string; other: string };
  script: { name: string; letters: string; mixed: boolean; count: number };
};

/** The line of the vocabulary's list `known` that makes a name known, to paste. */
const knownLine = (name: string) =>
  `  - ${/^\d|^(?:true|false|null|yes|no|on|off)$/i.test(name) ? JSON.stringify(name) : name}`;

/**
 * Finds names that stand in one language only of a document: where the script is not Latin, words in Latin script that no other language
 * has; where it is, words with a capital that neither the dictionary nor another language has. Also finds letters of a third script, but for
 * Chinese and Japanese ones (`character-foreign`) and those typed for letters that they look like (`character-variant`). A word has one
 * problem in a file, at its first place.
 */
export const nameUnknown: Rule<"name-unknown", Cases> = {
  id: "name-unknown",
  kind: "certain",
  declarable: true,
  needsVocabulary: true,
  judgesWords: "of its language",
  judge: judgeContent,
  guide: {
    zh: "一个外文名称（英文里是词典没有的大写词）只出现在一种语言里，或者词里混入了别种文字的字母。改正；若没有写错，把 Fix 给出的一行加进 `vocabulary.yaml` 的 `known`",
    en: "A name in Latin letters (in English, a word with a capital that no dictionary has) that stands in one language only, or a letter of another script in a word. Correct it; if it is right, add the line that Fix gives below `known` in `vocabulary.yaml`",
    ja: "ラテン文字の名称（英語では辞書にない大文字で始まる語）が一つの言語にしかないか、語に別の文字体系の字が混じっています。直してください。正しければ、Fix の示す一行を `vocabulary.yaml` の `known` に加えます",
  },
  words: {
    zh: {
      alone: ({ name, near, count, line }) => ({
        found: `名称“${name}”${count > 1 ? `（共 ${count} 处）` : ""}只出现在这一种语言里`,
        expected: "其他语言的文本或词汇表里也应当有",
        fix: `${near === null ? `如果写错了，改正第 ${line} 行` : `如果应为“${near}”，改正第 ${line} 行`}${count > 1 ? "和其余各处" : ""}；如果没有写错，在 vocabulary.yaml 的“known:”之下加一行：\n${knownLine(name)}`,
      }),
      replaced: ({ name, other, line }) => ({
        found: `此处的名称是“${name}”，而其他语言的这一段里都是“${other}”`,
        expected: "各语言应当一致",
        fix: `把第 ${line} 行与其他语言对照，改正写错的一处。`,
      }),
      script: ({ name, letters, mixed, count, line }) => ({
        found: `“${name}”${count > 1 ? `（共 ${count} 处）` : ""}里的“${letters}”是${scriptOf.zh(letters)}`,
        expected: "应为这种语言的文字或拉丁字母",
        fix: mixed
          ? `把第 ${line} 行的这个词重新打一遍。`
          : `改正第 ${line} 行；如果没有写错，在 vocabulary.yaml 的“known:”之下加一行：\n${knownLine(name)}`,
      }),
    },
    en: {
      alone: ({ name, near, count, line }) => ({
        found: `the name "${name}"${count > 1 ? ` (${count} times)` : ""} in this language only`,
        expected: "a name that another language of this text has, too, or the vocabulary",
        fix: `${near === null ? `if it is wrong, correct it in line ${line}` : `if "${near}" is meant, type that in line ${line}`}${count > 1 ? " and wherever else it stands" : ""}; if it is right, add this line below "known:" in vocabulary.yaml:\n${knownLine(name)}`,
      }),
      replaced: ({ name, other, line }) => ({
        found: `the name "${name}" here, and "${other}" in this passage of both other languages`,
        expected: "the same in every language",
        fix: `compare line ${line} with the other languages, and correct whichever is wrong.`,
      }),
      script: ({ name, letters, mixed, count, line }) => ({
        found: `"${name}"${count > 1 ? ` (${count} times)` : ""} with "${letters}", which is ${scriptOf.en(letters)}`,
        expected: "letters of this language, or Latin ones",
        fix: mixed
          ? `type the word anew in line ${line}.`
          : `correct it in line ${line}; if it is right, add this line below "known:" in vocabulary.yaml:\n${knownLine(name)}`,
      }),
    },
    ja: {
      alone: ({ name, near, count, line }) => ({
        found: `名称「${name}」${count > 1 ? `（${count} か所）` : ""}がこの言語にしかありません`,
        expected: "ほかの言語の文書か語彙にもある名称が必要です",
        fix: `${near === null ? `誤りであれば ${line} 行目` : `「${near}」の誤りであれば ${line} 行目`}${count > 1 ? "とほかの箇所" : ""}を直してください。正しければ、vocabulary.yaml の「known:」の下に次の一行を加えます：\n${knownLine(name)}`,
      }),
      replaced: ({ name, other, line }) => ({
        found: `ここの名称は「${name}」ですが、ほかの言語の同じ箇所ではどちらも「${other}」です`,
        expected: "どの言語でも同じでなければなりません",
        fix: `${line} 行目をほかの言語と照らし合わせ、誤っている方を直してください。`,
      }),
      script: ({ name, letters, mixed, count, line }) => ({
        found: `「${name}」${count > 1 ? `（${count} か所）` : ""}の「${letters}」は${scriptOf.ja(letters)}です`,
        expected: "この言語の文字かラテン文字が必要です",
        fix: mixed
          ? `${line} 行目のこの語を打ち直してください。`
          : `${line} 行目を直してください。正しければ、vocabulary.yaml の「known:」の下に次の一行を加えます：\n${knownLine(name)}`,
      }),
    },
  },
};

/** A text that readers see. `text` is all of it, `prose` what names are looked for in, and `placeOf` where a word of it was typed. */
type Passage = {
  text: string;
  prose: string;
  section: string | undefined;
  path: string;
  placeOf: (word: string, index: number) => Place;
};

/** A translation, what readers see of it, and the keys of its Latin words (`nameKeysIn`). */
type Text = { draft: Draft; passages: readonly Passage[]; keys: ReadonlySet<string> };

/** In how many problems of a file a near name is looked for: a text with more of them is in no language that it should be in. */
const mostSuggestions = 50;

function judgeContent(content: DraftContent): Problem[] {
  return content.documents
    .filter((document) => !document.pending)
    .flatMap((document) => {
      const texts = writtenDrafts({ ...content, documents: [document] }).map((draft): Text => {
        const passages = passagesOf(draft);
        return { draft, passages, keys: nameKeysIn(passages.map(({ text }) => text)) };
      });
      return texts.flatMap((text) => {
        const others = texts.filter((other) => other !== text);
        const unknown = judgeDraft(content, document, text, others);
        return [...unknown, ...judgeReplaced(content, text, others, unknown)];
      });
    });
}

function judgeDraft(
  content: DraftContent,
  document: DraftDocument,
  { draft, passages }: Text,
  others: readonly Text[],
): Problem[] {
  const { vocabulary, isEnglishWord } = content;
  const known = wholeWords([
    ...definedTerms(draft).map(({ term }) => term),
    ...knownWords(vocabulary, draft.locale),
    // What is forbidden, or still to be written, has a problem of its own.
    ...allTerms(vocabulary).flatMap(([, term]) => wordsFor(term.forbidden, draft.locale)),
    placeholder,
  ]);
  // A word stands alone only where every other language could be read.
  const canCompare = locales.every((locale) => document.drafts[locale]);
  const elsewhere = [...others.map(({ keys }) => keys), vocabularyKeys(vocabulary, draft.locale)];
  const hasKey = (key: string) => elsewhere.some((keys) => keys.has(key));
  const isName = localeFacts[draft.locale].letters === latin ? capitalised(draft.locale, isEnglishWord) : () => true;
  const found = new Map<
    string,
    { word: string; passage: Passage; index: number; count: number; letters: string | null }
  >();
  const add = (passage: Passage, { word, index }: Found, letters: string | null) => {
    const key = letters === null ? nameKey(word) : word;
    const earlier = found.get(key);
    if (earlier) earlier.count++;
    else found.set(key, { word, passage, index, count: 1, letters });
  };
  for (const passage of passages) {
    const typed = blankOut(withoutAddresses(passage), known);
    const text = blankOut(typed, eastAsianWords);
    const foreign = foreignWords(text, draft.locale);
    const hasVariant = variantFinder(typed, draft.locale);
    for (const { letters, ...word } of foreign) if (!hasVariant(word)) add(passage, word, letters);
    if (!canCompare) continue;
    const foreignAt = new Set(foreign.flatMap(({ index, word }) => [...word].map((_, at) => index + at)));
    for (const place of latinWordsIn(text))
      if (
        isName(place.word) &&
        !foreignAt.has(place.index) &&
        !isLabel(place.word) &&
        !isAnswered(place.word, hasKey) &&
        !hasVariant(place)
      )
        add(passage, place, null);
  }
  let names: Set<string> | undefined;
  const toMean = () => {
    names ??= namesToMean(
      vocabulary,
      others.flatMap(({ passages }) => passages),
      isEnglishWord,
    );
    return names;
  };
  return [...found.values()].map(({ word, passage, index, count, letters }, order) => {
    const near = () =>
      nearName(word, toMean()) ?? nearWord(word, passage.text.slice(Math.max(0, index - 8), index), isEnglishWord);
    const details = { section: passage.section, about: [word] };
    if (letters !== null)
      return problemAt(passage.placeOf(word, index), nameUnknown, {
        key: "script",
        values: { name: word, letters, mixed: latinLetter.test(word) && looksLatin.test(letters), count },
        ...details,
      });
    return problemAt(passage.placeOf(word, index), nameUnknown, {
      key: "alone",
      values: { name: word, near: order < mostSuggestions ? near() : null, count },
      ...details,
    });
  });
}

/**
 * An ordinary word, at the beginning of a sentence or a heading: elsewhere a capital is a name's, and to call a name by the word
 * nearest to it would spoil a right text. Short ones are near to anything.
 */
function nearWord(word: string, before: string, isEnglishWord: (word: string) => boolean): string | null {
  if (word.length < 5 || !/(?:^|[.!?:;]["”’)]*)\s*["“‘(]*$/u.test(before)) return null;
  const isWord = (slip: string) => /^\p{Lu}/u.test(slip) && isEnglishWord(slip.toLowerCase());
  return nearWords(word, isWord)[0] ?? null;
}

/** Names for which a passage has another than both other languages; not those that have a problem already. */
function judgeReplaced(
  { isEnglishWord, vocabulary }: DraftContent,
  { draft, passages }: Text,
  others: readonly Text[],
  unknown: readonly Problem[],
): Problem[] {
  const told = new Set(unknown.flatMap(({ about = [] }) => about.map((name) => nameKey(String(name)))));
  const [one, two, ...more] = others.map((other) => other.passages);
  if (!one || !two || more.length > 0) return [];
  // What is forbidden has a problem of its own.
  const forbidden = wholeWords(allTerms(vocabulary).flatMap(([, term]) => wordsFor(term.forbidden, draft.locale)));
  const byPlace = ({ section, path }: Passage) => `${section} ${path}`;
  const [inOne, inTwo] = [one, two].map((texts) => new Map(texts.map((passage) => [byPlace(passage), passage])));
  return passages.flatMap((passage) => {
    const same = [inOne, inTwo].map((texts) => texts?.get(byPlace(passage)));
    if (!same[0] || !same[1] || !/\p{sc=Latin}/u.test(passage.text)) return [];
    // What has all the words of another language lost none that both have: most cells of a long table.
    if (same.some((other) => other?.text === passage.text)) return [];
    const ours = { ...named(passage), words: latinWordsIn(blankOut(withoutAddresses(passage), forbidden)) };
    return replacedNames(ours, [named(same[0]), named(same[1])], isEnglishWord).flatMap(({ own, other }) =>
      told.has(nameKey(own.word))
        ? []
        : problemAt(passage.placeOf(own.word, own.index), nameUnknown, {
            key: "replaced",
            values: { name: own.word, other },
            section: passage.section,
            about: [own.word, other],
          }),
    );
  });
}

const namedTexts = new WeakMap<Passage, NamedText>();

/** The names in a passage, read once: it is compared with each of the other two languages. */
function named(passage: Passage): NamedText {
  const read = namedTexts.get(passage) ?? namedText(passage.text, withoutAddresses(passage));
  namedTexts.set(passage, read);
  return read;
}

/** A passage without what is no name: references, addresses. */
function withoutAddresses({ prose }: Passage): string {
  return blankOut(blankReferences(prose), emailPattern, urlPattern, domainPattern);
}

function passagesOf(draft: Draft): Passage[] {
  return textsOf(draft).flatMap((section) =>
    leavesOf(section).map(
      (leaf): Passage => ({
        text: leaf.text,
        prose: leaf.prose,
        section: section.id ?? undefined,
        path: leaf.path,
        placeOf: (word, index) => placeInLeaf(leaf, word, index),
      }),
    ),
  );
}

const latin = "\\p{sc=Latin}";

const latinLetter = /\p{sc=Latin}/u;

/** Letters that look like Latin ones: in a Latin word they are slips, where Korean ones may be part of a name. */
const looksLatin = /[\p{sc=Cyrillic}\p{sc=Greek}]/u;

/** Words in Chinese or Japanese script: rule `character-foreign` judges them where they are foreign. */
const eastAsianWords = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]*/gu;

/** Tells which words of a text hold a character that rule `character-variant` judges: they are typed anew before anybody can know them. */
function variantFinder(text: string, locale: Locale): (word: Found) => boolean {
  let variants: Set<number> | undefined;
  const findVariants = () => [
    ...lookAlikes(text, locale).map(({ index }) => index),
    ...variantsIn(text, localeFacts[locale].wideMarks !== null).flatMap(({ word, index }) =>
      Array.from({ length: word.length }, (_, at) => index + at),
    ),
  ];
  return ({ word, index }) => {
    variants ??= new Set(findVariants());
    for (let at = index; at < index + word.length; at++) if (variants.has(at)) return true;
    return false;
  };
}

/** What finds the letters that are neither of a language nor Latin, and the words that may hold them; made once for each language. */
const foreignPatterns = eachLocale((locale) => {
  const own = localeFacts[locale].letters;
  return {
    third: new RegExp(`[^\\P{L}${own}${latin}]+`, "u"),
    words: own === latin ? /[\p{L}\p{N}\p{M}]+/gu : new RegExp(`(?:(?![${own}])[\\p{L}\\p{N}\\p{M}])+`, "gu"),
  };
});

/** The words that hold a letter which is neither of the language nor Latin, and the first such letters in them. */
function foreignWords(text: string, locale: Locale): (Found & { letters: string })[] {
  const { third, words } = foreignPatterns[locale];
  if (!third.test(text)) return [];
  return findWords(text, words).flatMap((found) => {
    const letters = third.exec(found.word)?.[0];
    return letters === undefined ? [] : [{ ...found, letters: [...letters].slice(0, 5).join("") }];
  });
}

/** Tells in a language with Latin letters which words are names: those with a capital that its dictionary does not know. */
function capitalised(locale: Locale, isEnglishWord: (word: string) => boolean): (word: string) => boolean {
  if (localeFacts[locale].spelling !== "english") return () => false;
  const isKnown = knownForms(isEnglishWord);
  const isOrdinary = (word: string) => {
    const forms = singularsOf(word.replaceAll("’", "'"));
    if (forms.some((form) => isKnown(form.toLowerCase()))) return true;
    // A brand such as PayPal is one whether or not the dictionary lists it; Monday and Shanghai have other names in other languages.
    if (/\p{Ll}\p{Lu}/u.test(word)) return false;
    return forms.some((form) => isEnglishWord(form) || isEnglishWord(form.slice(0, 1) + form.slice(1).toLowerCase()));
  };
  return (word) =>
    /\p{Lu}/u.test(word) && !isOrdinary(word) && lettersOf(word).some((part) => part.length > 1 && !isOrdinary(part));
}

function knownWords(vocabulary: Vocabulary, locale: Locale): string[] {
  return [vocabulary.known, ...allTerms(vocabulary).map(([, term]) => term)].flatMap((words) =>
    wordsFor(words, locale),
  );
}

const keysByVocabulary = new WeakMap<Vocabulary, Map<Locale, ReadonlySet<string>>>();

/** The keys of the single words that the vocabulary knows in a language, made once. */
function vocabularyKeys(vocabulary: Vocabulary, locale: Locale): ReadonlySet<string> {
  const byLocale = keysByVocabulary.get(vocabulary) ?? new Map<Locale, ReadonlySet<string>>();
  keysByVocabulary.set(vocabulary, byLocale);
  const keys = byLocale.get(locale) ?? nameKeysIn(knownWords(vocabulary, locale).filter((word) => !/\s/.test(word)));
  byLocale.set(locale, keys);
  return keys;
}

/** The names that a slip may be meant for: those of the vocabulary, and those of the other languages. */
function namesToMean(
  vocabulary: Vocabulary,
  others: readonly Passage[],
  isEnglishWord: (word: string) => boolean,
): Set<string> {
  const listed = locales.flatMap((locale) => knownWords(vocabulary, locale)).flatMap(latinWordsIn);
  return new Set(
    [...listed, ...others.flatMap(({ prose }) => latinWordsIn(prose))]
      .map(({ word }) => word)
      .filter((word) => /\p{Lu}/u.test(word) && !isEnglishWord(word.toLowerCase())),
  );
}
