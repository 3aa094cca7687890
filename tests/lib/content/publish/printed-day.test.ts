import { describe, expect, it } from "vitest";
import type { LegalDocument } from "@/lib/content/model/document";
import { writeLedger } from "@/lib/content/versions/ledger-text";
import { authoritativeLocale, locales } from "@/lib/locales";
import { documentFacts } from "@/lib/seo/document-facts";
import { sitemapEntries } from "@/lib/seo/sitemap";
import { documentStructuredData } from "@/lib/seo/structured-data";
import { contentOf, documentOf } from "../sample-content";

type Days = Partial<Record<"policy" | "definitions" | "terms" | "notice", string>>;

/** A policy that opens with definitions, terms of use that use one of them, and a notice that does neither. */
function publish(days: Days): Map<string, LegalDocument> {
  const texts = {
    ...documentOf({ zh: "我们保护信息。\n", en: "We protect it.\n", ja: "当社は保護します。\n" }, "policy"),
    ...documentOf(
      {
        zh: "**内容** {#content}：可以看到的信息。\n",
        en: "**content** {#content}: what can be seen.\n",
        ja: "**内容** {#content}：表示される情報。\n",
      },
      "definitions",
    ),
    ...documentOf({ zh: "我们提供内容。\n", en: "We offer content.\n", ja: "当社は内容を提供します。\n" }, "terms"),
    ...documentOf({ zh: "见下。\n", en: "See below.\n", ja: "以下のとおりです。\n" }, "notice"),
  };
  const ledgers = (["policy", "definitions", "terms", "notice"] as const).map((slug) => {
    const embeds: Record<string, number> = slug === "policy" ? { definitions: 1 } : {};
    const first = { version: "1", announced: days[slug] ?? "2026-05-04", effective: "unknown" as const, embeds };
    return [`${slug}/versions.yaml`, writeLedger({ zone: "+08:00", versions: [first] })];
  });
  const slugs = ["policy\n    opensWith: [definitions]", "definitions", "terms", "notice"];
  const list = `documents:\n${slugs.map((slug) => `  - slug: ${slug}\n`).join("")}`;
  const { documents } = contentOf({ ...texts, ...Object.fromEntries(ledgers), "documents.yaml": list });
  return new Map(documents.map((document) => [document.slug, document]));
}

const daysOf = (days: Days) => Object.fromEntries([...publish(days)].map(([slug, { updated }]) => [slug, updated]));

describe("the date of a page", () => {
  const old = "2026-05-04";

  it("is its own when nothing else on it is newer", () => {
    const newer = "2026-06-01";
    expect(daysOf({ policy: newer })).toEqual({ policy: newer, definitions: old, terms: old, notice: old });
    expect(daysOf({ notice: newer })).toEqual({ policy: old, definitions: old, terms: old, notice: newer });
  });

  it("is that of the definitions that it opens with, or shows beside its words", () => {
    const newer = "2026-06-01";
    expect(daysOf({ definitions: newer })).toEqual({ policy: newer, definitions: newer, terms: newer, notice: old });
    expect(daysOf({ definitions: newer, policy: "2026-07-01" }).policy).toBe("2026-07-01");
  });

  it("is what the sitemap, programs and plain forms tell, and the version stays the text's own", async () => {
    const documents = publish({ definitions: "2026-06-01" });
    const policy = documents.get("policy");
    if (!policy) throw new Error("There is no policy.");
    expect(policy.version).toBe("1");
    for (const locale of locales) {
      const graph = documentStructuredData(policy, locale)["@graph"];
      expect(graph.filter((thing) => typeof thing === "object" && "dateModified" in thing)).toEqual([
        expect.objectContaining({ "@type": "WebPage", dateModified: "2026-06-01" }),
        expect.objectContaining({ "@type": "DigitalDocument", dateModified: "2026-06-01", version: "1" }),
      ]);
    }
    const facts = await documentFacts(policy, authoritativeLocale, "text/markdown", "/policy");
    expect(facts).toMatchObject({ updated: "2026-06-01", version: "1" });
    const listed = sitemapEntries({ pages: [], documents: [...documents.values()] }).filter(({ canonical }) =>
      canonical.endsWith("/policy"),
    );
    expect(listed.map(({ updated }) => updated)).toEqual(locales.map(() => "2026-06-01"));
  });
});
