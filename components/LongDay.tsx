import { useLongDate } from "@/components/use-long-date";

/** A day (`2026-03-09`), written out, for people and for programs. */
export function LongDay({ day }: { day: string }) {
  return <time dateTime={day}>{useLongDate(day)}</time>;
}
