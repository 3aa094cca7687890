import type { LegalDocument } from "../content/model/document";
import { type Locale, localeFacts, localePath, pathnameOf, versionPathname } from "../locales";
import { dayOfRemoval } from "../reader/version-succession";
import { siteName } from "../site";
import { alternates } from "./alternates";
import { feedUrl } from "./feed-address";

/** What the feed says of a version, or of a removal, in its language: the title of its entry, and its content as HTML. */
export type FeedWords = { title: string; html: string };

/** Names the site in ids for ever, wherever it is published (RFC 4151). */
const authority = "tag:digitaltwinall.com,2026-11-24";

/** What the feed tells of: all published versions, and the last ones of the documents that were taken off the site. */
export type FeedNews = { versions: readonly LegalDocument[]; removed: readonly LegalDocument[] };

/** An entry: the path of its page, which its id has, too, unless it has one of its own, and the times of which it is. */
type Entry = { pathname: string; name: string; published: string; updated: string; words: FeedWords };

/**
 * Writes the Atom feed (RFC 4287) of a language: an entry for each published version and correction, and for each removal from its day on,
 * the newest first. Its ids never change, and its times are days of the ledger and of the list, so that the same texts give the same feed.
 */
export function atomFeed(
  { versions, removed }: FeedNews,
  locale: Locale,
  title: string,
  wordsOf: (version: LegalDocument, kind: "version" | "removal") => FeedWords,
): string {
  const entries = [
    ...versions.map((version) => versionEntry(version, wordsOf(version, "version"))),
    ...removed.map((version) => removalEntry(version, wordsOf(version, "removal"))),
  ].sort((one, other) => other.updated.localeCompare(one.updated));
  const home = alternates(locale, "/").canonical;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${localeFacts[locale].lang}">
<id>${authority}:${localePath(locale, "/feed")}</id>
<title>${escapeXml(title)}</title>
<updated>${entries[0]?.updated ?? "2026-11-24T00:00:00+08:00"}</updated>
<author><name>${escapeXml(siteName)}</name></author>
<link rel="self" type="application/atom+xml" href="${feedUrl(locale)}"/>
<link rel="alternate" type="text/html" href="${home}"/>
${entries.map((entry) => writeEntry(entry, locale)).join("")}</feed>
`;
}

function versionEntry(version: LegalDocument, words: FeedWords): Entry {
  const pathname = versionPathname(version.slug, version.version);
  const published = startOfDay(version.announced, version.zone);
  return { pathname, name: pathname, published, updated: lastNews(version), words };
}

/** A document is removed once and for all, so that its name tells the entry from every other. */
function removalEntry(document: LegalDocument, words: FeedWords): Entry {
  const { slug, zone } = document;
  const day = startOfDay(dayOfRemoval(document), zone);
  return { pathname: pathnameOf(slug), name: `/${slug}/removed`, published: day, updated: day, words };
}

function writeEntry({ pathname, name, published, updated, words }: Entry, locale: Locale): string {
  return `<entry>
<id>${authority}:${localePath(locale, name)}</id>
<title>${escapeXml(words.title)}</title>
<published>${published}</published>
<updated>${updated}</updated>
<link rel="alternate" type="text/html" href="${alternates(locale, pathname).canonical}"/>
<content type="html">${escapeXml(words.html)}</content>
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
