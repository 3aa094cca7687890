import { useTranslations } from "next-intl";
import { LongDay } from "@/components/LongDay";
import type { LegalDocument } from "@/lib/content/model/document";
import { type Locale, localePath, versionChangesPathname, versionPathname, versionsPathname } from "@/lib/locales";
import { type ChangeNotice, changeNotices } from "@/lib/reader/change-notices";
import { sentenceGap } from "@/lib/reader/sentence-gap";
import { lastDayOf, predecessorOf } from "@/lib/reader/version-succession";
import { zoneName } from "@/lib/reader/zone-name";

type Props = {
  /** Documents in the versions that apply, or in their last ones. */
  documents: readonly LegalDocument[];
  locale: Locale;
  /** The day of the build. */
  asOf: string;
};

/** What changes, or has just changed, in the documents. Nothing at all where nothing does. */
export function ChangeNotices({ documents, locale, asOf }: Props) {
  return documents.flatMap((document) =>
    changeNotices(document.history, asOf).map((notice) => (
      <NoticeLine
        key={`${document.slug} ${notice.kind} ${notice.facts.version}`}
        document={document}
        locale={locale}
        {...notice}
      />
    )),
  );
}

type LineProps = ChangeNotice & { document: LegalDocument; locale: Locale };

/** The days of both versions are told, so that the sentence is true before the change and after it. */
function NoticeLine({ kind, facts, document: { slug, translations, history }, locale }: LineProps) {
  const t = useTranslations("changeNotice");
  const gap = sentenceGap(locale);
  const before = predecessorOf(history, facts.version);
  const last = kind === "removed" ? lastDayOf(history, facts) : before && lastDayOf(history, before);
  const link = (pathname: string) => (words: React.ReactNode) => <a href={localePath(locale, pathname)}>{words}</a>;
  const values = {
    title: translations[locale].title,
    version: facts.version,
    before: before?.version ?? "",
    zone: zoneName(facts.zone),
    last: () => <LongDay day={last ?? facts.announced} />,
    first: () => <LongDay day={facts.from ?? facts.announced} />,
    day: () => <LongDay day={(kind === "removed" ? facts.removed : facts.withdrawn) ?? facts.announced} />,
    archive: link(versionsPathname(slug)),
    text: link(versionPathname(slug, facts.version)),
    changes: link(versionChangesPathname(slug, facts.version)),
  };
  return (
    <p className="notice" role="note">
      {kind === "withdrawn" || kind === "removed" ? (
        t.rich(kind, values)
      ) : (
        <>
          {t.rich(last ? "change" : "first", values)}
          {kind === "rescheduled" && gap + t("rescheduled")}
          {before && (
            <>
              {gap}
              {t.rich("what", values)}
            </>
          )}
        </>
      )}
    </p>
  );
}
