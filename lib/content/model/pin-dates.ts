import { z } from "zod";

/** When a pin came to be: the commit that last wrote its line, and the day of that commit (YYYY-MM-DD in the zone of the site's days). */
export const PinDate = z.strictObject({ commit: z.string().regex(/^[\da-f]{40,64}$/), date: z.iso.date() });
export type PinDate = z.output<typeof PinDate>;

/**
 * When the pins of each document came to be: by its slug, then by the locale and the pin as they stand in its file.
 * @example
 * { "privacy-policy": { "en: 0f1b7e8b35-ed93f3a62e": { commit: "e190b8d…", date: "2026-11-27" } } }
 */
export const PinDates = z.record(z.string(), z.record(z.string(), PinDate));
export type PinDates = z.output<typeof PinDates>;

/** The line of a pin, as `PinDates` names it: `en: 0f1b7e8b35-ed93f3a62e`. */
export function pinLine(locale: string, original: string, translation: string): string {
  return `${locale}: ${original}-${translation}`;
}
