import type { LegalDocument } from "../content/model/document";
import { type Locale, localeFacts, localePath, versionPathname } from "../locales";
import { siteName } from "../site";
import { alternates } from "./alternates";
import { feedUrl } from "./feed-address";

/** What the feed says of a version in its language: the title of its entry, and its content as HTML. */
export type FeedWords = { title: string; html: string };

/** Names the site in ids for ever, wherever it is published (RFC 4151). */
const authority = "tag:digitaltwinall.com,2026-11-24";

/**
 * Writes the Atom feed (RFC 4287) of a language: an entry for each published version and correction, the newest first. Its ids never
 * change, and its times are days of the ledger, so that the same texts give the same feed.
 */
export function atomFeed(
  versions: readonly LegalDocument[],
  locale: Locale,
  title: string,
  wordsOf: (version: LegalDocument) => FeedWords,
): string {
  const entries = versions
    .map((version) => ({ version, updated: lastNews(version) }))
    .sort((one, other) => other.updated.localeCompare(one.updated));
  const home = alternates(locale, "/").canonical;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${localeFacts[locale].lang}">
<id>${authority}:${localePath(locale, "/feed")}</id>
<title>${escapeXml(title)}</title>
<updated>${entries[0]?.updated ?? "2026-11-24T00:00:00+08:00"}</updated>
<author><name>${escapeXml(siteName)}</name></author>
<link rel="self" type="application/atom+xml" href="${feedUrl(locale)}"/>
<link rel="alternate" type="text/html" href="${home}"/>
${entries.map(({ version, updated }) => entry(version, updated, locale, wordsOf(version))).join("")}</feed>
`;
}

function entry(version: LegalDocument, updated: string, locale: Locale, { title, html }: FeedWords): string {
  const pathname = versionPathname(version.slug, version.version);
  return `<entry>
<id>${authority}:${localePath(locale, pathname)}</id>
<title>${escapeXml(title)}</title>
<published>${startOfDay(version.announced, version.zone)}</published>
<updated>${updated}</updated>
<link rel="alternate" type="text/html" href="${alternates(locale, pathname).canonical}"/>
<content type="html">${escapeXml(html)}</content>
</entry>
`;
}

/** When something was last told of a version: that it is published, that its text was edited, or that it is withdrawn. */
function lastNews({ announced, updated, withdrawn, state, zone }: LegalDocument): string {
  const days = [announced, updated, ...(state === "withdrawn" && withdrawn ? [withdrawn] : [])];
  return startOfDay(days.sort().at(-1) ?? announced, zone);
}

function startOfDay(day: string, zone: string): string {
  return `${day}T00:00:00${zone}`;
}

/** Text as XML may hold it; what XML allows in no form is left out. */
export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}
