import { afterEach, expect, it, vi } from "vitest";
import { robotsRules } from "@/lib/seo/robots-rules";
import { siteOrigin } from "@/lib/site";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it.each([
  { origin: "", robots: undefined },
  { origin: "https://preview-7.example.com", robots: { index: false } },
])("the pages of a site for '$origin' say of search engines: $robots", async ({ origin, robots }) => {
  vi.stubEnv("SITE_ORIGIN", origin);
  vi.resetModules();
  const { metadata } = await import("@/app/[locale]/layout");
  expect(metadata.robots).toEqual(robots);
});

it("a preview leads to no sitemap, and is read all the same: its pages ask not to be listed", () => {
  const everyone = { userAgent: "*", allow: "/" };
  expect(robotsRules(true)).toEqual({ rules: everyone, sitemap: `${siteOrigin}/sitemap.xml` });
  expect(robotsRules(false)).toEqual({ rules: everyone });
});
