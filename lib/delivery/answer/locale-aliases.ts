import { isLocale, type Locale, locales } from "../../locales";

/** Countries that people write where the language belongs, as other sites do. */
const countries: ReadonlyMap<string, Locale> = new Map([
  ["cn", "zh"],
  ["jp", "ja"],
  ["us", "en"],
  ["gb", "en"],
]);

/** What may follow a language in its tag: a script, a region, and the sign that programs put before them. */
const subtags = "(?:[-_][A-Za-z\\d]{1,8})*";

const tagPattern = new RegExp(`^([a-z]{2,3})${subtags}$`);

/**
 * The locale that the first segment of an address means, in any case: its own name, a tag of its language (`zh-Hans-CN`, `ja_JP`) or a
 * country. `undefined` for anything else.
 */
export function readLocaleSegment(segment: string): Locale | undefined {
  const language = tagPattern.exec(segment.toLowerCase())?.[1] ?? "";
  return isLocale(language) ? language : countries.get(segment.toLowerCase());
}

/** The ways to write `locale` as the first segment of an address, as a regular expression for nginx that ignores case. */
export function localeSegment(locale: Locale): string {
  const named = [...countries.keys()].filter((country) => countries.get(country) === locale);
  return [locale + subtags, ...named].join("|");
}

/** True for an address below a locale of the site, spelled as it should be. */
export function hasLocale(path: string): boolean {
  return locales.some((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`));
}
