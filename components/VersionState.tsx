import { useTranslations } from "next-intl";
import { Dot } from "@/components/Dot";
import { LongDay } from "@/components/LongDay";
import type { VersionFacts } from "@/lib/content/model/document";
import { lastDayOf, type VersionHistory } from "@/lib/reader/version-succession";
import { zoneName } from "@/lib/reader/zone-name";

type Props = { facts: VersionFacts; history: VersionHistory };

/** How a version stands, and from when until when it applies: the days are told, for they stay true when the page is not made anew. */
export function VersionState({ facts, history }: Props) {
  const t = useTranslations("versionState");
  return (
    <>
      {/* Paper, and a PDF that is kept for ever, cannot say that a text still applies. */}
      <span className={facts.state === "in force" ? "print:hidden" : undefined}>
        {t(`state.${facts.state}`)}
        <Dot />
      </span>
      <VersionPeriod facts={facts} history={history} />
    </>
  );
}

function VersionPeriod({ facts, history }: Props) {
  const t = useTranslations("versionState");
  const { state, from, zone, withdrawn, announced } = facts;
  if (state === "withdrawn") return t.rich("withdrawn", { day: () => <LongDay day={withdrawn ?? announced} /> });
  if (state === "unapplied") return t("unapplied");
  const last = lastDayOf(history, facts);
  const days = {
    first: () => <LongDay day={from ?? ""} />,
    last: () => <LongDay day={last ?? ""} />,
    zone: zoneName(zone),
  };
  if (from === null) return last === null ? t("unknown") : t.rich("until", days);
  return t.rich(last === null ? "from" : "span", days);
}
