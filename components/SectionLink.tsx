import { useTranslations } from "next-intl";
import type { Part } from "@/lib/content/model/document";
import { canHang } from "@/lib/reader/part-label";

type Props = { part: Pick<Part, "id" | "label" | "gap"> };

/** The number at the head of a part, copied with the heading: the way to link to it. */
export function SectionLink({ part: { id, label, gap } }: Props) {
  const t = useTranslations("sectionLink");
  return (
    <a className={classOf(label, gap)} href={`#${id}`} title={t("title")}>
      {label + gap}
    </a>
  );
}

/** A number that is also a word stands in the line; one without a space behind it is set solid. */
function classOf(label: string, gap: string): string {
  if (!canHang(label)) return "number wordy";
  return gap ? "number" : "number solid";
}
