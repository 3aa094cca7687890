import { expect, it } from "vitest";
import { robotsRules } from "@/lib/seo/robots-rules";
import { siteOrigin } from "@/lib/site";

it("a preview leads to no sitemap, and is read all the same: its pages ask not to be listed", () => {
  const everyone = { userAgent: "*", allow: "/" };
  expect(robotsRules(true)).toEqual({ rules: everyone, sitemap: `${siteOrigin}/sitemap.xml` });
  expect(robotsRules(false)).toEqual({ rules: everyone });
});
