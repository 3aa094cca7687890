import { useLocale, useTranslations } from "next-intl";
import { EditedNote } from "@/components/EditedNote";
import { localePath } from "@/lib/locales";

/** What a list needs to know of a document or a page, in the locale of the page that shows it; `updated` is an ISO date. */
export type DocumentSummary = { slug: string; title: string; description: string; updated: string };

type Props = { documents: DocumentSummary[] };

/** The legal documents as a table of contents: the title of each, one line on what it is, and when its text here was last edited. */
export function DocumentList({ documents }: Props) {
  const locale = useLocale();
  const t = useTranslations("documentList");
  return (
    <section className="entries" aria-labelledby="documents">
      <h2 id="documents">{t("title")}</h2>
      <ul className="rows thirds">
        {documents.map(({ slug, title, description, updated }) => (
          <li key={slug}>
            <p>
              <a href={localePath(locale, `/${slug}`)}>{title}</a> {description}
            </p>
            <p className="state">
              <EditedNote updated={updated} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
