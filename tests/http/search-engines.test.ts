import { describe, expect, it } from "vitest";
import { localeFacts, locales } from "@/lib/locales";
import { siteOrigin } from "@/lib/site";
import { content, homePage, missingPages, pages } from "../pages";
import { get } from "./get";
import { attribute, findAll, findOne, parseHtml } from "./parse-html";

type Listed = { url: string; lastModified: string | undefined; alternates: Record<string, string> };

async function readSitemap(): Promise<Listed[]> {
  const { body } = await get("/sitemap.xml");
  return [...body.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = ""]) => ({
    url: entry.match(/<loc>(.*?)<\/loc>/)?.[1] ?? "",
    lastModified: entry.match(/<lastmod>(.*?)<\/lastmod>/)?.[1],
    alternates: Object.fromEntries(
      [...entry.matchAll(/<xhtml:link rel="alternate" hreflang="(.*?)" href="(.*?)" \/>/g)].map(([, lang, href]) => [
        lang,
        href,
      ]),
    ),
  }));
}

/** The addresses that the page at `path` names for itself, by lang, as normalised URLs. */
async function readAlternates(path: string): Promise<Record<string, string>> {
  const html = parseHtml((await get(path)).body);
  return Object.fromEntries(
    findAll("link[rel=alternate][hreflang]", html).map((link) => [
      attribute(link, "hreflang"),
      new URL(attribute(link, "href") ?? "").href,
    ]),
  );
}

describe("the sitemap", () => {
  it("is XML that lists every page, and no other", async () => {
    const { status, headers, body } = await get("/sitemap.xml");
    expect([status, headers["content-type"]]).toEqual([200, "application/xml"]);
    expect(body).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset /);
    expect((await readSitemap()).map(({ url }) => url).sort()).toEqual(
      pages.map(({ path }) => `${siteOrigin}${path}`).sort(),
    );
  });

  it("names for each page the languages that the page itself names, and the day of its text", async () => {
    for (const { url, lastModified, alternates } of await readSitemap()) {
      const path = url.slice(siteOrigin.length);
      const document = content.documents.find(({ slug }) => path.endsWith(`/${slug}`)) ?? homePage;
      expect(alternates, url).toEqual(await readAlternates(path));
      expect(lastModified, url).toBe(document?.updated);
    }
  });
});

it("robots.txt lets everyone read everything and leads to the sitemap", async () => {
  const { status, headers, body } = await get("/robots.txt");
  expect([status, headers["content-type"]]).toEqual([200, "text/plain; charset=utf-8"]);
  expect(body).toBe(`User-Agent: *\nAllow: /\n\nSitemap: ${siteOrigin}/sitemap.xml\n`);
});

it.each(pages)("the other languages of $path point back at it", async ({ locale, path }) => {
  const alternates = await readAlternates(path);
  for (const other of locales) {
    const url = alternates[localeFacts[other].lang] ?? "";
    const { status, body } = await get(url.slice(siteOrigin.length));
    const html = parseHtml(body);
    expect(status).toBe(200);
    expect(attribute(findOne("link[rel=canonical]", html), "href")).toBe(url);
    expect(attribute(findOne(`link[rel=alternate][hreflang=${localeFacts[locale].lang}]`, html), "href")).toBe(
      `${siteOrigin}${path}`,
    );
  }
  expect((await get(new URL(alternates["x-default"] ?? "").pathname)).status).toBe(307);
});

it.each(missingPages)("a page that does not exist is kept out of search results: $path", async ({ path }) => {
  const html = parseHtml((await get(path)).body);
  const robots = findAll("meta[name=robots]", html).map((meta) => attribute(meta, "content"));
  expect(robots.join()).toContain("noindex");
});

describe("a document that is not written yet", () => {
  it("is one of those declared", () => {
    expect(content.pending.map(({ slug }) => slug)).toEqual(["intellectual-property"]);
  });

  it.each(locales.flatMap((locale) => content.pending.map(({ slug }) => `/${locale}/${slug}`)))(
    "has no page: %s",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it.each([...pages.map(({ path }) => path), "/sitemap.xml"])("is not mentioned in %s", async (path) => {
    const { body } = await get(path);
    expect(body.length).toBeGreaterThan(0);
    for (const { slug, titles } of content.pending) {
      for (const words of [slug, ...Object.values(titles)]) expect(body).not.toContain(words);
    }
  });
});
