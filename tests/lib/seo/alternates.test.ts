import { describe, expect, it } from "vitest";
import { localeFacts, locales } from "@/lib/locales";
import { alternates } from "@/lib/seo/alternates";
import { siteOrigin } from "@/lib/site";

describe.each(["/", "/privacy-policy", "/definitions"])("where the page %s is to be found", (pathname) => {
  it.each(locales)("is said in absolute URLs in %s, and alike on the page in every language", (locale) => {
    const { canonical, languages } = alternates(locale, pathname);
    expect(Object.keys(languages)).toEqual(["zh-Hans", "en", "ja", "x-default"]);
    for (const url of [canonical, ...Object.values(languages)]) expect(url).toMatch(/^https?:\/\/[^/]+/);
    expect(languages[localeFacts[locale].lang]).toBe(canonical);
    for (const other of locales) expect(alternates(other, pathname).languages).toEqual(languages);
  });

  it("names the URL that negotiates for readers of other languages", () => {
    expect(alternates("en", pathname).languages["x-default"]).toBe(siteOrigin + pathname);
  });
});
