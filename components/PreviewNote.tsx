import { useTranslations } from "next-intl";
import { LongDay } from "@/components/LongDay";

/** At the head of every page of a site that was built for another day than the day of its making. */
export function PreviewNote({ day }: { day: string }) {
  return (
    <p className="notice" role="note">
      {useTranslations("previewNote").rich("text", { day: () => <LongDay day={day} /> })}
    </p>
  );
}
