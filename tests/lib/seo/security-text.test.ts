import { expect, it } from "vitest";
import type { LegalDocument } from "@/lib/content/model/document";
import { securityText } from "@/lib/seo/security-text";
import { siteOrigin } from "@/lib/site";

const updatedOn = (...days: string[]) => days.map((updated) => ({ updated }) as LegalDocument);

it("security.txt says where to report, in which languages, and until when", () => {
  expect(securityText(updatedOn("2026-11-24"))).toBe(
    [
      "Contact: mailto:digitaltwinall@163.com",
      "Expires: 2027-11-24T00:00:00.000Z",
      "Preferred-Languages: zh-Hans, en, ja",
      `Canonical: ${siteOrigin}/.well-known/security.txt`,
      "",
    ].join("\n"),
  );
});

it.each([
  { days: ["2025-01-31", "2026-02-01", "2024-12-31"], expires: "2027-02-01" },
  { days: ["2028-02-29"], expires: "2029-03-01" },
])("expires a year after the newest of $days", ({ days, expires }) => {
  expect(securityText(updatedOn(...days))).toContain(`Expires: ${expires}T00:00:00.000Z\n`);
});

it("has no date without a document", () => {
  expect(() => securityText([])).toThrow("security.txt takes its date from the documents");
});
