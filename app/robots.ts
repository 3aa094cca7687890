import type { MetadataRoute } from "next";
import { siteOrigin } from "@/lib/site";

/** Everything may be read by everyone; the list of pages is in the sitemap. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${siteOrigin}/sitemap.xml` };
}
