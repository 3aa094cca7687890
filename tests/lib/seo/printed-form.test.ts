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
