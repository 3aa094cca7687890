import { afterEach, beforeEach, expect, it, vi } from "vitest";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

it.each([
  { pdf: "1", expected: "/ja/privacy-policy.pdf" },
  { pdf: "0", expected: undefined },
  { pdf: "", expected: undefined },
])("a page of a build with PDF=$pdf leads to $expected", async ({ pdf, expected }) => {
  vi.stubEnv("PDF", pdf);
  const { printedFormPath } = await import("@/lib/seo/printed-form");
  expect(printedFormPath("ja", "privacy-policy")).toBe(expected);
});

it("a version leads to its stored PDF whatever the build prints, and one without to none", async () => {
  vi.stubEnv("PDF", "0");
  const { storedFormPath } = await import("@/lib/seo/printed-form");
  const version = { slug: "privacy-policy", version: "2.1", pdf: { en: "a".repeat(64) } };
  expect(storedFormPath("en", version)).toBe("/en/privacy-policy/versions/2.1.pdf");
  expect(storedFormPath("ja", version)).toBeUndefined();
});
