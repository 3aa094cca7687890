import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeBundle, type Site } from "@/lib/delivery/bundle/bundle";
import { securityHeaders } from "@/lib/delivery/bundle/headers";
import type { SitePage } from "@/lib/delivery/bundle/list-pages";
import { Manifest } from "@/lib/delivery/bundle/manifest";

const styleHash = "sha256-FnlZYkRFubVrBPL3WIAeBjAeVFmMAIc2/LuddE/92eU=";
const page = (path: string, status = 200): SitePage => ({
  path,
  status,
  html: `<title>“${path}” · Digitaltwinall</title>${`<p>${path} `.repeat(50)}`,
  styleHash,
});
const pages = [
  ...["zh", "en", "ja"].flatMap((locale) => [page(`/${locale}`), page(`/${locale}/a`), page(`/${locale}/404`, 404)]),
  page("/404", 404),
];
const file = (path: string, text = "text ".repeat(50)) => ({ path, content: Buffer.from(text) });
const files = [
  file("/robots.txt", "a"),
  file("/en/a.md"),
  file("/en/a.pdf"),
  file("/en/home.md"),
  file("/_next/static/media/b.css"),
  file("/en/cards/a.png"),
  file("/healthz", "ok\n"),
];
const server = Buffer.from("// The server.\n");
const site = { pages, files, slugs: ["a"], asOf: "2026-11-24", server };

async function collect(site: Site): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const [name, content] of makeBundle(site)) files.set(name, content);
  return files;
}

const bundle = await collect(site);
const manifest = Manifest.parse(JSON.parse(bundle.get("manifest.json")?.toString() ?? ""));

const sha256 = (content: Buffer | undefined) =>
  createHash("sha256")
    .update(content ?? "")
    .digest("hex");

describe("the bundle", () => {
  it("has every page under its name", () => {
    expect(bundle.get("site/zh.html")?.toString()).toBe(pages[0]?.html);
    expect([...bundle.keys()].filter((name) => name.endsWith(".html")).sort()).toEqual(
      ["404", "en", "en/404", "en/a", "ja", "ja/404", "ja/a", "zh", "zh/404", "zh/a"].map(
        (name) => `site/${name}.html`,
      ),
    );
  });

  it("has what can be compressed in both encodings, when that is smaller", () => {
    const names = (start: string) => [...bundle.keys()].filter((name) => name.startsWith(`site/${start}`)).sort();
    expect(names("en/a.md")).toEqual(["site/en/a.md", "site/en/a.md.br", "site/en/a.md.gz"]);
    expect(names("robots.txt")).toEqual(["site/robots.txt"]);
    expect(names("en/cards/")).toEqual(["site/en/cards/a.png"]);
    const plain = bundle.get("site/en/a.md");
    expect(brotliDecompressSync(bundle.get("site/en/a.md.br") ?? "")).toEqual(plain);
    expect(gunzipSync(bundle.get("site/en/a.md.gz") ?? "")).toEqual(plain);
  });

  it("is the same for any order of pages and files", async () => {
    const reversed = await collect({ ...site, pages: pages.toReversed(), files: files.toReversed() });
    expect([...reversed]).toEqual([...bundle]);
  });

  it("names the page of each of its other forms, and the Markdown of each page", () => {
    const forms = Object.entries(manifest.files).flatMap(([name, { canonical }]) =>
      canonical ? [[name, canonical]] : [],
    );
    expect(forms).toEqual([
      ["en/a.md", "https://digitaltwinall.com/en/a"],
      ["en/a.pdf", "https://digitaltwinall.com/en/a"],
      ["en/home.md", "https://digitaltwinall.com/en"],
    ]);
    const markdown = Object.entries(manifest.pages).flatMap(([url, { markdown }]) =>
      markdown ? [[url, markdown]] : [],
    );
    expect(markdown).toEqual([
      ["/en", "en/home.md"],
      ["/en/a", "en/a.md"],
    ]);
  });

  it.each([
    { name: "two files of one name", change: { files: [...files, file("/robots.txt")] }, cause: "named robots.txt" },
    { name: "a file over a page", change: { files: [...files, file("/en.html")] }, cause: "named en.html" },
    { name: "a file of a kind that is not known", change: { files: [file("/a.exe")] }, cause: "known for a.exe" },
    { name: "a file whose URL has to be escaped", change: { files: [file("/a b.txt")] }, cause: "files" },
    { name: "a file outside of it", change: { files: [file("/../a.txt")] }, cause: "files" },
    { name: "no page for what is not there", change: { pages: pages.slice(0, -1) }, cause: "notFound" },
  ])("is not made of $name", async ({ change, cause }) => {
    await expect(collect({ ...site, ...change })).rejects.toThrow(cause);
  });
});

describe("the manifest", () => {
  it("knows the site", () => {
    expect(manifest).toMatchObject({
      locales: ["zh", "en", "ja"],
      defaultLocale: "en",
      slugs: ["a"],
      notFound: { zh: "zh/404.html", en: "en/404.html", ja: "ja/404.html", default: "404.html" },
    });
  });

  it("knows a page with the headers it is sent with", () => {
    expect(manifest.pages["/zh/a"]).toEqual({
      file: "zh/a.html",
      title: "“/zh/a”",
      locale: "zh",
      status: 200,
      headers: [
        ["Cache-Control", "public, max-age=0, s-maxage=300, must-revalidate"],
        ...securityHeaders("page", [styleHash]),
      ],
    });
    expect(manifest.pages["/zh/404"]).toMatchObject({ status: 404, locale: "zh" });
    expect(manifest.pages["/404"]).toMatchObject({ status: 404, locale: "en", file: "404.html" });
  });

  it("lists every file of the bundle, by its hash", () => {
    const listed = Object.entries(manifest.files).flatMap(([name, { sha256, bytes, encodings }]) => [
      [name, sha256, bytes],
      ...(encodings.br ? [[`${name}.br`, encodings.br.sha256, encodings.br.bytes]] : []),
      ...(encodings.gzip ? [[`${name}.gz`, encodings.gzip.sha256, encodings.gzip.bytes]] : []),
    ]);
    const found = [...bundle].map(([name, content]) => [name.replace(/^site\//, ""), sha256(content), content.length]);
    listed.push(["server.mjs", manifest.server.sha256, manifest.server.bytes]);
    expect(listed.sort()).toEqual(found.filter(([name]) => name !== "manifest.json").sort());
  });

  it.each([
    { name: "en/a.html", kind: "page", type: "text/html; charset=utf-8" },
    { name: "en/404.html", kind: "notFound", type: "text/html; charset=utf-8" },
    { name: "robots.txt", kind: "file", type: "text/plain; charset=utf-8" },
    { name: "en/a.md", kind: "file", type: "text/markdown; charset=utf-8" },
    { name: "_next/static/media/b.css", kind: "asset", type: "text/css; charset=utf-8" },
    { name: "en/cards/a.png", kind: "picture", type: "image/png" },
    { name: "healthz", kind: "health", type: "text/plain; charset=utf-8" },
  ])("knows what $name is", ({ name, kind, type }) => {
    expect(manifest.files[name]).toMatchObject({ kind, type });
  });
});
