import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { findRoute } from "@/lib/delivery/answer/find-route";
import { familyOf } from "@/lib/delivery/bundle/page-families";
import { edgeHeaders, edgeRedirects } from "@/lib/delivery/edge/edge-files";
import { nginxSite } from "@/lib/delivery/nginx/nginx-configuration";
import { writeSampleBundle } from "../sample-bundle";

it.each([
  ["/en/policy/versions/2", "versions/*"],
  ["/en/policy/versions/2.10", "versions/*"],
  ["/zh/policy/versions/2.1/changes", "versions/*/changes"],
  ["/ja/policy/changes/1", "changes/*"],
  ["/en/policy/versions", undefined],
  ["/en/policy/versions/2.md", undefined],
  ["/fr/policy/versions/2", undefined],
  ["/en/policy", undefined],
])("%s is of the family %s", (url, family) => {
  expect(familyOf(url)).toBe(family);
});

it("a hundred versions need no more rules than one", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "site-families-"));
  const manifest = writeSampleBundle(folder);
  rmSync(folder, { recursive: true });
  const page = manifest.pages["/en/privacy-policy"];
  if (!page) throw new Error("The sample has no policy.");
  const withVersions = (count: number) => {
    const urls = Array.from({ length: count }, (_, index) => `/en/privacy-policy/versions/${index + 1}`);
    return { ...manifest, pages: { ...manifest.pages, ...Object.fromEntries(urls.map((url) => [url, page])) } };
  };
  const [one, hundred] = [withVersions(1), withVersions(100)];
  expect(edgeHeaders(hundred)).toBe(edgeHeaders(one));
  expect(edgeHeaders(one)).toContain("/:locale/:slug/versions/:version\n");
  expect(edgeRedirects(hundred)).toBe(edgeRedirects(one));
  const locations = (text: string) => text.match(/^ {2}location /gm)?.length;
  expect(locations(nginxSite([hundred]))).toBe(locations(nginxSite([one])));
});

it.each([
  ["/policy/versions/2", { to: "redirect", status: 307, location: "/ja/policy/versions/2" }],
  ["/policy/versions/2.1", { to: "redirect", status: 307, location: "/ja/policy/versions/2.1" }],
  ["/policy/versions/2.1/changes", { to: "redirect", status: 307, location: "/ja/policy/versions/2.1/changes" }],
  ["/policy/versions/2.1/", { to: "redirect", status: 308, location: "/policy/versions/2.1" }],
  ["/policy/versions/2.md", { to: "notFound", locale: "default" }],
  ["/ja/policy/versions/9.1", { to: "notFound", locale: "ja" }],
])("without a locale or a page, %s is negotiated as a page is", (url, route) => {
  expect(findRoute({ path: url, query: "" }, "ja", () => false)).toEqual(route);
});
