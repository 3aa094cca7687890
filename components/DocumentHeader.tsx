import { useTranslations } from "next-intl";
import { EditedNote } from "@/components/EditedNote";
import { OriginalNote } from "@/components/OriginalNote";
import type { LegalDocument } from "@/lib/content/model/document";
import { authoritativeLocale, type Locale, localePath } from "@/lib/locales";
import { bodyToText } from "@/lib/reader/plain-text";
import { readingMinutes } from "@/lib/reader/reading-time";

type Props = {
  document: LegalDocument;
  locale: Locale;
  /** The path of the document as a PDF, where there is one. */
  printed: string | undefined;
};

/**
 * The title of a document, which version of it this is, how long it is, of a translation what it follows, and in which other
 * forms it is to be read.
 */
export function DocumentHeader({ document: { slug, version, updated, translations }, locale, printed }: Props) {
  const t = useTranslations("documentHeader");
  const translation = translations[locale];
  const text = [...translation.openings, translation].map(bodyToText).join("\n");
  const minutes = readingMinutes(text, locale);
  return (
    <header className="document-header pt-8 pb-6 wide:pt-16 wide:pb-10">
      <h1 id="title" className="mb-3">
        {translation.title}
      </h1>
      <p>
        <VersionNote version={version} updated={updated} />
        {minutes !== null && (
          <span className="reading-time">
            {" "}
            <span className="separator" /> {t("readingTime", { minutes })}
          </span>
        )}
      </p>
      {locale !== authoritativeLocale && <OriginalNote slug={slug} />}
      <p className="forms">
        <a href={localePath(locale, `/${slug}/compare`)}>{t("compare")}</a>
        {printed && (
          <>
            {" "}
            <span className="separator" />{" "}
            <a href={printed} type="application/pdf">
              {t("pdf")}
            </a>
          </>
        )}
      </p>
    </header>
  );
}

/** Which version of a document it is, and when it was last edited here. */
export function VersionNote({ version, updated }: { version: string; updated: string }) {
  const t = useTranslations("documentHeader");
  return (
    <>
      {t("version", { version })} <span className="separator" /> <EditedNote updated={updated} />
    </>
  );
}
