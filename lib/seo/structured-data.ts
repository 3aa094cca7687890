import type {
  BreadcrumbList,
  DefinedTermSet,
  DigitalDocument,
  Graph,
  Organization,
  WebPage,
  WebSite,
} from "schema-dts";
import type { LegalDocument, Page } from "../content/model/document";
import { flattenParts } from "../content/model/tree";
import {
  authoritativeLocale,
  homeSlug,
  type Locale,
  localeFacts,
  locales,
  pathnameOf,
  translatedLocales,
  versionPathname,
} from "../locales";
import { definitionsIn, type FoundDefinition } from "../reader/find-definitions";
import { dayOfRemoval, lastDayOf, takesEffect } from "../reader/version-succession";
import { siteName, siteOrigin } from "../site";
import { alternates } from "./alternates";
import { definitionText } from "./definition-text";

/** The home page in any language: it stands for the whole site. */
const siteUrl = `${siteOrigin}/`;

const site = { "@type": "WebSite", "@id": siteUrl, name: siteName } as const satisfies WebSite;

/** Its id is the anchor of the contact on the home page. */
const organization = {
  "@type": "Organization",
  "@id": `${siteUrl}#contact`,
  name: siteName,
} as const satisfies Organization;

/** JSON-LD for a page; that of the home page also tells of the site and who publishes it. */
export function pageStructuredData(page: Page, locale: Locale): Graph {
  if (page.slug !== homeSlug) return toGraph([{ ...webPage(page, locale), breadcrumb: breadcrumb(page, locale) }]);
  return toGraph([
    webPage(page, locale),
    { ...organization, url: siteUrl, logo: `${siteOrigin}/icons/icon-512.png` },
    {
      ...site,
      url: siteUrl,
      inLanguage: locales.map((locale) => localeFacts[locale].lang),
      publisher: { "@id": organization["@id"] },
    },
  ]);
}

function webPage(
  { slug, updated, translations }: Page,
  locale: Locale,
  pathname: string = pathnameOf(slug),
): Exclude<WebPage, string> {
  const { title, description } = translations[locale];
  const url = alternates(locale, pathname).canonical;
  return {
    "@type": "WebPage",
    "@id": url,
    url,
    name: title,
    description,
    inLanguage: localeFacts[locale].lang,
    dateModified: updated,
    isPartOf: site,
  };
}

/**
 * JSON-LD for a document's page, or where `isPinned` for that of its version, which is an example of the document. The ids of its parts
 * are the anchors of the page.
 */
export function documentStructuredData(document: LegalDocument, locale: Locale, isPinned = false): Graph {
  const { slug, version, announced, updated, translations, history } = document;
  const { title, preamble, parts: ownParts } = translations[locale];
  const pathname = isPinned ? versionPathname(slug, version) : pathnameOf(slug);
  const urlIn = (other: Locale) => alternates(other, pathname).canonical;
  const textAt = (path: string) => ({ "@id": `${alternates(locale, path).canonical}#main` });
  const idIn = (other: Locale) => `${urlIn(other)}#main`;
  const url = urlIn(locale);
  const page: WebPage = {
    ...webPage(document, locale, pathname),
    breadcrumb: breadcrumb(document, locale),
    mainEntity: { "@id": idIn(locale) },
  };
  const text: DigitalDocument = {
    "@type": "DigitalDocument",
    "@id": idIn(locale),
    url,
    name: title,
    inLanguage: localeFacts[locale].lang,
    version,
    datePublished: announced,
    dateModified: updated,
    ...temporalCoverage(document),
    ...(isPinned
      ? { exampleOfWork: textAt(`/${slug}`) }
      : { workExample: history.map((one) => textAt(versionPathname(slug, one.version))) }),
    publisher: organization,
    ...(locale === authoritativeLocale
      ? { workTranslation: translatedLocales.map((other) => ({ "@id": idIn(other) })) }
      : { translationOfWork: { "@id": idIn(authoritativeLocale) } }),
  };
  const terms = definitionsIn([preamble, ...flattenParts(ownParts).map(({ blocks }) => blocks)].flat());
  return toGraph([page, text, ...(terms.length > 0 ? [termSet(url, slug, title, terms)] : [])]);
}

/**
 * JSON-LD for the notice that stands where a document was: the document has no version that applies, it expired on a day, and its versions
 * are examples of it. `description` is that of the notice.
 */
export function removalStructuredData(document: LegalDocument, locale: Locale, description: string): Graph {
  const { slug, translations, history } = document;
  const { title } = translations[locale];
  const day = dayOfRemoval(document);
  const url = alternates(locale, pathnameOf(slug)).canonical;
  const text: DigitalDocument = {
    "@type": "DigitalDocument",
    "@id": `${url}#main`,
    name: title,
    inLanguage: localeFacts[locale].lang,
    expires: day,
    workExample: history.map((one) => ({
      "@id": `${alternates(locale, versionPathname(slug, one.version)).canonical}#main`,
    })),
    publisher: organization,
  };
  const page: WebPage = {
    ...webPage(document, locale),
    description,
    dateModified: day,
    breadcrumb: breadcrumb(document, locale),
    about: { "@id": `${url}#main` },
  };
  return toGraph([page, text]);
}

/** When a version applies, as days (ISO 8601); nothing where nobody recorded since when. */
function temporalCoverage(document: LegalDocument): { temporalCoverage?: string } {
  const { from, history } = document;
  if (from === null || !takesEffect(history, document)) return {};
  return { temporalCoverage: `${from}/${lastDayOf(history, document) ?? ".."}` };
}

function breadcrumb({ translations }: Page, locale: Locale): BreadcrumbList {
  const home = alternates(locale, "/").canonical;
  return {
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: siteName, item: home },
      { "@type": "ListItem", position: 2, name: translations[locale].title },
    ],
  };
}

function termSet(url: string, slug: string, name: string, terms: readonly FoundDefinition[]): DefinedTermSet {
  return {
    "@type": "DefinedTermSet",
    "@id": `${url}#${slug}`,
    name,
    hasDefinedTerm: terms.map(({ id, term, content }) => ({
      "@type": "DefinedTerm",
      "@id": `${url}#${id}`,
      name: term,
      description: definitionText(content),
    })),
  };
}

function toGraph(things: Graph["@graph"]): Graph {
  return { "@context": "https://schema.org", "@graph": things };
}

/** JSON that may stand in a `<script>`: no text in it can end the element, or begin a comment. */
export function toScriptJson(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
