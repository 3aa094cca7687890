import { z } from "zod";
import { findDates } from "../facts/dates";

/**
 * The line of front matter that an editor meant where the value of `key` has another form than it should; null where it can be read in
 * more than one way, or in none.
 * @example
 * meantLine("updated", "2026年11月7日"); // "updated: 2026-11-07"
 * meantLine("updated", "03/04/2026"); // null
 */
export function meantLine(key: string, value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const typed = String(value)
    .normalize("NFKC")
    .replace(/["'“”‘’「」]/g, "")
    .trim();
  const day = key === "updated" ? meantDay(typed) : null;
  return day && `updated: ${day}`;
}

/** The day, as YYYY-MM-DD, that is all a value says, in whichever of its forms, a time of the day aside; null for one that no calendar has. */
export function meantDay(typed: string): string | null {
  const text = typed.replace(/[ T][0-9]{1,2}:[0-9]{2}.*$/, "").replace(/[–—−]/g, "-");
  const eightDigits = /^([0-9]{4})([0-9]{2})([0-9]{2})$/.exec(text);
  const yearLast = /^([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})$/.exec(text);
  const parts = eightDigits ? eightDigits.slice(1) : yearLast ? inOrder(yearLast) : null;
  const two = (part = "") => part.padStart(2, "0");
  const found = (["zh", "en"] as const).flatMap((locale) => findDates(text, locale)).find(({ word }) => word === text);
  const day = parts ? `${parts[0]}-${two(parts[1])}-${two(parts[2])}` : found?.value;
  return z.iso.date().safeParse(day).data ?? null;
}

/** Year, month and day of 27/11/2026 and 11/27/2026; 03/04/2026 is another day in each country. */
function inOrder([, one = "", , other = "", year = ""]: readonly string[]): string[] | null {
  if (Number(one) > 12) return [year, other, one];
  return Number(other) > 12 ? [year, one, other] : null;
}
