import { useLocale, useTranslations } from "next-intl";
import type { DocumentSummary } from "@/components/DocumentList";
import { localePath } from "@/lib/locales";

type Props = { documents: DocumentSummary[]; pages: DocumentSummary[] };

/** The foot of every page: the legal documents, and the pages besides the home page where there are any. */
export function SiteFooter({ documents, pages }: Props) {
  const locale = useLocale();
  const t = useTranslations("siteFooter");
  return (
    <footer className="foot mt-8 pb-6">
      {(
        [
          ["documents", documents],
          ["pages", pages],
        ] as const
      ).map(
        ([kind, texts]) =>
          texts.length > 0 && (
            <nav key={kind} aria-label={t(kind)}>
              <ul className="flex flex-wrap gap-x-6">
                {texts.map(({ slug, title }) => (
                  <li key={slug}>
                    <a href={localePath(locale, `/${slug}`)}>{title}</a>
                  </li>
                ))}
              </ul>
            </nav>
          ),
      )}
    </footer>
  );
}
