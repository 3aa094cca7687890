/**
 * The name of a zone that is given as an offset.
 * @example
 * zoneName("+08:00"); // "UTC+8"
 * zoneName("-03:30"); // "UTC-3:30"
 */
export function zoneName(offset: string): string {
  const [, sign = "", hours = "", minutes = ""] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  if (Number(hours) === 0 && Number(minutes) === 0) return "UTC";
  return `UTC${sign}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
}
