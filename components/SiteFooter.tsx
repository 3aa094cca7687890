import { useLocale, useTranslations } from "next-intl";
import type { DocumentSummary } from "@/components/DocumentList";
import { MailLink } from "@/components/MailLink";
import { localePath } from "@/lib/locales";

type Props = { documents: DocumentSummary[] };

/** The foot of every page: the legal documents and the address to write to. */
export function SiteFooter({ documents }: Props) {
  const locale = useLocale();
  const t = useTranslations("siteFooter");
  return (
    <footer className="site-footer mt-8 pb-6">
      <nav aria-label={t("documents")}>
        <ul className="flex flex-wrap gap-x-6">
          {documents.map(({ slug, title }) => (
            <li key={slug}>
              <a href={localePath(locale, `/${slug}`)}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <MailLink />
    </footer>
  );
}
