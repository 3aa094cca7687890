import { expect, it } from "vitest";
import { sitemapEntries, sitemapXml } from "@/lib/seo/sitemap";
import { siteOrigin } from "@/lib/site";
import { content, pages } from "../../pages";

it("the sitemap has every page once, with the day of its text", () => {
  const entries = sitemapEntries(content.documents);
  expect(entries.map(({ canonical }) => canonical).sort()).toEqual(pages.map(({ path }) => siteOrigin + path).sort());
  for (const { canonical, updated } of entries) {
    const document = content.documents.find(({ slug }) => canonical.endsWith(`/${slug}`));
    expect(updated, canonical).toBe(document?.updated);
  }
});

it("is written as XML, the date before the languages, as the schema wants", () => {
  const entry = { canonical: "https://a.example/en?a=1&b=2", languages: { en: "https://a.example/en" } };
  const xml = sitemapXml([{ ...entry, updated: "2026-11-24" }, entry]);
  expect(xml.split("\n").slice(2)).toEqual([
    "<url>",
    "<loc>https://a.example/en?a=1&amp;b=2</loc>",
    "<lastmod>2026-11-24</lastmod>",
    '<xhtml:link rel="alternate" hreflang="en" href="https://a.example/en" />',
    "</url>",
    "<url>",
    "<loc>https://a.example/en?a=1&amp;b=2</loc>",
    '<xhtml:link rel="alternate" hreflang="en" href="https://a.example/en" />',
    "</url>",
    "</urlset>",
    "",
  ]);
});
