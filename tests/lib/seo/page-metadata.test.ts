import { describe, expect, it } from "vitest";
import { localePath, locales, pathnameOf } from "@/lib/locales";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { textWidth } from "@/lib/seo/text-width";
import { siteName, siteOrigin } from "@/lib/site";
import { content } from "../../pages";

/** The title and description of every indexable page, as result pages show them. */
const summaries = locales.flatMap((locale) => [
  ...content.pages.map(({ slug, translations }) => ({
    path: localePath(locale, pathnameOf(slug)),
    title: translations[locale].title,
    description: translations[locale].description,
  })),
  ...content.documents.map(({ slug, translations }) => ({
    path: localePath(locale, `/${slug}`),
    title: `${translations[locale].title} · ${siteName}`,
    description: translations[locale].description,
  })),
]);

/** What a result page would cut off, or find too short to show. Widths are in Latin characters. */
function judge({ path, title, description }: (typeof summaries)[number]): string[] {
  const faults: string[] = [];
  if (!title.trim() || textWidth(title) > 60) faults.push(`${path}: the title "${title}" is longer than 60, or empty`);
  const width = textWidth(description);
  if (width < 70 || width > 160)
    faults.push(`${path}: the description is ${width} wide, not 70 to 160: ${description}`);
  return faults;
}

describe("what result pages show", () => {
  it("fits, for every page in every language", () => {
    expect(summaries).toHaveLength(locales.length * (content.documents.length + 1));
    expect(summaries.flatMap(judge)).toEqual([]);
  });

  it("differs from page to page", () => {
    for (const part of ["title", "description"] as const)
      expect(new Set(summaries.map((summary) => summary[part])).size).toBe(summaries.length);
  });

  it.each([
    { title: "", description: "x".repeat(70) },
    { title: "x".repeat(61), description: "x".repeat(70) },
    { title: "隐".repeat(31), description: "x".repeat(70) },
    { title: "x", description: "x".repeat(69) },
    { title: "x", description: "私".repeat(81) },
  ])("would be found wanting: $title, $description", (summary) => {
    expect(judge({ path: "/en", ...summary })).toEqual([expect.stringMatching(/^\/en: /)]);
  });
});

describe("the head of a page", () => {
  it("of a document announces its plain forms and its card", () => {
    const summary = { locale: "ja", slug: "definitions", title: "定義", description: "意味" } as const;
    expect(pageMetadata(summary)).toMatchObject({
      description: "意味",
      alternates: {
        canonical: `${siteOrigin}/ja/definitions`,
        types: {
          "text/markdown": `${siteOrigin}/ja/definitions.md`,
          "application/json": `${siteOrigin}/ja/definitions.json`,
        },
      },
      openGraph: {
        type: "article",
        locale: "ja_JP",
        alternateLocale: ["zh_CN", "en_US"],
        title: "定義",
        url: `${siteOrigin}/ja/definitions`,
        images: [{ url: `${siteOrigin}/ja/cards/definitions.png`, width: 1200, height: 630, alt: "定義" }],
      },
      twitter: { card: "summary_large_image" },
    });
  });

  it("of the home page names its plain forms, too, and is no article", () => {
    const { alternates, openGraph } = pageMetadata({ locale: "zh", slug: "home", title: "平台", description: "服务" });
    expect(alternates).toMatchObject({
      canonical: `${siteOrigin}/zh`,
      types: { "text/markdown": `${siteOrigin}/zh/home.md`, "application/json": `${siteOrigin}/zh/home.json` },
    });
    expect(openGraph).toMatchObject({ type: "website", images: [{ url: `${siteOrigin}/zh/cards/home.png` }] });
  });
});
