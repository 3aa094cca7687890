import type { Metadata } from "next";
import { homeSlug, type Locale, pathnameOf } from "../locales";
import { siteName } from "../site";
import { alternates } from "./alternates";
import { type PlainMediaType, plainForms, plainFormUrl } from "./plain-form";
import { socialCardSize, socialCardUrl } from "./social-card";

/** What a page says about itself. `slug` is the document or the page that it shows. */
export type PageSummary = { locale: Locale; slug: string; title: string; description: string };

/** The metadata of an indexable page besides its title: its other languages and forms, and how it looks when shared. */
export function pageMetadata({ locale, slug, title, description }: PageSummary): Metadata {
  const pathname = pathnameOf(slug);
  const { canonical, languages } = alternates(locale, pathname);
  const types = Object.keys(plainForms) as PlainMediaType[];
  return {
    description,
    alternates: {
      canonical,
      languages,
      types: Object.fromEntries(types.map((type) => [type, plainFormUrl(locale, slug, type)])),
    },
    openGraph: {
      type: slug === homeSlug ? "website" : "article",
      siteName,
      title,
      url: canonical,
      images: [{ url: socialCardUrl(locale, pathname), ...socialCardSize, alt: title }],
    },
    twitter: { card: "summary_large_image" },
  };
}
