import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/lib/locales";

/** What a list needs to know of a document, in the locale of the page. */
export type DocumentSummary = { slug: string; title: string; description: string };

type Props = { documents: DocumentSummary[] };

/** The legal documents as a table of contents, one line each. */
export function DocumentList({ documents }: Props) {
  const locale = useLocale();
  const t = useTranslations("documentList");
  return (
    <section className="entries" aria-labelledby="documents">
      <h2 id="documents">{t("title")}</h2>
      <ul>
        {documents.map(({ slug, title, description }) => (
          <li key={slug}>
            <a href={localePath(locale, `/${slug}`)}>{title}</a>
            <p>{description}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
