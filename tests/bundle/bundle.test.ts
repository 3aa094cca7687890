import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bundleFolder, siteFolder } from "@/lib/delivery/bundle/manifest";
import { elementsOf, manifest, pagePaths, readSiteFile } from "./site-files";

const root = path.join(bundleFolder, siteFolder);
const stored = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));

const sha256 = (content: Buffer) => createHash("sha256").update(content).digest("hex");

it("holds what its manifest lists, and nothing else", () => {
  const listed = Object.entries(manifest.files).flatMap(([name, { encodings }]) => [
    name,
    ...(encodings.br ? [`${name}.br`] : []),
    ...(encodings.gzip ? [`${name}.gz`] : []),
  ]);
  expect(stored.sort()).toEqual(listed.sort());
});

describe.each(Object.entries(manifest.files))("%s", (name, { sha256: hash, bytes, encodings, type }) => {
  const content = readSiteFile(name);

  it("is what the manifest says, in every encoding", () => {
    expect([sha256(content), content.length]).toEqual([hash, bytes]);
    for (const [encoding, suffix, decode] of [
      ["br", ".br", brotliDecompressSync],
      ["gzip", ".gz", gunzipSync],
    ] as const) {
      const entry = encodings[encoding];
      if (!entry) continue;
      const encoded = readSiteFile(name + suffix);
      expect([sha256(encoded), encoded.length]).toEqual([entry.sha256, entry.bytes]);
      expect(decode(encoded).equals(content)).toBe(true);
      expect(encoded.length).toBeLessThan(content.length);
    }
  });

  it("is compressed when it is text of some length", () => {
    const isText = /^(?:text|application)\//.test(type) && bytes > 200;
    if (isText) expect(Object.keys(encodings)).toEqual(["br", "gzip"]);
    else expect(bytes).toBeGreaterThan(0);
  });

  it("contains nothing that differs between builds", () => {
    const buildId = readFileSync(".next/BUILD_ID", "utf8").trim();
    expect(buildId.length).toBeGreaterThan(10);
    expect(content.includes(buildId)).toBe(false);
  });
});

describe.each(pagePaths)("%s", (pathname) => {
  it("links only to pages and files that exist", () => {
    const targets = elementsOf(pathname)
      .flatMap(({ properties: { href, src } }) => [href, src])
      .filter((url): url is string => typeof url === "string" && url.startsWith("/"))
      .map((url) => url.replace(/[?#].*$/, ""));
    expect(targets.length).toBeGreaterThan(0);
    // The site's root answers with the reader's language.
    const known = (url: string) => url === "/" || url in manifest.pages || url.slice(1) in manifest.files;
    expect(targets.filter((url) => !known(url))).toEqual([]);
  });
});

it("the manifest and the headers name the not-found pages", () => {
  for (const file of Object.values(manifest.notFound)) expect(manifest.files[file]?.kind).toBe("notFound");
  expect(Object.keys(manifest.notFound).sort()).toEqual([...manifest.locales, "default"].sort());
});
