import { useLocale, useTranslations } from "next-intl";
import type { DocumentSummary } from "@/components/DocumentList";
import { localePath } from "@/lib/locales";

type Props = { documents: DocumentSummary[]; pages: DocumentSummary[] };

/** So many texts a foot names: with more it would be longer than most texts above it, on every page. */
const mostNamed = 12;

/**
 * The foot of every page: the legal documents, and the pages besides the home page where there are any. Where there are too many documents to
 * name, it leads to the list of them on the home page.
 */
export function SiteFooter({ documents, pages }: Props) {
  const locale = useLocale();
  const t = useTranslations("siteFooter");
  const linkTo = ({ slug, title }: DocumentSummary) => ({ href: localePath(locale, `/${slug}`), text: title });
  const list = { href: `${localePath(locale, "/")}#documents`, text: t("documents") };
  const links = {
    documents: documents.length > mostNamed ? [list] : documents.map(linkTo),
    pages: pages.map(linkTo),
  };
  return (
    <footer className="foot mt-8 pb-6">
      {(["documents", "pages"] as const).map(
        (kind) =>
          links[kind].length > 0 && (
            <nav key={kind} aria-label={t(kind)}>
              <ul className="flex flex-wrap gap-x-6">
                {links[kind].map(({ href, text }) => (
                  <li key={href}>
                    <a href={href}>{text}</a>
                  </li>
                ))}
              </ul>
            </nav>
          ),
      )}
    </footer>
  );
}
