import { type Locale, localeFacts } from "../locales";

/**
 * Estimates how many minutes it takes to read `text`, at least one; null for a language that nobody has measured. `readPerMinute`
 * counts characters of the locale's own script and words in Latin letters. The rates are the means of the IReST reading test
 * (Trauzettel-Klosinski and Dietz, 2012), which measured many languages in the same way, reading aloud. Legal texts are read no
 * faster.
 */
export function readingMinutes(text: string, locale: Locale): number | null {
  const { letters, readPerMinute } = localeFacts[locale];
  if (!readPerMinute) return null;
  const words = text.match(/[\p{sc=Latin}\d]+(?:[’'-][\p{sc=Latin}\d]+)*/gu)?.length ?? 0;
  const own = letters === "\\p{sc=Latin}" ? 0 : (text.match(new RegExp(`[${letters}]`, "gu"))?.length ?? 0);
  return Math.max(1, Math.round(own / readPerMinute.characters + words / readPerMinute.words));
}
