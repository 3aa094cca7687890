/** Where the texts are published: every machine judges the same day, whatever its own zone. An editor elsewhere is at most a day ahead. */
const zone = "Asia/Shanghai";

/** `AS_OF` is no day. Its message is a sentence without a full stop. */
export class WrongDay extends Error {
  constructor(readonly typed: string) {
    super(`AS_OF is "${typed}"; expected a day that exists, as year-month-day, such as 2026-11-24`);
  }
}

/**
 * The day as of which the content is judged, as YYYY-MM-DD: `AS_OF` of the environment, or else today in Shanghai. An empty one
 * counts as absent. It decides which version of a document is in force. Throws a `WrongDay` when it is no day.
 *
 * @example `readAsOf({ AS_OF: "2026-11-24" })` is `2026-11-24`; `readAsOf({})` is the day that it is now.
 */
export function readAsOf(variables: Readonly<Record<string, string | undefined>>, now = new Date()): string {
  const { AS_OF: typed } = variables;
  // Swedish writes a day as ISO 8601 does.
  if (!typed) return new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(now);
  if (!isDay(typed)) throw new WrongDay(typed);
  return typed;
}

/** True for a day that exists: a month without such a day runs over into the next one. */
export function isDay(typed: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false;
  const date = new Date(`${typed}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed);
}
