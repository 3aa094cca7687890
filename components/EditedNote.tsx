import { useTranslations } from "next-intl";
import { LongDay } from "@/components/LongDay";

/** When anything that a document's page prints was last edited here: the day on which a version takes effect is another one. */
export function EditedNote({ updated }: { updated: string }) {
  return useTranslations("documentHeader").rich("updated", { date: () => <LongDay day={updated} /> });
}
