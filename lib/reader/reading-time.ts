import { type Locale, localeFacts } from "../locales";

/**
 * What is read in a minute, characters of the locale's own script or words in Latin letters: the mean rates of the IReST
 * reading test (Trauzettel-Klosinski and Dietz, 2012), which were measured alike in the three languages, aloud. A legal text
 * is read no faster.
 */
const perMinute: Record<Locale, { characters: number; words: number }> = {
  zh: { characters: 255, words: 228 },
  en: { characters: 228, words: 228 },
  ja: { characters: 357, words: 228 },
};

/** How many minutes it takes to read `text`, at least one. */
export function readingMinutes(text: string, locale: Locale): number {
  const { characters, words } = perMinute[locale];
  const latin = text.match(/[\p{sc=Latin}\d]+(?:[’'-][\p{sc=Latin}\d]+)*/gu)?.length ?? 0;
  const own = locale === "en" ? 0 : (text.match(new RegExp(`[${localeFacts[locale].letters}]`, "gu"))?.length ?? 0);
  return Math.max(1, Math.round(own / characters + latin / words));
}
