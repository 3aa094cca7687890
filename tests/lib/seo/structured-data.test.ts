import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { locales } from "@/lib/locales";
import { documentStructuredData, pageStructuredData, toScriptJson } from "@/lib/seo/structured-data";
import { siteOrigin } from "@/lib/site";
import { contract } from "../../components/sample-contract";
import { content } from "../../pages";

type Thing = Record<string, unknown> & { "@type": string; "@id": string };

const thingsOf = (data: { "@graph": unknown }) =>
  Object.fromEntries((data["@graph"] as Thing[]).map((thing) => [thing["@type"], thing]));

it("the home page says whose site it is, in the words of the texts, and offers no breadcrumb", () => {
  const [home] = content.pages;
  if (!home) throw new Error("There is no home page.");
  const { title, description } = home.translations.ja;
  expect(thingsOf(pageStructuredData(home, "ja"))).toEqual({
    WebPage: {
      "@type": "WebPage",
      "@id": `${siteOrigin}/ja`,
      url: `${siteOrigin}/ja`,
      name: title,
      description,
      inLanguage: "ja",
      dateModified: home.updated,
      isPartOf: { "@type": "WebSite", "@id": `${siteOrigin}/`, name: "Digitaltwinall" },
    },
    Organization: {
      "@type": "Organization",
      "@id": `${siteOrigin}/#contact`,
      name: "Digitaltwinall",
      url: `${siteOrigin}/`,
      logo: `${siteOrigin}/icons/icon-512.png`,
    },
    WebSite: {
      "@type": "WebSite",
      "@id": `${siteOrigin}/`,
      name: "Digitaltwinall",
      url: `${siteOrigin}/`,
      inLanguage: ["zh-Hans", "en", "ja"],
      publisher: { "@id": `${siteOrigin}/#contact` },
    },
  });
});

it("any other page has a breadcrumb, and says nothing of who publishes the site", () => {
  const [home] = content.pages;
  if (!home) throw new Error("There is no home page.");
  const things = thingsOf(pageStructuredData({ ...home, slug: "about" }, "en"));
  expect(Object.keys(things)).toEqual(["WebPage"]);
  expect(things.WebPage).toMatchObject({
    "@id": `${siteOrigin}/en/about`,
    breadcrumb: { itemListElement: [{ item: `${siteOrigin}/en` }, { position: 2, name: home.translations.en.title }] },
  });
});

const published = content.documents.flatMap((document) => locales.map((locale) => ({ locale, document, ...document })));

describe.each(published)("the page of $slug in $locale", ({ locale, slug, document }) => {
  const url = `${siteOrigin}/${locale}/${slug}`;
  const { WebPage, DigitalDocument } = thingsOf(documentStructuredData(document, locale));

  it("says which version of which text it is, and how the three belong together", () => {
    const { title } = document.translations[locale];
    expect(WebPage).toMatchObject({ "@id": url, name: title, mainEntity: { "@id": `${url}#main` } });
    expect(DigitalDocument).toMatchObject({
      "@id": `${url}#main`,
      name: title,
      inLanguage: { zh: "zh-Hans", en: "en", ja: "ja" }[locale],
      version: document.version,
      dateModified: document.updated,
      ...(locale === "zh"
        ? { workTranslation: ["en", "ja"].map((other) => ({ "@id": `${siteOrigin}/${other}/${slug}#main` })) }
        : { translationOfWork: { "@id": `${siteOrigin}/zh/${slug}#main` } }),
    });
    expect(DigitalDocument).not.toHaveProperty(locale === "zh" ? "translationOfWork" : "workTranslation");
  });

  it("has a breadcrumb from the home page of its language", () => {
    expect(WebPage?.breadcrumb).toMatchObject({
      itemListElement: [
        { position: 1, item: `${siteOrigin}/${locale}` },
        { position: 2, name: document.translations[locale].title },
      ],
    });
  });
});

it("the defined terms are a set, on the page that defines them and on no other", () => {
  const sets = published.map(({ slug, locale, document }) => [
    slug,
    thingsOf(documentStructuredData(document, locale)).DefinedTermSet,
  ]);
  for (const [slug, set] of sets) expect(Boolean(set), String(slug)).toBe(slug === "definitions");
  const zh = sets.find(([slug]) => slug === "definitions")?.[1] as Thing;
  expect(zh.hasDefinedTerm).toEqual([
    {
      "@type": "DefinedTerm",
      "@id": `${siteOrigin}/zh/definitions#definitions.platform`,
      name: "Digitaltwinall平台",
      description: "指包括Digitaltwinall网络工作室（域名为Digitaltwinall.com）网站及客户端。",
    },
    expect.objectContaining({ name: "Digitaltwinall" }),
  ]);
});

it("lists terms that a sentence defines", () => {
  const { DefinedTermSet } = thingsOf(documentStructuredData(contract, "en"));
  expect(DefinedTermSet?.hasDefinedTerm).toEqual([
    {
      "@type": "DefinedTerm",
      "@id": `${siteOrigin}/en/contract#contract.services`,
      name: "Services",
      description: "The provider offers the hosting (Services) under api.example.com.",
    },
  ]);
});

it.each(published)("takes less than 1,000 bytes of a reader's line on $slug in $locale", ({ document, locale }) => {
  expect(brotliCompressSync(toScriptJson(documentStructuredData(document, locale))).length).toBeLessThan(1000);
});

it("no text in it can end the element that it stands in", () => {
  const json = toScriptJson({ name: "</script><!-- <b>" });
  expect(json).not.toContain("<");
  expect(JSON.parse(json)).toEqual({ name: "</script><!-- <b>" });
});
