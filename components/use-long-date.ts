import { useFormatter } from "next-intl";

/**
 * A day as the locale of the page writes it out.
 * @example
 * useLongDate("2026-03-09"); // "March 9, 2026"
 */
export function useLongDate(day: string): string {
  return useFormatter().dateTime(new Date(day), { dateStyle: "long", timeZone: "UTC" });
}
