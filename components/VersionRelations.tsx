import type { LegalDocument } from "@/lib/content/model/document";
import { type Locale, localePath, versionPathname, versionsPathname } from "@/lib/locales";
import { predecessorOf, successorOf } from "@/lib/reader/version-succession";
import { siteOrigin } from "@/lib/site";

type Props = { document: LegalDocument; locale: Locale; isPinned?: boolean };

/** How a text stands among the versions of its document, for programs (RFC 5829). React moves the links into the head of the page. */
export function VersionRelations({ document: { slug, version, history }, locale, isPinned = false }: Props) {
  const predecessor = predecessorOf(history, version);
  const successor = successorOf(history, version);
  const relations = [
    ["latest-version", isPinned && `/${slug}`],
    ["predecessor-version", predecessor && versionPathname(slug, predecessor.version)],
    ["successor-version", successor && versionPathname(slug, successor.version)],
    ["version-history", versionsPathname(slug)],
  ] as const;
  return relations.map(
    ([rel, pathname]) => pathname && <link key={rel} rel={rel} href={siteOrigin + localePath(locale, pathname)} />,
  );
}
