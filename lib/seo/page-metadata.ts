import type { Metadata } from "next";
import type { LegalDocument } from "../content/model/document";
import { homeSlug, type Locale, localeFacts, locales, pathnameOf, versionPathname } from "../locales";
import { siteName } from "../site";
import { alternates } from "./alternates";
import { feedUrl } from "./feed-address";
import { type PlainMediaType, plainForms, plainFormUrl } from "./plain-form";
import { socialCardSize, socialCardUrl } from "./social-card";

/** What a page says about itself. `slug` is the document or the page that it shows. */
export type PageSummary = { locale: Locale; slug: string; title: string; description: string };

/** The metadata of an indexable page besides its title: its other languages and forms, and how it looks when shared. */
export function pageMetadata({ locale, slug, title, description }: PageSummary): Metadata {
  const pathname = pathnameOf(slug);
  const { canonical, languages } = alternates(locale, pathname);
  return {
    description,
    alternates: { canonical, languages, types: otherForms(locale, pathname) },
    openGraph: {
      type: slug === homeSlug ? "website" : "article",
      siteName,
      locale: openGraphLocale(locale),
      alternateLocale: locales.filter((other) => other !== locale).map(openGraphLocale),
      title,
      url: canonical,
      images: [{ url: socialCardUrl(locale, pathname), ...socialCardSize, alt: title }],
    },
    twitter: { card: "summary_large_image" },
  };
}

/**
 * A locale as Open Graph names it (ogp.me): the language and the country where most of its readers are, which CLDR knows.
 * @example
 * openGraphLocale("zh"); // "zh_CN"
 */
function openGraphLocale(locale: Locale): string {
  const { language, region } = new Intl.Locale(localeFacts[locale].lang).maximize();
  return `${language}_${region}`;
}

/**
 * The metadata of the page of one version besides its title. That of the version in force is another address of the document's page,
 * which is the one to be found. Every other version stands for itself, and search engines are asked to leave it out: it would be taken
 * for what applies. Languages are those of the same version.
 */
export function versionMetadata({ slug, version, state, translations }: LegalDocument, locale: Locale): Metadata {
  const { description } = translations[locale];
  const pathname = versionPathname(slug, version);
  const types = otherForms(locale, pathname);
  if (state === "in force")
    return { description, alternates: { canonical: alternates(locale, `/${slug}`).canonical, types } };
  return { description, alternates: { ...alternates(locale, pathname), types }, robots: { index: false } };
}

/**
 * The metadata of the notice that stands where a document was. It is answered with 200, since whoever follows an old link is to read it,
 * and search engines are asked to leave it out: it would be found in place of what applies. It names no other page as canonical, for none
 * says the same. `describe` makes its description from the title.
 */
export function removalMetadata(
  { slug, translations }: LegalDocument,
  locale: Locale,
  describe: (title: string) => string,
): Metadata {
  const { title } = translations[locale];
  const alternates = { types: otherForms(locale, pathnameOf(slug)) };
  return { title, description: describe(title), alternates, robots: { index: false } };
}

/** The addresses of a page's forms for programs, and of the feed of its language, by media type. */
export function otherForms(locale: Locale, pathname: string): Record<string, string> {
  const types = Object.keys(plainForms) as PlainMediaType[];
  return {
    ...Object.fromEntries(types.map((type) => [type, plainFormUrl(locale, pathname, type)])),
    "application/atom+xml": feedUrl(locale),
  };
}
