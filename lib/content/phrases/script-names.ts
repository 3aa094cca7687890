import type { Phrase } from "../model/wording";

/** Scripts of which single letters get into a text by mistake, most of them because they look like Latin ones. */
const scripts = [
  { letters: /\p{sc=Cyrillic}/u, zh: "西里尔字母", en: "Cyrillic", ja: "キリル文字" },
  { letters: /\p{sc=Greek}/u, zh: "希腊字母", en: "Greek", ja: "ギリシャ文字" },
  { letters: /[\p{sc=Hiragana}\p{sc=Katakana}ー]/u, zh: "假名", en: "Japanese", ja: "仮名" },
  { letters: /\p{sc=Hangul}/u, zh: "韩文字母", en: "Korean", ja: "ハングル" },
];

/** What the letters of a script are called: `с` is Cyrillic. */
export const scriptOf: Phrase<string> = {
  zh: (letters) => scripts.find((script) => script.letters.test(letters))?.zh ?? "别种文字的字母",
  en: (letters) => scripts.find((script) => script.letters.test(letters))?.en ?? "of another script",
  ja: (letters) => scripts.find((script) => script.letters.test(letters))?.ja ?? "別の文字体系の字",
};
