import type { Content, LegalDocument, Page } from "../content/model/document";
import { locales, pathnameOf } from "../locales";
import { type Alternates, alternates } from "./alternates";

/** A page in one language. `updated` is an ISO date. */
export type SitemapEntry = Alternates & { updated: string };

/** Every page that search engines may list, in each language, with the day on which it last changed. Versions of a document are not listed: its page is. */
export function sitemapEntries({ pages, documents }: Pick<Content, "pages" | "documents">): SitemapEntry[] {
  return [...pages, ...documents].flatMap((text) =>
    locales.map((locale) => ({ ...alternates(locale, pathnameOf(text.slug)), updated: lastChange(text) })),
  );
}

/** The later of the days on which what a page prints was last edited, and from which its version is in force. */
function lastChange(text: Page | LegalDocument): string {
  const { updated } = text;
  const from = "version" in text && text.state === "in force" ? text.from : null;
  return from !== null && from > updated ? from : updated;
}

/** Writes a sitemap (sitemaps.org). Next would put the languages before the date, which the schema does not allow. */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ canonical, languages, updated }) => {
    const links = Object.entries(languages).map(
      ([lang, url]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(url)}" />\n`,
    );
    return `<url>\n<loc>${escapeXml(canonical)}</loc>\n<lastmod>${updated}</lastmod>\n${links.join("")}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("")}</urlset>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
