import type { LegalDocument } from "../content/model/document";
import { localeFacts, locales } from "../locales";
import { contactAddress, siteOrigin } from "../site";

/** Where RFC 9116 wants the file to be. */
export const securityTextPath = "/.well-known/security.txt";

/**
 * Whom to tell about a hole in the site (RFC 9116). It expires a year after the last change to a text, so that it says the
 * same in every build of one content. Throws an Error when there is no document.
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
