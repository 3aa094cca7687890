import type { LegalDocument, Page } from "../content/model/document";
import { authoritativeLocale, type Locale, localeFacts, locales } from "../locales";
import { lastDayOf } from "../reader/version-succession";
import { alternates } from "./alternates";
import { documentToMarkdown } from "./document-markdown";
import { type PlainMediaType, plainFormUrl } from "./plain-form";

/**
 * How a version stands: published on `announced`, in force from the first minute of `effective` in `zone`, `null` where nobody recorded
 * that day; `until` is the last day, where a later version is announced. `file` is the SHA-256 of the file that was published, `pdf` that of its
 * stored PDF.
 */
type VersionSummary = Partial<{
  version: string;
  state: string;
  announced: string;
  effective: string | null;
  until: string;
  zone: string;
  withdrawn: string;
  file: string;
  pdf: string;
}>;

/** What programs learn about a text along with it. The original itself has no `original`, and a page nothing of a version. */
export type DocumentFacts = VersionSummary & {
  slug: string;
  title: string;
  description: string;
  lang: string;
  updated: string;
  canonical: string;
  original?: string;
  /** The URLs of the other languages, by lang. */
  translations: Record<string, string>;
  /** `sha256:` and the digest of the document's Markdown, in UTF-8, without its front matter. */
  hash: string;
};

/**
 * The facts about the text at `pathname`, a path without its locale, in one locale. Links to other languages keep the media type and the
 * version.
 */
export async function documentFacts(
  document: LegalDocument | Page,
  locale: Locale,
  type: PlainMediaType,
  pathname: string,
): Promise<DocumentFacts> {
  const { slug, updated, translations } = document;
  const { title, description } = translations[locale];
  const others = locales.filter((other) => other !== locale);
  return {
    slug,
    title,
    description,
    lang: localeFacts[locale].lang,
    ...("version" in document && versionSummary(document, locale)),
    updated,
    canonical: alternates(locale, pathname).canonical,
    ...(locale !== authoritativeLocale && { original: plainFormUrl(authoritativeLocale, pathname, type) }),
    translations: Object.fromEntries(
      others.map((other) => [localeFacts[other].lang, plainFormUrl(other, pathname, type)]),
    ),
    hash: await hashText(documentToMarkdown(document, locale, pathname)),
  };
}

function versionSummary(document: LegalDocument, locale: Locale): VersionSummary {
  const { version, state, announced, from, zone, withdrawn, history, sha256, pdf } = document;
  const until = lastDayOf(history, document);
  const file = sha256[locale];
  const printed = pdf[locale];
  return {
    version,
    state,
    announced,
    effective: from,
    ...(until && { until }),
    zone,
    ...(state === "withdrawn" && withdrawn && { withdrawn }),
    ...(file && { file: `sha256:${file}` }),
    ...(printed && { pdf: `sha256:${printed}` }),
  };
}

/** `sha256:` and the digest of a text in UTF-8, in hexadecimal digits. */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256:${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
