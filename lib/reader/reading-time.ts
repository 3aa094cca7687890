import { type Locale, localeFacts } from "../locales";

/**
 * How many minutes it takes to read `text`, at least one; null in a language whose readers nobody measured. `readPerMinute` counts
 * characters of the locale's own script, and words in Latin letters: the mean rates of the IReST reading test
 * (Trauzettel-Klosinski and Dietz, 2012), which were measured alike in many languages, aloud. A legal text is read no faster.
 */
export function readingMinutes(text: string, locale: Locale): number | null {
  const { letters, readPerMinute } = localeFacts[locale];
  if (!readPerMinute) return null;
  const words = text.match(/[\p{sc=Latin}\d]+(?:[’'-][\p{sc=Latin}\d]+)*/gu)?.length ?? 0;
  const own = letters === "\\p{sc=Latin}" ? 0 : (text.match(new RegExp(`[${letters}]`, "gu"))?.length ?? 0);
  return Math.max(1, Math.round(own / readPerMinute.characters + words / readPerMinute.words));
}
