import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { edgeHeaders } from "@/lib/delivery/edge/edge-files";
import { nginxSite } from "@/lib/delivery/nginx/nginx-configuration";
import { writeSampleBundle } from "../sample-bundle";

it("three hundred documents with a hundred versions each need no more rules than one", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "site-documents-"));
  const manifest = writeSampleBundle(folder);
  rmSync(folder, { recursive: true });
  const page = manifest.pages["/en/privacy-policy"];
  const json = {
    ...manifest.files["robots.txt"],
    type: "application/json; charset=utf-8",
    canonical: "https://a.example/en/b",
  };
  if (!page) throw new Error("The sample has no policy.");
  const withDocuments = (count: number, versions: number) => {
    const urls = Array.from({ length: count }, (_, index) => `/en/document-${index}`).flatMap((url) => [
      url,
      `${url}/compare`,
      ...Array.from({ length: versions }, (_, index) => `${url}/versions/${index + 1}`),
    ]);
    const pages = Object.fromEntries(urls.map((url) => [url, page]));
    const files = Object.fromEntries(urls.map((url) => [`${url.slice(1)}.json`, json]));
    return {
      ...manifest,
      pages: { ...manifest.pages, ...pages },
      files: { ...manifest.files, ...files },
    } as typeof manifest;
  };
  const [few, many] = [withDocuments(1, 1), withDocuments(300, 100)];
  expect(edgeHeaders(many)).toBe(edgeHeaders(few));
  expect(edgeHeaders(many).split("\n\n").length).toBeLessThan(50);
  expect(nginxSite([many])).toEqual(nginxSite([few]));
});
