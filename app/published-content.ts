import { notFound } from "next/navigation";
import { cache } from "react";
import type { DocumentSummary } from "@/components/DocumentList";
import type { Content, LegalDocument } from "@/lib/content/document";
import { checkFolder, contentFolder, loadContent } from "@/lib/content/load";
import { formatReport } from "@/lib/content/report";
import { findReportLanguage } from "@/lib/content/wording/report-language";
import type { Locale } from "@/lib/locales";

/** What the check says while someone is writing; null outside of development. */
const checkedContent = cache(() => (process.env.NODE_ENV === "development" ? checkFolder(contentFolder) : null));

/**
 * The report of the content check while someone is writing, in the words of `locale` (English where there are none): null when all is
 * well, and always outside of development.
 */
export function problemsToShow(locale: string): string | null {
  const result = checkedContent();
  return result && !result.content ? formatReport(result, "text", findReportLanguage(locale) ?? "en") : null;
}

/**
 * All that the site publishes. Throws the report of the check when the content has problems; in development it is empty
 * then, and the layout shows the report.
 */
export const publishedContent = cache((): Content => {
  const result = checkedContent();
  return result ? (result.content ?? { documents: [], pending: [], reviews: [] }) : loadContent();
});

/** The document named `slug`. Throws Next's `notFound()` when there is none. */
export function publishedDocument(slug: string): LegalDocument {
  const document = publishedContent().documents.find((candidate) => candidate.slug === slug);
  if (!document) notFound();
  return document;
}

/** Every document in a few words of `locale`, in the order in which the site lists them. */
export function documentSummaries(locale: Locale): DocumentSummary[] {
  return publishedContent().documents.map(({ slug, translations }) => {
    const { title, description } = translations[locale];
    return { slug, title, description };
  });
}
