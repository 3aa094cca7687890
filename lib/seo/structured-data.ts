import type {
  BreadcrumbList,
  DefinedTermSet,
  DigitalDocument,
  Graph,
  Organization,
  WebPage,
  WebPageElement,
  WebSite,
} from "schema-dts";
import type { LegalDocument, Page } from "../content/model/document";
import { flattenParts } from "../content/model/tree";
import { plainText } from "../content/text/node-text";
import {
  authoritativeLocale,
  homeSlug,
  type Locale,
  localeFacts,
  locales,
  pathnameOf,
  translatedLocales,
} from "../locales";
import { definitionsIn, type FoundDefinition } from "../reader/find-definitions";
import { siteName, siteOrigin } from "../site";
import { alternates } from "./alternates";
import { documentParts, partHeading } from "./document-parts";

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

function webPage({ slug, updated, translations }: Page, locale: Locale): Exclude<WebPage, string> {
  const { title, description } = translations[locale];
  const url = alternates(locale, pathnameOf(slug)).canonical;
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

/** JSON-LD for a document's page. The ids of its parts are the anchors of the page. */
export function documentStructuredData(document: LegalDocument, locale: Locale): Graph {
  const { slug, version, updated, translations } = document;
  const { title, preamble, parts: ownParts } = translations[locale];
  const urlIn = (other: Locale) => alternates(other, `/${slug}`).canonical;
  const idIn = (other: Locale) => `${urlIn(other)}#main`;
  const url = urlIn(locale);
  const parts = flattenParts(documentParts(slug, translations[locale])).flatMap((part): WebPageElement | [] => {
    const name = partHeading(part);
    return name === undefined ? [] : { "@type": "WebPageElement", "@id": `${url}#${part.id}`, name };
  });
  const page: WebPage = {
    ...webPage(document, locale),
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
    dateModified: updated,
    publisher: organization,
    ...(locale === authoritativeLocale
      ? { workTranslation: translatedLocales.map((other) => ({ "@id": idIn(other) })) }
      : { translationOfWork: { "@id": idIn(authoritativeLocale) } }),
    ...(parts.length > 0 && { hasPart: parts }),
  };
  const terms = definitionsIn([preamble, ...flattenParts(ownParts).map(({ blocks }) => blocks)].flat());
  return toGraph([page, text, ...(terms.length > 0 ? [termSet(url, slug, title, terms)] : [])]);
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
      description: plainText(content)
        .trim()
        .replace(/^[:：]\s*/, ""),
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
