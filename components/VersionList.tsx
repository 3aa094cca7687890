import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { Dot } from "@/components/Dot";
import { HeadingWords } from "@/components/HeadingWords";
import { LongDay } from "@/components/LongDay";
import { VersionState } from "@/components/VersionState";
import type { LegalDocument, VersionFacts } from "@/lib/content/model/document";
import {
  changesSincePathname,
  type Locale,
  localePath,
  parityPathname,
  versionChangesPathname,
  versionPathname,
} from "@/lib/locales";
import { hasApplied, predecessorOf, removedOn, withCorrections } from "@/lib/reader/version-succession";

type Props = { document: LegalDocument; locale: Locale };

/** Every published version of a document, the newest first, each with its corrections below it. */
export function VersionList({ document, locale }: Props) {
  const { slug, translations, history } = document;
  const t = useTranslations("versionList");
  return (
    <article className="versions wide:ms-beside">
      <header className="intro py-4 wide:pt-10">
        <h1 id="title" className="mb-3">
          <HeadingWords text={t("title", { title: translations[locale].title })} />
        </h1>
        <p className="forms">
          <a href={localePath(locale, `/${slug}`)}>{t(removedOn(history) ? "removed" : "document")}</a>
          <Dot />
          <a href={`${localePath(locale, parityPathname)}#${slug}`}>{t("parity")}</a>
        </p>
      </header>
      <ul>
        {withCorrections(history).map(({ facts, corrections }) => (
          <li key={facts.version}>
            <VersionEntry facts={facts} document={document} locale={locale} />
            {corrections.length > 0 && (
              <ul>
                {corrections.map((correction) => (
                  <li key={correction.version}>
                    <VersionEntry facts={correction} document={document} locale={locale} isCorrection />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}

type EntryProps = Props & { facts: VersionFacts; isCorrection?: boolean };

function VersionEntry({ facts, document: { slug, history }, locale, isCorrection = false }: EntryProps) {
  const t = useTranslations("versionList");
  const { version, announced, summary, urgent, rescheduled } = facts;
  const Heading = isCorrection ? "h3" : "h2";
  const isPast = hasApplied(facts) && facts.state !== "in force" && facts.state !== "removed";
  const links = [
    ...(predecessorOf(history, version) ? [[t("changes"), versionChangesPathname(slug, version)] as const] : []),
    ...(isPast ? [[t("since"), changesSincePathname(slug, version)] as const] : []),
  ];
  return (
    <>
      <Heading>
        <a href={localePath(locale, versionPathname(slug, version))}>
          {t(isCorrection ? "correction" : "version", { version })}
        </a>
      </Heading>
      <p className="state">
        {t.rich("announced", { day: () => <LongDay day={announced} /> })}
        <Dot />
        <VersionState facts={facts} history={history} />
        {rescheduled && (
          <>
            <Dot />
            {t("rescheduled")}
          </>
        )}
      </p>
      {summary[locale] && <p>{summary[locale]}</p>}
      {urgent?.[locale] && <p>{t("urgent", { reason: urgent[locale] })}</p>}
      {links.length > 0 && (
        <p className="forms">
          {links.map(([name, pathname], index) => (
            <Fragment key={pathname}>
              {index > 0 && <Dot />}
              <a href={localePath(locale, pathname)}>{name}</a>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}
