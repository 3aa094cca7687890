import { notFound } from "next/navigation";
import { contentInDevelopment } from "@/app/content-in-development";
import { contentRevision } from "@/app/content-revision";
import type { DocumentSummary } from "@/components/DocumentList";
import { readBuiltContent } from "@/lib/built-content";
import { loadContent } from "@/lib/content/load";
import type { Content, LegalDocument, Page } from "@/lib/content/model/document";
import { findReportLanguage } from "@/lib/content/model/report-language";
import { formatReport } from "@/lib/content/report/format-report";
import { eachLocale, homeSlug, type Locale, localePath, pathnameOf } from "@/lib/locales";
import { findDefinitions, type ToldDefinition } from "@/lib/reader/find-definitions";
import { predecessorOf } from "@/lib/reader/version-succession";

/**
 * The report of the content check during development, in the language of `locale` (English if it has none). Null when there are
 * no problems, and always null outside development.
 */
export function problemsToShow(locale: string): string | null {
  const found = process.env.NODE_ENV === "development" ? contentInDevelopment(contentRevision).problems : null;
  return found && formatReport(found, "text", findReportLanguage(locale) ?? "en");
}

/** Kept outside this module: pages and route handlers each have one of their own in the same process. */
const memory = globalThis as typeof globalThis & { publishedContent?: Content };

/**
 * Everything that the site publishes. Throws the report of the check when the content has problems. In development it returns the
 * last good content instead, and the layout shows the report.
 */
export function publishedContent(): Content {
  if (process.env.NODE_ENV === "development") return contentInDevelopment(contentRevision).content;
  memory.publishedContent ??= readBuiltContent() ?? loadContent();
  return memory.publishedContent;
}

const definitions = new WeakMap<Content, Record<Locale, ToldDefinition[]>>();

/** What every document defines, in one locale: found once for all the pages that may use it. */
export function publishedDefinitions(locale: Locale): readonly ToldDefinition[] {
  const content = publishedContent();
  const found = definitions.get(content) ?? eachLocale((own) => findDefinitions(content.documents, own));
  definitions.set(content, found);
  return found[locale];
}

/** The document named `slug`. Calls Next's `notFound()` when there is none. */
export function publishedDocument(slug: string): LegalDocument {
  const document = publishedContent().documents.find((candidate) => candidate.slug === slug);
  if (!document) notFound();
  return document;
}

/** The document named `slug` in its last version, where it was taken off the site; undefined for every other name. */
export function removedDocument(slug: string): LegalDocument | undefined {
  return publishedContent().removed.find((candidate) => candidate.slug === slug);
}

/** The document named `slug` in the version in force or, where it was taken off the site, in its last. Calls `notFound()` without either. */
export function latestDocument(slug: string): LegalDocument {
  return removedDocument(slug) ?? publishedDocument(slug);
}

/** Every version of every document, the newest first; each has a page of its own, for ever. */
export function publishedVersions(): LegalDocument[] {
  return publishedContent().versions;
}

/** One version of a document. Calls Next's `notFound()` when there is none. */
export function publishedVersion(slug: string, version: string): LegalDocument {
  const found = publishedVersions().find((candidate) => candidate.slug === slug && candidate.version === version);
  if (!found) notFound();
  return found;
}

/** Every version that changed the text of another one. */
export function followingVersions(): LegalDocument[] {
  return publishedVersions().filter(({ history, version }) => predecessorOf(history, version));
}

/** The version whose text a version changed. Calls Next's `notFound()` where it changed none. */
export function predecessorVersion({ slug, history, version }: LegalDocument): LegalDocument {
  return publishedVersion(slug, predecessorOf(history, version)?.version ?? "");
}

/** Every text that has a page of its own: the documents and the pages, in the order in which the site lists them. */
export function publishedTexts(): (LegalDocument | Page)[] {
  const { documents, pages } = publishedContent();
  return [...documents, ...pages];
}

/** The text named `slug`, of a document or of a page. Calls Next's `notFound()` when there is none. */
export function publishedText(slug: string): LegalDocument | Page {
  const text = publishedTexts().find((candidate) => candidate.slug === slug);
  if (!text) notFound();
  return text;
}

/** The page named `slug`, such as the home page; undefined when there is none. */
export function publishedPage(slug: string): Page | undefined {
  return publishedContent().pages.find((candidate) => candidate.slug === slug);
}

/** What every page of the site lists in `locale`: the documents, and the pages besides the home page, in their order. */
export function listedTexts(locale: Locale): Record<"documents" | "pages", DocumentSummary[]> {
  const { documents, pages } = publishedContent();
  const summarise = ({ slug, updated, translations }: Page): DocumentSummary => {
    const { title, description } = translations[locale];
    return { slug, title, description, updated };
  };
  return {
    documents: documents.map(summarise),
    pages: pages.filter(({ slug }) => slug !== homeSlug).map(summarise),
  };
}

/** A link to each document in `locale`, for who arrived at no page. */
export function documentLinks(locale: Locale): { href: string; label: string }[] {
  return listedTexts(locale).documents.map(({ slug, title }) => ({
    href: localePath(locale, pathnameOf(slug)),
    label: title,
  }));
}
