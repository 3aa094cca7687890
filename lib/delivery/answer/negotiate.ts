import { match } from "@formatjs/intl-localematcher";
import { defaultLocale, isLocale, type Locale, locales } from "../../locales";

/** No reader sends a longer Accept-Language: it counts as absent. */
export const acceptLanguageLimit = 512;

/**
 * One entry of Accept-Language (RFC 9110, 12.5.4): a language tag or `*`, and a quality from 0 to 1. Some programs divide a tag with
 * `_`, and print a quality with every digit that it has in memory.
 */
const entryPattern = /^([a-z]{2,3})(?:[-_][a-z\d]{1,8})*$|^\*$/i;
const qualityPattern = /^q=(0(?:\.\d*)?|1(?:\.0*)?)$/i;

type Entry = { language: string; quality: number };

/**
 * Chooses the locale for a reader whose browser sends `acceptLanguage`: the site's language with the highest quality, the first
 * of equals; the default locale when none fits. Malformed entries are ignored, and so are regions: a reader of zh-HK gets
 * Chinese, whatever its script, rather than a foreign language.
 * @example
 * negotiateLocale("fr, ja;q=0.8, en;q=0.5"); // "ja"
 */
export function negotiateLocale(acceptLanguage: string | undefined): Locale {
  const entries = readEntries(acceptLanguage ?? "");
  const refused = entries.filter(({ quality }) => quality === 0).map(({ language }) => localeOfLanguage(language));
  const wanted = entries.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) {
    const locale = language === "*" ? anyLocale(refused) : localeOfLanguage(language);
    if (locale) return locale;
  }
  return defaultLocale;
}

const localeByLanguage = new Map<string, Locale | undefined>();

/** The locale that speakers of a language read best, by CLDR's language distances; `undefined` when none is close. */
export function localeOfLanguage(language: string): Locale | undefined {
  if (!localeByLanguage.has(language)) localeByLanguage.set(language, matchLanguage(language));
  return localeByLanguage.get(language);
}

function matchLanguage(language: string): Locale | undefined {
  const best = language === "*" ? "und" : match([language], locales, "und");
  return isLocale(best) ? best : undefined;
}

/** What `*` stands for, best first: the first locale that the reader does not refuse. */
export const anyLanguage: readonly Locale[] = [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)];

function anyLocale(refused: readonly (Locale | undefined)[]): Locale {
  return anyLanguage.find((locale) => !refused.includes(locale)) ?? defaultLocale;
}

function readEntries(acceptLanguage: string): Entry[] {
  if (acceptLanguage.length > acceptLanguageLimit) return [];
  return acceptLanguage.split(",").flatMap((text): Entry[] => {
    const [tag = "", weight = "q=1", ...others] = text.split(";").map((part) => part.trim());
    const entry = entryPattern.exec(tag);
    const quality = qualityPattern.exec(weight)?.[1];
    if (!entry || !quality || others.length > 0) return [];
    return [{ language: (entry[1] ?? "*").toLowerCase(), quality: Number(quality) }];
  });
}
