import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import type { DocumentSummary } from "@/components/DocumentList";
import { localePath } from "@/lib/locales";

type Props = {
  slug: string;
  /** All documents, in the order in which the site lists them. */
  documents: DocumentSummary[];
};

/** Where to go from the end of a document: to the one before it and the one after it, or back to its top. */
export function DocumentEnd({ slug, documents }: Props) {
  const locale = useLocale();
  const t = useTranslations("documentEnd");
  const index = documents.findIndex((document) => document.slug === slug);
  const neighbours = { prev: documents[index - 1], next: documents[index + 1] };
  return (
    <nav className="onward" aria-label={t("label")}>
      <a href="#title">{t("top")}</a>{" "}
      {(["prev", "next"] as const).map((rel) => {
        const document = neighbours[rel];
        if (!document) return null;
        return (
          <Fragment key={rel}>
            <a rel={rel} href={localePath(locale, `/${document.slug}`)}>
              {t(rel, { title: document.title })}
            </a>{" "}
          </Fragment>
        );
      })}
    </nav>
  );
}
