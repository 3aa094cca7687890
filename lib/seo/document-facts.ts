import type { LegalDocument, Page } from "../content/model/document";
import { authoritativeLocale, type Locale, localeFacts, locales, pathnameOf } from "../locales";
import { alternates } from "./alternates";
import { documentToMarkdown } from "./document-markdown";
import { type PlainMediaType, plainFormUrl } from "./plain-form";

/** What programs learn about a text along with it. The original itself has no `original`. */
export type DocumentFacts = {
  title: string;
  description: string;
  lang: string;
  /** A page has none. */
  version?: string;
  updated: string;
  canonical: string;
  original?: string;
  /** The URLs of the other languages, by lang. */
  translations: Record<string, string>;
  /** `sha256:` and the digest of the document's Markdown, in UTF-8, without its front matter. */
  hash: string;
};

/** The facts about a document in one locale. Links to other languages keep the media type. */
export async function documentFacts(
  document: LegalDocument | Page,
  locale: Locale,
  type: PlainMediaType,
): Promise<DocumentFacts> {
  const { slug, updated, translations } = document;
  const { title, description } = translations[locale];
  const others = locales.filter((other) => other !== locale);
  return {
    title,
    description,
    lang: localeFacts[locale].lang,
    ...("version" in document && { version: document.version }),
    updated,
    canonical: alternates(locale, pathnameOf(slug)).canonical,
    ...(locale !== authoritativeLocale && { original: plainFormUrl(authoritativeLocale, slug, type) }),
    translations: Object.fromEntries(others.map((other) => [localeFacts[other].lang, plainFormUrl(other, slug, type)])),
    hash: await hashText(documentToMarkdown(document, locale)),
  };
}

async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256:${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
