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
    <footer className="site-footer">
      <nav aria-label={t("documents")}>
        <ul>
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
