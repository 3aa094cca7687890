import type { MetadataRoute } from "next";
import { siteOrigin } from "@/lib/site";

/** Lets everyone read everything. The sitemap lists the pages. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${siteOrigin}/sitemap.xml` };
}
