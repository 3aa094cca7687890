import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { Dot } from "@/components/Dot";
import { EditedNote } from "@/components/EditedNote";
import { HeadingWords } from "@/components/HeadingWords";
import { OriginalNote } from "@/components/OriginalNote";
import { VersionNotice } from "@/components/VersionNotice";
import { VersionState } from "@/components/VersionState";
import type { LegalDocument } from "@/lib/content/model/document";
import {
  authoritativeLocale,
  type Locale,
  localePath,
  versionChangesPathname,
  versionPathname,
  versionsPathname,
} from "@/lib/locales";
import { bodyToText } from "@/lib/reader/plain-text";
import { readingMinutes } from "@/lib/reader/reading-time";
import { predecessorOf } from "@/lib/reader/version-succession";

type Props = {
  document: LegalDocument;
  locale: Locale;
  /** The path of the document as a PDF, where there is one. */
  printed: string | undefined;
  /** See `DocumentView`. */
  isPinned: boolean;
};

/**
 * The title of a document, how its version stands, how long it is, of a translation what it follows, and in which other forms and
 * versions it is to be read.
 */
export function DocumentHeader({ document, locale, printed, isPinned }: Props) {
  const { slug, version, updated, translations, history, sha256 } = document;
  const t = useTranslations("documentHeader");
  const translation = translations[locale];
  const text = [...translation.openings, translation].map(bodyToText).join("\n");
  const minutes = readingMinutes(text, locale);
  const pathname = isPinned ? versionPathname(slug, version) : `/${slug}`;
  const hash = sha256[locale];
  const forms: { name: string; href: string | false | undefined; type?: string }[] = [
    { name: t("compare"), href: !isPinned && localePath(locale, `/${slug}/compare`) },
    { name: t("versions"), href: localePath(locale, versionsPathname(slug)) },
    {
      name: t("changes"),
      href: predecessorOf(history, version) !== null && localePath(locale, versionChangesPathname(slug, version)),
    },
    { name: t("markdown"), href: isPinned && `${localePath(locale, pathname)}.md`, type: "text/markdown" },
    { name: t("pdf"), href: printed, type: "application/pdf" },
  ];
  return (
    <header className="intro pt-8 pb-6 wide:pt-16 wide:pb-10">
      <h1 id="title" className="mb-3">
        <HeadingWords text={translation.title} />
      </h1>
      {isPinned && <VersionNotice document={document} locale={locale} />}
      <p>
        <VersionState facts={document} history={history} />
        <Dot />
        <VersionNote version={version} updated={updated} />
        {minutes !== null && (
          <span className="reading-time">
            <Dot />
            {t("readingTime", { minutes })}
          </span>
        )}
      </p>
      {locale !== authoritativeLocale && <OriginalNote pathname={pathname} />}
      {isPinned && hash && (
        <p>
          {t("hash")} <code className="select-all">{hash}</code>
        </p>
      )}
      <p className="forms">
        {forms
          .filter(({ href }) => href)
          .map(({ name, href, type }, index) => (
            <Fragment key={name}>
              {index > 0 && <Dot />}
              <a href={href || undefined} type={type}>
                {name}
              </a>
            </Fragment>
          ))}
      </p>
    </header>
  );
}

/** Which version of a document it is, and when it was last edited here. */
export function VersionNote({ version, updated }: { version: string; updated: string }) {
  const t = useTranslations("documentHeader");
  return (
    <>
      <span className="whole">{t("version", { version })}</span>
      <Dot />
      <EditedNote updated={updated} />
    </>
  );
}
