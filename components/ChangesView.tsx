import { useTranslations } from "next-intl";
import { Dot } from "@/components/Dot";
import { HeadingWords } from "@/components/HeadingWords";
import { Redline } from "@/components/Redline";
import { VersionState } from "@/components/VersionState";
import type { LegalDocument } from "@/lib/content/model/document";
import { type Locale, localePath, versionPathname, versionsPathname } from "@/lib/locales";
import { redlineBetween } from "@/lib/reader/redline/compare-versions";
import { versionsBetween } from "@/lib/reader/version-succession";

type Props = {
  /** The version that is compared. */
  before: LegalDocument;
  now: LegalDocument;
  locale: Locale;
  /** The heading of the page. */
  title: string;
};

/** What changed between two versions of a document. */
export function ChangesView({ before, now, locale, title }: Props) {
  const t = useTranslations("changesView");
  const { slug, history } = now;
  const isSame = before.version === now.version;
  // Whoever read an older version is told of every change since, not of the last one alone.
  const told = versionsBetween(history, before.version, now.version).filter(({ summary }) => summary[locale]);
  const shown = isSame ? [now] : [before, now];
  return (
    <article className="changes wide:ms-beside">
      <header className="intro py-4 wide:pt-10">
        <h1 id="title" className="mb-3">
          <HeadingWords text={title} />
        </h1>
        {shown.map((document) => (
          <p key={document.version}>
            <a href={localePath(locale, versionPathname(slug, document.version))}>
              {t("version", { version: document.version })}
            </a>
            <Dot />
            <VersionState facts={document} history={history} />
          </p>
        ))}
        {told.map(({ version, summary }) => (
          <p key={version}>
            {told.length > 1 && (
              <>
                {t("version", { version })}
                <Dot />
              </>
            )}
            {summary[locale]}
          </p>
        ))}
        <p className="forms">
          <a href={localePath(locale, versionsPathname(slug))}>{t("versions")}</a>
        </p>
      </header>
      {isSame && <p>{t(now.state === "removed" ? "last" : "nothing", { version: now.version })}</p>}
      {!isSame && (
        <Redline
          redline={redlineBetween(before.translations[locale], now.translations[locale])}
          before={localePath(locale, versionPathname(slug, before.version))}
          now={localePath(locale, versionPathname(slug, now.version))}
        />
      )}
    </article>
  );
}
