type LocaleFacts = {
  /** BCP 47 tag, as HTML and hreflang need it. */
  lang: string;
  /** The language's name in its own script. */
  name: string;
  /** How the number of a section is written: 一、 or 1. */
  numerals: "han" | "arabic";
  /** The letters of the language, as the inside of a character class in a regular expression. */
  letters: string;
  /** Punctuation that is as wide as a Han character: the comma and the quotation marks; null for other scripts. */
  wideMarks: { comma: string; quotes: readonly [opening: string, closing: string] } | null;
  /** The dictionary for its words; null when there is none. */
  spelling: "english" | null;
  /** How much is read in a minute (see lib/reader/reading-time.ts); null when nobody has measured it. */
  readPerMinute: { characters: number; words: number } | null;
  /** The @fontsource package that draws the social cards; null when none is installed. */
  cardTypeface: string | null;
  /** The file of a whole @fontsource face that sets the PDF, up to its weight; null for a face of the building machine. */
  printTypeface: string | null;
};

/**
 * Every locale of the site, in the order in which they are offered, with what the site needs to know about its language. The key
 * is the URL segment and the file name of a translation. `npm run new -- locale` adds a row.
 */
const factsByLocale = {
  zh: {
    lang: "zh-Hans",
    name: "中文",
    numerals: "han",
    letters: "\\p{sc=Han}",
    wideMarks: { comma: "，", quotes: ["“", "”"] },
    spelling: null,
    readPerMinute: { characters: 255, words: 228 },
    cardTypeface: "noto-serif-sc",
    printTypeface: "noto-serif-sc/files/noto-serif-sc-chinese-simplified",
  },
  en: {
    lang: "en",
    name: "English",
    numerals: "arabic",
    letters: "\\p{sc=Latin}",
    wideMarks: null,
    spelling: "english",
    readPerMinute: { characters: 228, words: 228 },
    cardTypeface: "noto-serif-sc",
    // Quotation marks of the Chinese face are as wide as a Han character.
    printTypeface: "noto-serif-jp/files/noto-serif-jp-latin",
  },
  ja: {
    lang: "ja",
    name: "日本語",
    numerals: "han",
    letters: "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー々〆",
    wideMarks: { comma: "、", quotes: ["「", "」"] },
    spelling: null,
    readPerMinute: { characters: 357, words: 228 },
    cardTypeface: "noto-serif-jp",
    printTypeface: "noto-serif-jp/files/noto-serif-jp-japanese",
  },
} as const satisfies Record<string, LocaleFacts>;

export type Locale = keyof typeof factsByLocale;

export const localeFacts: Record<Locale, LocaleFacts> = factsByLocale;

export const locales = Object.keys(factsByLocale) as readonly Locale[];

/** The locale of the originals, which the translations follow. */
export const authoritativeLocale: Locale = "zh";

/** The x-default, and the fallback when nothing in `Accept-Language` fits. */
export const defaultLocale: Locale = "en";

/** The locales that translate the authoritative one. */
export const translatedLocales: readonly Locale[] = locales.filter((locale) => locale !== authoritativeLocale);

/** Makes a value for each locale. */
export function eachLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}

/** True when `value` is one of the site's locales. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The slug of the page that every visitor meets first. */
export const homeSlug = "home";

/** The path, without its locale, of the page of a document or of a page. */
export function pathnameOf(slug: string): string {
  return slug === homeSlug ? "/" : `/${slug}`;
}

/** The path, without its locale, of one version of a document, for ever: `/privacy-policy/versions/2`. */
export function versionPathname(slug: string, version: string): string {
  return `/${slug}/versions/${version}`;
}

/** The path, without its locale, of the list of a document's versions. */
export function versionsPathname(slug: string): string {
  return `/${slug}/versions`;
}

/** The path, without its locale, of what a version changed. */
export function versionChangesPathname(slug: string, version: string): string {
  return `${versionPathname(slug, version)}/changes`;
}

/** The path, without its locale, of what changed from a version to the one in force. */
export function changesSincePathname(slug: string, version: string): string {
  return `/${slug}/changes/${version}`;
}

/** The path, without its locale, of the record of what was read side by side. */
export const parityPathname = "/parity";

/** The path of a page in `locale`; `pathname` is its path without the locale: `/`, `/privacy-policy`. */
export function localePath(locale: Locale, pathname: string): string {
  return pathname === "/" ? `/${locale}` : `/${locale}${pathname}`;
}
