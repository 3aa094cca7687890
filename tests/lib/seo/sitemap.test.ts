import { expect, it } from "vitest";
import { sitemapEntries, sitemapXml } from "@/lib/seo/sitemap";
import { siteOrigin } from "@/lib/site";
import { content, pages } from "../../pages";

it("the sitemap has every page once, with the day of its text", () => {
  const entries = sitemapEntries(content);
  expect(entries.map(({ canonical }) => canonical).sort()).toEqual(pages.map(({ path }) => siteOrigin + path).sort());
  for (const { canonical, updated } of entries) {
    const text = content.documents.find(({ slug }) => canonical.endsWith(`/${slug}`)) ?? content.pages[0];
    expect(updated, canonical).toBe(text?.updated);
  }
});

it("is written as XML, the date before the languages, as the schema wants", () => {
  const languages = { en: "https://a.example/en" };
  const xml = sitemapXml([{ canonical: "https://a.example/en?a=1&b=2", languages, updated: "2026-11-24" }]);
  expect(xml.split("\n").slice(2)).toEqual([
    "<url>",
    "<loc>https://a.example/en?a=1&amp;b=2</loc>",
    "<lastmod>2026-11-24</lastmod>",
    '<xhtml:link rel="alternate" hreflang="en" href="https://a.example/en" />',
    "</url>",
    "</urlset>",
    "",
  ]);
});
