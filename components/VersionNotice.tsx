import { useTranslations } from "next-intl";
import { LongDay } from "@/components/LongDay";
import type { LegalDocument } from "@/lib/content/model/document";
import { type Locale, localePath, versionPathname } from "@/lib/locales";
import { sentenceGap } from "@/lib/reader/sentence-gap";
import { removedOn, successorOf, versionInForce } from "@/lib/reader/version-succession";
import { zoneName } from "@/lib/reader/zone-name";

type Props = { document: LegalDocument; locale: Locale };

/** At the head of the page of one version: how it stands, and the way to the text in force, or to the notice that there is none any more. */
export function VersionNotice({ document, locale }: Props) {
  const { slug, version, state, from, zone, withdrawn, announced, history } = document;
  const t = useTranslations("versionNotice");
  const next = successorOf(history, version);
  const gap = sentenceGap(locale);
  const gone = state === "removed" ? null : removedOn(history);
  const link = (pathname: string) => (words: React.ReactNode) => <a href={localePath(locale, pathname)}>{words}</a>;
  const sentence = t.rich(state, {
    version,
    first: () => <LongDay day={from ?? announced} />,
    day: () => <LongDay day={withdrawn ?? announced} />,
    zone: zoneName(zone),
    link: link(next ? versionPathname(slug, next.version) : `/${slug}`),
  });
  return (
    <p className="notice" role="note">
      {sentence}
      {gone && (
        <>
          {gap}
          {t.rich("gone", { day: () => <LongDay day={gone} />, link: link(`/${slug}`) })}
        </>
      )}
      {versionInForce(history) && (
        <>
          {gap}
          {t.rich("current", { link: link(`/${slug}`) })}
        </>
      )}
    </p>
  );
}
