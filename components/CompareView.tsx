import { useTranslations } from "next-intl";
import { ColumnControls } from "@/components/ColumnControls";
import { CompareTable } from "@/components/CompareTable";
import { VersionNote } from "@/components/DocumentHeader";
import { HeadingWords } from "@/components/HeadingWords";
import { OriginalNote } from "@/components/OriginalNote";
import type { LegalDocument } from "@/lib/content/model/document";
import { authoritativeLocale, type Locale, localePath, locales } from "@/lib/locales";
import { compareDocument } from "@/lib/reader/compare-document";

type Props = { document: LegalDocument; locale: Locale };

/** A document in all languages at once, the reader's own first. */
export function CompareView({ document, locale }: Props) {
  const t = useTranslations("compareView");
  const { slug, version, updated, translations } = document;
  const columns = [locale, ...locales.filter((other) => other !== locale)];
  return (
    <article className="compare">
      <header className="intro py-4">
        <h1 id="title" className="mb-3 text-[clamp(1.4rem,1rem+2vw,2.5rem)]">
          <HeadingWords text={t("title", { title: translations[locale].title })} />
        </h1>
        <p>
          <VersionNote version={version} updated={updated} />
        </p>
        {locale !== authoritativeLocale && <OriginalNote pathname={`/${slug}`} />}
        <p className="forms">
          <a href={localePath(locale, `/${slug}`)}>{t("document")}</a>
        </p>
        <ColumnControls columns={columns} />
      </header>
      <CompareTable groups={compareDocument(document, locale)} columns={columns} />
    </article>
  );
}
