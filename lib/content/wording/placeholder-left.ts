import type { Locale } from "../../locales";
import type { Wording } from "../model/wording";

/** `sign` is the placeholder as it stands in the text. */
type Left = { sign: string; locale: Locale };

export const placeholderLeft: Wording<{
  "front matter": Left & { key: string; translated: boolean };
  text: Left & { translated: boolean };
  term: Left & { name: string };
  message: Left & { key: string };
  id: { sign: string };
}> = {
  zh: {
    "front matter": ({ sign, locale, key, translated, line }) => ({
      unexpected: `${key} 里还有“${sign}”`,
      expected: `应为 ${locale} 的${translated ? "译文" : "文字"}`,
      fix: `在第 ${line} 行写上，并删去“${sign}”。`,
    }),
    text: ({ sign, locale, translated, line }) => ({
      unexpected: `文中还有“${sign}”`,
      expected: `应为 ${locale} 的${translated ? "译文" : "文字"}`,
      fix: `在第 ${line} 行写上，并删去“${sign}”。`,
    }),
    term: ({ sign, locale, name, line }) => ({
      unexpected: `“${name}”处还有“${sign}”`,
      expected: `应为 ${locale} 的说法，写作 [词, 另一个词]`,
      fix: `在第 ${line} 行写上，并删去“${sign}”。`,
    }),
    message: ({ sign, locale, key, line }) => ({
      unexpected: `界面文字“${key}”还是“${sign}”`,
      expected: `应为 ${locale} 的界面文字`,
      fix: `在第 ${line} 行写上，并删去“${sign}”。`,
    }),
    id: ({ sign, line }) => ({
      unexpected: `标识还是“${sign}”`,
      expected: "应为这一节的名称：用小写英文字母，每种语言相同，它会成为网址的一部分",
      fix: `把第 ${line} 行的“${sign}”改成这个名称。`,
    }),
  },
  en: {
    "front matter": ({ sign, locale, key, translated, line }) => ({
      unexpected: `${sign} in the ${key}`,
      expected: `the ${translated ? "translation into" : "text in"} ${locale}`,
      fix: `type it in line ${line} and delete ${sign}.`,
    }),
    text: ({ sign, locale, translated, line }) => ({
      unexpected: `${sign} in a text`,
      expected: `the ${translated ? "translation into" : "text in"} ${locale}`,
      fix: `type it in line ${line} and delete ${sign}.`,
    }),
    term: ({ sign, locale, name, line }) => ({
      unexpected: `${sign} for "${name}"`,
      expected: `the words that ${locale} has for it, as [word, another word]`,
      fix: `type it in line ${line} and delete ${sign}.`,
    }),
    message: ({ sign, locale, key, line }) => ({
      unexpected: `${sign} for "${key}"`,
      expected: `the message in ${locale}`,
      fix: `type it in line ${line} and delete ${sign}.`,
    }),
    id: ({ sign, line }) => ({
      unexpected: `the id "${sign}"`,
      expected:
        "a name for the section in small letters, alike in every language, since it becomes part of the address",
      fix: `type the name for "${sign}" in line ${line}.`,
    }),
  },
  ja: {
    "front matter": ({ sign, locale, key, translated, line }) => ({
      unexpected: `${key} に「${sign}」が残っています`,
      expected: `${locale} の${translated ? "訳文" : "文章"}が必要です`,
      fix: `${line} 行目に書き、「${sign}」を削ってください。`,
    }),
    text: ({ sign, locale, translated, line }) => ({
      unexpected: `文中に「${sign}」が残っています`,
      expected: `${locale} の${translated ? "訳文" : "文章"}が必要です`,
      fix: `${line} 行目に書き、「${sign}」を削ってください。`,
    }),
    term: ({ sign, locale, name, line }) => ({
      unexpected: `「${name}」に「${sign}」が残っています`,
      expected: `${locale} での語が、[語, 別の語] の形で必要です`,
      fix: `${line} 行目に書き、「${sign}」を削ってください。`,
    }),
    message: ({ sign, locale, key, line }) => ({
      unexpected: `画面の文言「${key}」が「${sign}」のままです`,
      expected: `${locale} の文言が必要です`,
      fix: `${line} 行目に書き、「${sign}」を削ってください。`,
    }),
    id: ({ sign, line }) => ({
      unexpected: `識別名が「${sign}」のままです`,
      expected: "節の名前が必要です。英小文字を使い、どの言語でも同じにします。アドレスの一部になります",
      fix: `${line} 行目の「${sign}」をその名前に直してください。`,
    }),
  },
};
