import type { MetadataRoute } from "next";
import { publishedContent } from "@/app/published-content";
import { locales } from "@/lib/locales";
import { alternates } from "@/lib/seo/alternates";

/** Every page that search engines may list, with the same page in the other languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const pages = [
    { pathname: "/" },
    ...publishedContent().documents.map(({ slug, updated }) => ({ pathname: `/${slug}`, lastModified: updated })),
  ];
  return pages.flatMap(({ pathname, ...page }) =>
    locales.map((locale) => {
      const { canonical, languages } = alternates(locale, pathname);
      return { url: canonical, ...page, alternates: { languages } };
    }),
  );
}
