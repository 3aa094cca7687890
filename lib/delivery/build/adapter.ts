import { readFileSync } from "node:fs";
import path from "node:path";
import type { NextAdapter } from "next";
import { keptFiles, keptKinds } from "../../kept-files";
import { localePath, locales } from "../../locales";
import { makeBundle } from "../bundle/bundle";
import { keepCompressed } from "../bundle/compress";
import type { SitePage } from "../bundle/list-pages";
import { bundleFolder } from "../bundle/manifest";
import { publishBundle } from "../bundle/publish-bundle";
import { type PrintablePage, printPages } from "../print/print-pages";
import { deliverOutput } from "./deliver-output";
import { recordCopies } from "./next-copies";
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
 * The adapter that receives Next's build. It makes every page complete without scripts, prints the documents and writes the bundle. `readOptions` is called when there is a build to receive:
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
      const pages = await deliverOutput(output);
      recordCopies(distDir, pages, output.files);
      const referredTo = assetsNamedIn(pages);
      const isReferredTo = ({ path }: OutputFile) => referredTo.some((named) => named.includes(path));
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

/** The pages that name files of Next's at all, of which hardly any is left. */
function assetsNamedIn(pages: readonly SitePage[]): string[] {
  return pages.flatMap(({ html }) => (html.includes("/_next/") ? [html] : []));
}

/** Throws when a document lacks a page in some locale, or when a not-found page is missing. */
function refuseMissingPages({ pages }: NextOutput, slugs: readonly string[]): void {
  const pathnames = ["/", ...slugs.map((slug) => `/${slug}`), "/404"];
  const expected = locales.flatMap((locale) => pathnames.map((pathname) => localePath(locale, pathname)));
  const found = new Set(pages.map((page) => page.path));
  const missing = [...expected, globalNotFound].filter((path) => !found.has(path));
  if (missing.length > 0) throw new Error(`The build has no page at ${missing.join(", ")}.`);
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
