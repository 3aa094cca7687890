import { useFormatter, useTranslations } from "next-intl";
import { OriginalNote } from "@/components/OriginalNote";
import type { LegalDocument } from "@/lib/content/document";
import { authoritativeLocale, type Locale } from "@/lib/locales";

type Props = { document: LegalDocument; locale: Locale };

/** The title of a document, which version of it this is, and, of a translation, what it follows. */
export function DocumentHeader({ document: { slug, version, updated, translations }, locale }: Props) {
  const t = useTranslations("documentHeader");
  const format = useFormatter();
  const date = format.dateTime(new Date(updated), { dateStyle: "long", timeZone: "UTC" });
  return (
    <header className="document-header">
      <h1 id="title">{translations[locale].title}</h1>
      <p>
        {t("version", { version })} <span className="separator" />{" "}
        {t.rich("updated", { date: () => <time dateTime={updated}>{date}</time> })}
      </p>
      {locale !== authoritativeLocale && <OriginalNote slug={slug} />}
    </header>
  );
}
