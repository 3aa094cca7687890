/** Before it there was no site to edit a text on. */
export const firstDay = "2020-01-01";

/** The day so many days after `day`, both as YYYY-MM-DD. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/**
 * The first day on which a change may take effect that is published on `announced` with so many whole days of notice. The day of
 * publication does not count. Source: Civil Code of China, Articles 201 and 203.
 * @example firstDayOfEffect("2027-01-02", 7); // "2027-01-10"
 */
export function firstDayOfEffect(announced: string, notice: number): string {
  return addDays(announced, notice + 1);
}

/** The last day on which a change may be published that takes effect on `effective` with so many whole days of notice. */
export function lastDayOfNotice(effective: string, notice: number): string {
  return addDays(effective, -notice - 1);
}
