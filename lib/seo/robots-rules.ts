import type { MetadataRoute } from "next";
import { siteOrigin } from "../site";

/**
 * Lets everyone read everything (RFC 9309). The sitemap lists the pages, where they are to be found. Nor are those of a preview forbidden: a
 * search engine must read a page to see that it asks not to be listed.
 */
export function robotsRules(isIndexed: boolean): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, ...(isIndexed && { sitemap: `${siteOrigin}/sitemap.xml` }) };
}
