import { useTranslations } from "next-intl";
import type { Part } from "@/lib/content/model/document";
import { canHang } from "@/lib/reader/part-label";

type Props = { part: Pick<Part, "label" | "gap"> };

/** The number of a part with a heading, as text that is copied with its heading. */
export function SectionNumber({ part: { label, gap } }: Props) {
  return <span className={classOf(label)}>{label + gap}</span>;
}

/** The same number at the head of the part: the way to link to it. */
export function SectionLink({ part: { id, label, gap } }: { part: Pick<Part, "id" | "label" | "gap"> }) {
  const t = useTranslations("sectionLink");
  return (
    <a className={classOf(label)} href={`#${id}`} title={t("title")}>
      {label + gap}
    </a>
  );
}

/** A number that is also a word stands in the line. */
function classOf(label: string): string {
  return canHang(label) ? "number" : "number wordy";
}
