import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { NextAdapter } from "next";
import { keptFiles, keptKinds } from "../../kept-files";
import { localePath, locales } from "../../locales";
import { canonicalUrl, fileKind, makeBundle } from "../bundle/bundle";
import { keepCompressed } from "../bundle/compress";
import { cacheHeaders, canonicalLink, type Header, robotsHeaders, securityHeaders } from "../bundle/headers";
import { type SitePage, styleHashes } from "../bundle/list-pages";
import { bundleFolder } from "../bundle/manifest";
import { mediaType } from "../bundle/media-types";
import { publishBundle } from "../bundle/publish-bundle";
import { type PrintablePage, printPages } from "../print/print-pages";
import { deliverOutput, hashSource, type OutputSitePage } from "./deliver-output";
import { withHeaders } from "./next-headers";
import { globalNotFound, type NextOutput, type OutputFile, readNextOutput } from "./next-output";
import { findPublicFiles } from "./public-files";
import { makeServerProgram } from "./server-program";

/** `documents` must all have pages; `chromium` is the path of the browser that prints them, `undefined` to print none. */
export type AdapterOptions = {
  documents: readonly { slug: string; updated: string }[];
  /** Each name that a text had before, with its present one. */
  aliases?: Readonly<Record<string, string>>;
  /** The documents that were taken off the site: each has a page that says so, which is not printed. */
  removed?: readonly { slug: string }[];
  chromium: string | undefined;
  /** The day of the build, YYYY-MM-DD. */
  asOf: string;
};

/**
 * The adapter that receives Next's build. It makes every page complete without scripts (also where Next keeps its own copy, so
 * that `next start` serves the same), prints the documents and writes the bundle. `readOptions` is called when there is a build to receive:
 * Next loads its adapter in every process.
 */
export function createAdapter(readOptions: () => AdapterOptions): NextAdapter {
  const began = Date.now();
  return {
    name: "html-first",
    async onBuildComplete({ outputs, projectDir, distDir }) {
      const { documents, removed = [], aliases = {}, chromium, asOf } = readOptions();
      const started = performance.now();
      const slugs = [...documents, ...removed].map(({ slug }) => slug);
      const output = readNextOutput(outputs);
      refuseMissingPages(output, slugs);
      const pages = deliverOutput(output);
      replaceCopies(pages, path.join(distDir, "server"));
      const pagePaths = new Set(pages.map(({ path }) => path));
      for (const { path, file } of output.files) addNextHeaders(file, fileHeaders(path, canonicalUrl(path, pagePaths)));
      const isReferredTo = (asset: OutputFile) => pages.some(({ html }) => html.includes(asset.path));
      const files = [...output.files, ...findPublicFiles(projectDir), ...output.assets.filter(isReferredTo)];
      const readFiles = files.map((file) => ({ path: file.path, content: readFileSync(file.file) }));
      const printed = chromium ? await printPages(printablePages(pages, documents), chromium) : [];
      const server = await makeServerProgram();
      const site = { pages, files: [...readFiles, ...printed], slugs, aliases, asOf, server };
      const kept = keptFiles("compressed", projectDir);
      await publishBundle(makeBundle(site, keepCompressed(kept)), path.join(projectDir, bundleFolder));
      for (const kind of keptKinds) keptFiles(kind, projectDir).dropUnusedSince(began);
      const seconds = (performance.now() - started) / 1000;
      process.stdout.write(`${pages.length} pages without scripts, compressed, in ${seconds.toFixed(1)} s.\n`);
    },
  };
}

/** Throws when a document lacks a page in some locale, or when a not-found page is missing. */
function refuseMissingPages({ pages }: NextOutput, slugs: readonly string[]): void {
  const pathnames = ["/", ...slugs.map((slug) => `/${slug}`), "/404"];
  const expected = locales.flatMap((locale) => pathnames.map((pathname) => localePath(locale, pathname)));
  const found = new Set(pages.map((page) => page.path));
  const missing = [...expected, globalNotFound].filter((path) => !found.has(path));
  if (missing.length > 0) throw new Error(`The build has no page at ${missing.join(", ")}.`);
}

/** Overwrites each copy that Next keeps below `folder` of the HTML that it made for `pages`. */
function replaceCopies(pages: readonly OutputSitePage[], folder: string): void {
  const styles = styleHashes(pages);
  const bySource = new Map(pages.map((page) => [page.source, page]));
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html")) continue;
    const file = path.join(folder, name);
    const page = bySource.get(hashSource(readFileSync(file, "utf8")));
    if (!page) continue;
    writeFileSync(file, page.html);
    addNextHeaders(file, pageHeaders(page, styles));
  }
}

/** The pages of the documents, each with the date of its text. */
function printablePages(pages: readonly SitePage[], documents: AdapterOptions["documents"]): PrintablePage[] {
  const days = new Map(
    documents.flatMap(({ slug, updated }) => locales.map((locale) => [localePath(locale, `/${slug}`), updated])),
  );
  return pages.flatMap(({ path, html }) => {
    const day = days.get(path);
    return day ? [{ path, html, day }] : [];
  });
}

/** For the page without a locale, Next insists on a Cache-Control of its own. */
function pageHeaders({ path, status }: SitePage, styles: readonly string[]): Header[] {
  const kind = status === 404 ? "notFound" : "page";
  return [...(path === globalNotFound ? [] : cacheHeaders(kind)), ...securityHeaders(kind, styles)];
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
function addNextHeaders(file: string, headers: Header[]): void {
  const meta = file.replace(/\.(?:html|body)$/, ".meta");
  if (meta !== file && existsSync(meta)) writeFileSync(meta, withHeaders(readFileSync(meta, "utf8"), headers));
}
