import { describe, expect, it } from "vitest";
import { readLink } from "@/lib/content/text/link-target";

describe("a link as typed", () => {
  const from = { slug: "privacy-policy", locale: "en" as const };

  it.each([
    { url: "https://example.com", expected: { kind: "external" } },
    { url: "HTTP://example.com/a?b#c", expected: { kind: "external" } },
    { url: "mailto:a@b.com", expected: { kind: "mail" } },
    { url: "#use", expected: { kind: "content", ...from, id: "use" } },
    { url: "zh.md#use", expected: { kind: "content", slug: "privacy-policy", locale: "zh", id: "use" } },
    { url: "../terms/ja.md", expected: { kind: "content", slug: "terms", locale: "ja", id: null } },
    { url: "../terms/ja.md#a.b", expected: { kind: "content", slug: "terms", locale: "ja", id: "a.b" } },
  ])("$url leads somewhere", ({ url, expected }) => {
    expect(readLink(url, from)).toEqual(expected);
  });

  it.each([
    "",
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,a",
    "vbscript:a",
    "file:///etc/passwd",
    "ftp://example.com",
    "tel:1",
    "//example.com",
    "https:example.com",
    "https://",
    "mailto:a",
    "mailto:a@b.com\u00a0c",
    "/en/terms",
    "terms",
    "../terms/fr.md",
    "../../lib/site.ts",
    "../../content/terms/en.md",
    "../Terms/en.md",
  ])("%j is refused", (url) => {
    expect(readLink(url, from)).toBeNull();
  });
});
