/** Every locale of the site, in the order in which they are offered. The URL segment and the file name of a translation. */
export const locales = ["zh", "en", "ja"] as const;

export type Locale = (typeof locales)[number];

/** The original that the translations follow. */
export const authoritativeLocale: Locale = "zh";

/** The x-default, and the fallback when nothing in `Accept-Language` fits. */
export const defaultLocale: Locale = "en";

/** The locales that translate the authoritative one. */
export const translatedLocales: readonly Locale[] = locales.filter((locale) => locale !== authoritativeLocale);

type LocaleFacts = {
  /** BCP 47 tag, as HTML and hreflang want it. */
  lang: string;
  /** The language's name in its own script. */
  name: string;
  /** How the number of a section is written: 一、 or 1. */
  numerals: "han" | "arabic";
  /** The letters the language is written with, as the inside of a character class of a regular expression. */
  letters: string;
};

export const localeFacts: Record<Locale, LocaleFacts> = {
  zh: { lang: "zh-Hans", name: "中文", numerals: "han", letters: "\\p{sc=Han}" },
  en: { lang: "en", name: "English", numerals: "arabic", letters: "\\p{sc=Latin}" },
  ja: { lang: "ja", name: "日本語", numerals: "han", letters: "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー々〆" },
};

/** True when `value` is one of the site's locales. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The path of a page in `locale`; `pathname` is its path without the locale: `/`, `/privacy-policy`. */
export function localePath(locale: Locale, pathname: string): string {
  return pathname === "/" ? `/${locale}` : `/${locale}${pathname}`;
}
