import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { canonicalUrl, fileKind } from "../bundle/bundle";
import { cacheHeaders, canonicalLink, type Header, robotsHeaders, securityHeaders } from "../bundle/headers";
import { type BundlePage, readManifest, siteFolder } from "../bundle/manifest";
import { mediaType } from "../bundle/media-types";
import { hashSource, type OutputSitePage } from "./deliver-kind";
import { withHeaders } from "./next-headers";
import { globalNotFound, type OutputFile } from "./next-output";

/** What a build leaves in Next's folder for whoever runs Next's own server: pages by the hash of the HTML that Next made, and files. */
const Copies = z.strictObject({ pages: z.record(z.string(), z.string()), files: z.record(z.string(), z.string()) });

const recordFile = "copies.json";

/** Writes into `folder`, where Next's build is, which page or file of the bundle each of Next's is. */
export function recordCopies(folder: string, pages: readonly OutputSitePage[], files: readonly OutputFile[]): void {
  const record: z.output<typeof Copies> = {
    pages: Object.fromEntries(pages.map(({ source, path }) => [source, path])),
    files: Object.fromEntries(files.map(({ file, path: own }) => [path.relative(folder, file), own])),
  };
  writeFileSync(path.join(folder, recordFile), JSON.stringify(record));
}

/**
 * Makes what Next keeps in `folder` the same as the bundle in `bundle`, so that `next start` sends complete pages with their headers. Only who
 * starts it needs that: on a large site it takes longer than to write the bundle. What is done already stays. Throws an Error without a build.
 */
export function replaceCopies(folder: string, bundle: string): void {
  const record = Copies.parse(JSON.parse(readFileSync(path.join(folder, recordFile), "utf8")));
  const { pages } = readManifest(bundle);
  const server = path.join(folder, "server");
  for (const name of readdirSync(server, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html")) continue;
    const file = path.join(server, name);
    const pathname = record.pages[hashSource(readFileSync(file, "utf8"))] ?? "";
    const page = pages[pathname];
    if (!page) continue;
    addNextHeaders(file, pageHeaders(pathname, page));
    writeFileSync(file, readFileSync(path.join(bundle, siteFolder, page.file)));
  }
  const pagePaths = new Set(Object.keys(pages));
  for (const [file, own] of Object.entries(record.files))
    addNextHeaders(path.join(folder, file), fileHeaders(own, canonicalUrl(own, pagePaths)));
}

/** For the page without a locale, Next insists on a Cache-Control of its own. */
function pageHeaders(pathname: string, { headers }: BundlePage): readonly Header[] {
  return pathname === globalNotFound ? headers.filter(([name]) => name !== "Cache-Control") : headers;
}

function fileHeaders(path: string, canonical: string | undefined): Header[] {
  const kind = fileKind(path);
  return [
    ["Content-Type", mediaType(path.slice(1))],
    ...(canonical ? [["Link", canonicalLink(canonical)] as const] : []),
    ...cacheHeaders(kind),
    ...securityHeaders(kind),
    ...robotsHeaders(path),
  ];
}

/** Adds `headers` to the `.meta` file beside `file`, from which `next start` reads them. Files without headers have none. */
function addNextHeaders(file: string, headers: readonly Header[]): void {
  const meta = file.replace(/\.(?:html|body)$/, ".meta");
  if (meta !== file && existsSync(meta)) writeFileSync(meta, withHeaders(readFileSync(meta, "utf8"), headers));
}
