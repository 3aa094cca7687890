import { describe, expect, it } from "vitest";
import { publishedRemoval } from "@/app/published-removal";
import { PlainDocument } from "@/lib/seo/document-schema";
import { llmsText } from "@/lib/seo/llms-text";
import { removalMetadata } from "@/lib/seo/page-metadata";
import { sitemapEntries } from "@/lib/seo/sitemap";
import { documentStructuredData, removalStructuredData } from "@/lib/seo/structured-data";
import { siteOrigin } from "@/lib/site";
import { contentOn, eve, removalDay, removed } from "../content/removal-in-memory";

const content = contentOn(removed, removalDay);
const [last] = content.removed;
if (!last) throw new Error("No document is removed.");

type Thing = Record<string, unknown> & { "@type": string };
const things = (data: { "@graph": unknown }) =>
  Object.fromEntries((data["@graph"] as Thing[]).map((thing) => [thing["@type"], thing]));

describe("the notice for programs", () => {
  it("has no version, and leads to the archive", async () => {
    const json = PlainDocument.parse(JSON.parse(await publishedRemoval(last, "en", "application/json")));
    expect(json).toMatchObject({ slug: "terms", state: "removed", removed: removalDay, updated: removalDay });
    expect(json.version).toBeUndefined();
    expect(JSON.stringify(json.sections)).toContain(`${siteOrigin}/en/terms/versions"`);
    expect(JSON.stringify(json.sections)).toContain(`${siteOrigin}/en/terms/versions/2"`);
    expect(JSON.stringify(json.sections)).not.toContain("offer");
  });

  it.each([
    ["zh", `该文件已于2027年2月1日0时（UTC+8）从本网站撤下，[各版本](${siteOrigin}/zh/terms/versions)继续保留。`],
    [
      "en",
      `This document was removed from this site on February 1, 2027, 00:00 (UTC+8). [Its versions](${siteOrigin}/en/terms/versions) are kept.`,
    ],
    [
      "ja",
      `この文書は2027年2月1日0時（UTC+8）に当サイトから削除されました。[各バージョン](${siteOrigin}/ja/terms/versions)は引き続き掲載しています。`,
    ],
  ] as const)("is Markdown in %s", async (locale, sentence) => {
    expect(await publishedRemoval(last, locale, "text/markdown")).toContain(sentence);
  });

  it("says in JSON-LD when the document expired, and names no version as current", () => {
    const { DigitalDocument: text } = things(removalStructuredData(last, "en", "Gone."));
    expect(text).toMatchObject({ expires: removalDay, "@id": `${siteOrigin}/en/terms#main` });
    expect(Object.keys(text ?? {})).not.toContain("version");
    expect(text?.workExample).toHaveLength(2);
    const { DigitalDocument: version } = things(documentStructuredData(last, "en", true));
    expect(version).toMatchObject({ temporalCoverage: "2027-01-10/2027-01-31" });
  });
});

it("search engines and language models are told of the document as long as it applies", () => {
  const listed = (day: string) => {
    const { documents, pages } = contentOn(removed, day);
    const sitemap = sitemapEntries({ documents, pages }).map(({ canonical }) => canonical);
    return [sitemap.includes(`${siteOrigin}/en/terms`), llmsText({ documents, pages }).includes("/en/terms.md")];
  };
  expect(listed(eve)).toEqual([true, true]);
  expect(listed(removalDay)).toEqual([false, false]);
  expect(removalMetadata(last, "en", () => "").robots).toEqual({ index: false });
});
