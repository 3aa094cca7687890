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
import type { LegalDocument } from "../content/model/document";
import { flattenParts } from "../content/model/tree";
import { plainText } from "../content/text/node-text";
import { authoritativeLocale, type Locale, localeFacts, locales, translatedLocales } from "../locales";
import { definitionsIn, type FoundDefinition } from "../reader/find-definitions";
import { contactAddress, siteName, siteOrigin } from "../site";
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

/** JSON-LD for the home page: the site and who publishes it. */
export function homeStructuredData(): Graph {
  return toGraph([
    { ...organization, url: siteUrl, email: contactAddress, logo: `${siteOrigin}/icons/icon-512.png` },
    {
      ...site,
      url: siteUrl,
      inLanguage: locales.map((locale) => localeFacts[locale].lang),
      publisher: { "@id": organization["@id"] },
    },
  ]);
}

/** JSON-LD for a document's page. The ids of its parts are the anchors of the page. */
export function documentStructuredData({ slug, version, updated, translations }: LegalDocument, locale: Locale): Graph {
  const { title, description, preamble, parts: ownParts } = translations[locale];
  const urlIn = (other: Locale) => alternates(other, `/${slug}`).canonical;
  const idIn = (other: Locale) => `${urlIn(other)}#main`;
  const url = urlIn(locale);
  const { lang } = localeFacts[locale];
  const parts = flattenParts(documentParts(slug, translations[locale])).flatMap((part): WebPageElement | [] => {
    const name = partHeading(part);
    return name === undefined ? [] : { "@type": "WebPageElement", "@id": `${url}#${part.id}`, name };
  });
  const page: WebPage = {
    "@type": "WebPage",
    "@id": url,
    url,
    name: title,
    description,
    inLanguage: lang,
    dateModified: updated,
    isPartOf: site,
    breadcrumb: breadcrumb(locale, title),
    mainEntity: { "@id": idIn(locale) },
  };
  const document: DigitalDocument = {
    "@type": "DigitalDocument",
    "@id": idIn(locale),
    url,
    name: title,
    inLanguage: lang,
    version,
    dateModified: updated,
    publisher: organization,
    ...(locale === authoritativeLocale
      ? { workTranslation: translatedLocales.map((other) => ({ "@id": idIn(other) })) }
      : { translationOfWork: { "@id": idIn(authoritativeLocale) } }),
    ...(parts.length > 0 && { hasPart: parts }),
  };
  const terms = definitionsIn([preamble, ...flattenParts(ownParts).map(({ blocks }) => blocks)].flat());
  return toGraph([page, document, ...(terms.length > 0 ? [termSet(url, slug, title, terms)] : [])]);
}

function breadcrumb(locale: Locale, title: string): BreadcrumbList {
  const home = alternates(locale, "/").canonical;
  return {
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: siteName, item: home },
      { "@type": "ListItem", position: 2, name: title },
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
