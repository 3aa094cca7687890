import { describe, expect, it } from "vitest";
import { documentPaths } from "../pages";
import { get } from "./get";

/** A browser's preferences, and where its reader should arrive. */
const preferences: [string | undefined, string][] = [
  ["zh-CN", "zh"],
  ["zh-TW", "zh"],
  ["zh-Hant-HK,zh;q=0.9,en;q=0.8", "zh"],
  ["ja", "ja"],
  ["ja-JP", "ja"],
  ["en-GB", "en"],
  ["fr", "en"],
  ["de;q=0.9,ja;q=0.8", "ja"],
  ["en;q=0.2,zh;q=0.9,ja;q=0.5", "zh"],
  ["JA", "ja"],
  ["*", "en"],
  ["", "en"],
  [";;;q=x, ,zh_CN!", "en"],
  ["q=1", "en"],
  [undefined, "en"],
];

describe.each(["/", ...documentPaths])("%s, which names no language", (path) => {
  it.each(preferences)("redirects a reader who prefers %j to /%s", async (preference, locale) => {
    const { status, headers } = await get(path, preference === undefined ? {} : { "accept-language": preference });
    expect(status).toBe(307);
    expect(headers.location).toBe(path === "/" ? `/${locale}` : `/${locale}${path}`);
    expect(headers.vary?.toLowerCase().split(/,\s*/)).toContain("accept-language");
    expect((await get(headers.location ?? "")).status).toBe(200);
  });
});

it("keeps the query", async () => {
  const { status, headers } = await get("/privacy-policy?from=app&x=1", { "accept-language": "ja" });
  expect([status, headers.location]).toEqual([307, "/ja/privacy-policy?from=app&x=1"]);
});

it("does not send a reader away from the language in the address", async () => {
  expect((await get("/zh/privacy-policy", { "accept-language": "ja", cookie: "NEXT_LOCALE=ja" })).status).toBe(200);
});
