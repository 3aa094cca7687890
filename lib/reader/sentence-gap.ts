import { type Locale, localeFacts } from "../locales";

/** What stands between two sentences of a language: nothing after the full-width marks of Chinese and Japanese, which are as wide as a letter. */
export function sentenceGap(locale: Locale): "" | " " {
  return localeFacts[locale].wideMarks ? "" : " ";
}
