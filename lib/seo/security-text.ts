import { localeFacts, locales } from "../locales";
import { contactAddress, siteOrigin } from "../site";

/** The path that RFC 9116 requires. */
export const securityTextPath = "/.well-known/security.txt";

/** RFC 9116, 2.5.5, recommends less than a year. */
const daysValid = 360;

/**
 * Writes security.txt, which says where to report a vulnerability (RFC 9116). It expires 360 days after `asOf` (YYYY-MM-DD), the day of the
 * build, so that each release renews it, however old the texts are. Throws an Error when `asOf` is no day.
 */
export function securityText(asOf: string): string {
  const expires = new Date(`${asOf}T00:00:00Z`);
  if (Number.isNaN(expires.getTime()))
    throw new Error(`security.txt takes its date from the day of the build, and "${asOf}" is none.`);
  expires.setUTCDate(expires.getUTCDate() + daysValid);
  return [
    `Contact: mailto:${contactAddress}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${locales.map((locale) => localeFacts[locale].lang).join(", ")}`,
    `Canonical: ${siteOrigin}${securityTextPath}`,
    "",
  ].join("\n");
}
