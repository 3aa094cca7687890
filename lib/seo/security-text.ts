import type { LegalDocument } from "../content/model/document";
import { localeFacts, locales } from "../locales";
import { contactAddress, siteOrigin } from "../site";

/** The path that RFC 9116 requires. */
export const securityTextPath = "/.well-known/security.txt";

/**
 * Writes security.txt, which says where to report a vulnerability (RFC 9116). It expires a year after the last change to a text,
 * so that every build of the same content has the same date. Throws an Error when there are no documents.
 */
export function securityText(documents: readonly LegalDocument[]): string {
  const newest = documents
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  if (!newest) throw new Error("security.txt takes its date from the documents, and there is none.");
  const expires = new Date(newest);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return [
    `Contact: mailto:${contactAddress}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${locales.map((locale) => localeFacts[locale].lang).join(", ")}`,
    `Canonical: ${siteOrigin}${securityTextPath}`,
    "",
  ].join("\n");
}
