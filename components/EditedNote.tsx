import { useTranslations } from "next-intl";
import { useLongDate } from "@/components/use-long-date";

/** When anything that a document's page prints was last edited here: the day on which a version takes effect is not known. */
export function EditedNote({ updated }: { updated: string }) {
  const date = useLongDate(updated);
  return useTranslations("documentHeader").rich("updated", { date: () => <time dateTime={updated}>{date}</time> });
}
