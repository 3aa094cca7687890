import { useTranslations } from "next-intl";
import { ContentsList } from "@/components/ContentsList";
import { DocumentHeader } from "@/components/DocumentHeader";
import { Passage } from "@/components/Passage";
import { SectionView } from "@/components/SectionView";
import type { LegalDocument } from "@/lib/content/document";
import type { Locale } from "@/lib/locales";
import { alternates } from "@/lib/seo/alternates";
import { siteName } from "@/lib/site";

type Props = {
  document: LegalDocument;
  locale: Locale;
  /** The path of the document as a PDF, where there is one. */
  printed?: string | undefined;
};

/**
 * A document in one locale: the documents it opens with, its preamble, its sections. A document without sections is one
 * passage under its own slug, so that its anchors are the same on its page and at the head of another document.
 */
export function DocumentView({ document, locale, printed }: Props) {
  const { slug, version } = document;
  const translation = document.translations[locale];
  const { title, openings, preamble, sections } = translation;
  const reference = { slug, version, title };
  const t = useTranslations("documentHeader");
  // The head of every page on paper.
  const running = [siteName, title, t("version", { version }), alternates(locale, `/${slug}`).canonical].join(" · ");
  return (
    <article className="document" data-running={running}>
      <DocumentHeader document={document} locale={locale} printed={printed} />
      {sections.length > 0 && <ContentsList translation={translation} />}
      <div className="text">
        {openings.map((opening) => (
          <Passage
            key={opening.slug}
            id={opening.slug}
            title={opening.title}
            headed
            document={reference}
            body={opening}
          />
        ))}
        {preamble.length > 0 && (
          <Passage
            id={sections.length > 0 ? "preamble" : slug}
            title={title}
            headed={openings.length > 0}
            document={reference}
            body={{ preamble, sections: [] }}
          />
        )}
        {sections.map((section) => (
          <SectionView key={section.id} section={section} document={reference} />
        ))}
      </div>
    </article>
  );
}
