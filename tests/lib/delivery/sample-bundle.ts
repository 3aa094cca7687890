import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { measure } from "@/lib/delivery/bundle/encode-file";
import { cacheHeaders, securityHeaders } from "@/lib/delivery/bundle/headers";
import { type BundleFile, type Manifest, manifestFormat } from "@/lib/delivery/bundle/manifest";
import { isCompressible, mediaType } from "@/lib/delivery/bundle/media-types";
import { defaultLocale, localePath, locales } from "@/lib/locales";

const sha256 = (body: Buffer) => createHash("sha256").update(body).digest("hex");
const styleHashOf = (style: string) => `sha256-${createHash("sha256").update(style).digest("base64")}`;

/** The smallest possible page; `mark` tells releases apart. */
function pageText(url: string, mark: string): { html: string; styleHash: string } {
  const style = `p{--mark:"${mark}"}`;
  const html = `<!doctype html><title>${url}</title><style>${style}</style><p>${`${mark} of ${url}. `.repeat(200)}${mark}</p>`;
  return { html, styleHash: styleHashOf(style) };
}

/**
 * Writes a bundle into `folder`: the home page and one document in each locale, the not-found pages, and a file of each kind. Its
 * asset has `mark` in its name. `server` is the program beside it.
 */
export function writeSampleBundle(
  folder: string,
  mark = "sample",
  server: Buffer = Buffer.from(`// The server of ${mark}.\n`),
): Manifest {
  const files: Manifest["files"] = {};
  const pages: Manifest["pages"] = {};
  const styleHashes = new Set<string>();
  const add = (file: string, body: Buffer, kind: BundleFile["kind"]) => {
    const target = path.join(folder, "site", file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, body);
    const type = mediaType(file);
    const encodings: BundleFile["encodings"] = {};
    if (isCompressible(type)) {
      const [br, gzip] = [brotliCompressSync(body), gzipSync(body)];
      writeFileSync(`${target}.br`, br);
      writeFileSync(`${target}.gz`, gzip);
      encodings.br = { sha256: sha256(br), bytes: br.length };
      encodings.gzip = { sha256: sha256(gzip), bytes: gzip.length };
    }
    files[file] = { kind, type, sha256: sha256(body), bytes: body.length, encodings };
  };
  for (const locale of locales)
    for (const pathname of ["/", "/privacy-policy", "/404"]) {
      const url = localePath(locale, pathname);
      const [kind, status] = pathname === "/404" ? (["notFound", 404] as const) : (["page", 200] as const);
      const { html, styleHash } = pageText(url, mark);
      styleHashes.add(styleHash);
      add(`${url.slice(1)}.html`, Buffer.from(html), kind);
      const headers = [...securityHeaders(kind, [styleHash]), ...cacheHeaders(kind)];
      pages[url] = {
        file: `${url.slice(1)}.html`,
        title: url,
        locale,
        status,
        headers: headers.map(([n, v]) => [n, v]),
      };
    }
  add("404.html", Buffer.from(pageText("/404", mark).html), "notFound");
  add("robots.txt", Buffer.from("User-Agent: *\nAllow: /\n"), "file");
  add("en/cards/home.png", Buffer.from([137, 80, 78, 71]), "picture");
  add(`_next/static/media/${mark}.txt`, Buffer.from(mark), "asset");
  add("healthz", Buffer.from("ok\n"), "health");
  writeFileSync(path.join(folder, "server.mjs"), server);
  const manifest: Manifest = {
    format: manifestFormat,
    server: measure(server),
    asOf: "2026-11-24",
    locales: [...locales],
    defaultLocale,
    slugs: ["privacy-policy"],
    aliases: { "data-policy": "privacy-policy" },
    styleHashes: [...styleHashes],
    notFound: { default: "404.html", zh: "zh/404.html", en: "en/404.html", ja: "ja/404.html" },
    pages,
    files,
  };
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  return manifest;
}
