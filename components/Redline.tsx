import { useTranslations } from "next-intl";
import { RedlineSection } from "@/components/RedlineSection";
import type { Redline as RedlineData } from "@/lib/reader/redline/redline-types";
import { sayPlace } from "@/lib/reader/redline/say-redline";

type Props = {
  redline: RedlineData;
  /** The addresses of the pages of the two versions; sections are found there under their ids. */
  before: string;
  now: string;
};

/** What a version changed: the sections with a change, and after them the others by name. */
export function Redline({ redline: { sections, unchanged }, before, now }: Props) {
  const t = useTranslations("redline");
  const list = unchanged.map((place) => sayPlace(place, t)).join(t("and"));
  return (
    <div className="redline">
      {sections.length === 0 && <p>{t("nothing")}</p>}
      {sections.map((section, index) => (
        <RedlineSection
          key={`${section.state} ${section.id} ${section.kind}`}
          section={section}
          titleId={`change-${index + 1}`}
          page={section.state === "gone" || section.state === "left" ? before : now}
        />
      ))}
      {unchanged.length > 0 && <p className="said">{t("unchanged", { count: unchanged.length, list })}</p>}
    </div>
  );
}
