import type { LegalDocument } from "@/lib/content/model/document";
import { type Locale, localePath, versionPathname, versionsPathname } from "@/lib/locales";
import { predecessorOf, successorOf } from "@/lib/reader/version-succession";
import { siteOrigin } from "@/lib/site";

type Props = { document: LegalDocument; locale: Locale; isPinned?: boolean };

/**
 * How a text stands among the versions of its document, for programs (RFC 5829). The notice that stands where a document was is none of
 * them: it has the last version as the latest, and neither predecessor nor successor. React moves the links into the head of the page.
 */
export function VersionRelations({ document: { slug, version, state, history }, locale, isPinned = false }: Props) {
  const isNotice = !isPinned && state === "removed";
  const predecessor = isNotice ? null : predecessorOf(history, version);
  const successor = isNotice ? null : successorOf(history, version);
  const relations = [
    ["latest-version", (isPinned || isNotice) && latestPathname(slug, history)],
    ["predecessor-version", predecessor && versionPathname(slug, predecessor.version)],
    ["successor-version", successor && versionPathname(slug, successor.version)],
    ["version-history", versionsPathname(slug)],
  ] as const;
  return relations.map(
    ([rel, pathname]) => pathname && <link key={rel} rel={rel} href={siteOrigin + localePath(locale, pathname)} />,
  );
}

/** The page of the version in force, or of the last one where the document was taken off the site. */
function latestPathname(slug: string, history: LegalDocument["history"]): string {
  const last = history.find(({ state }) => state === "removed");
  return last ? versionPathname(slug, last.version) : `/${slug}`;
}
