import { publishedContent } from "@/app/published-content";
import { sitemapEntries, sitemapXml } from "@/lib/seo/sitemap";

export const dynamic = "force-static";

/** The sitemap. */
export function GET() {
  const xml = sitemapXml(sitemapEntries(publishedContent()));
  return new Response(xml, { headers: { "Content-Type": "application/xml" } });
}
