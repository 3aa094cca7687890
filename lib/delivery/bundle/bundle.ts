import { defaultLocale, homeSlug, locales } from "../../locales";
import { siteOrigin } from "../../site";
import { type Compress, compress as compressAnew } from "./compress";
import { effortByRank } from "./effort";
import { encodeFile, measure } from "./encode-file";
import type { ResponseKind } from "./headers";
import { inParallel } from "./in-parallel";
import { inOrder, listPages, notFoundPages, pageFile, pageKind, type SitePage, styleHashes } from "./list-pages";
import { Manifest, manifestFile, manifestFormat, serverFile, siteFolder } from "./manifest";

/** Any other file. `path` is its URL. */
export type SiteFile = { path: string; content: Buffer };

/**
 * `aliases` leads from each old name of a document to its present one. `asOf` is the day of the site, YYYY-MM-DD; `server` the program that
 * serves it.
 */
export type Site = {
  pages: readonly SitePage[];
  files: readonly SiteFile[];
  slugs: readonly string[];
  aliases?: Readonly<Record<string, string>>;
  asOf: string;
  server: Buffer;
};

/** A file of a bundle, with its path within it. */
export type BundleEntry = readonly [name: string, content: Buffer];

/** As many threads as Node compresses on. */
const threads = 4;

/** So many files are compressed before they are handed on; the bundle of a large site is never in memory as a whole. */
const filesAtOnce = 64;

/**
 * Makes the files of a site's bundle, the manifest last; the same site gives the same bytes. `compress` may know what an earlier build made.
 * Throws an Error when two files have the same name.
 */
export async function* makeBundle(site: Site, compress: Compress = compressAnew): AsyncGenerator<BundleEntry> {
  const { slugs, aliases = {}, asOf, server } = site;
  const styles = styleHashes(site.pages);
  const sources = [...pageSources(site.pages), ...fileSources(site)];
  const effortFor = effortByRank(sources, slugs);
  const files: Manifest["files"] = {};
  for (let begin = 0; begin < sources.length; begin += filesAtOnce) {
    const encoded = await inParallel(sources.slice(begin, begin + filesAtOnce), threads, async (source) => {
      const { name, content, kind } = source;
      return { source, ...(await encodeFile(name, content(), { kind, effort: effortFor(name), compress })) };
    });
    for (const { source, stored, entry } of encoded) {
      const { name, canonical } = source;
      if (files[name]) throw new Error(`Two files of the bundle would be named ${name}.`);
      files[name] = { ...entry, ...(canonical && { canonical }) };
      for (const [storedName, bytes] of stored) yield [`${siteFolder}/${storedName}`, bytes];
    }
  }
  const pages = listPages(site.pages, new Set(site.files.map(({ path }) => path)), styles);
  const manifest = Manifest.parse({
    format: manifestFormat,
    server: measure(server),
    asOf,
    locales,
    defaultLocale,
    slugs,
    aliases,
    styleHashes: styles,
    notFound: notFoundPages(pages),
    pages,
    files,
  });
  yield [serverFile, server];
  yield [manifestFile, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)];
}

/** A file before it is compressed. */
type Source = { name: string; content: () => Buffer; kind: ResponseKind; canonical?: string | undefined };

function pageSources(pages: readonly SitePage[]): Source[] {
  return inOrder(pages).map((page) => ({
    name: pageFile(page),
    content: () => Buffer.from(page.html),
    kind: pageKind(page),
  }));
}

function fileSources({ pages, files }: Site): Source[] {
  const pagePaths = new Set(pages.map(({ path }) => path));
  return inOrder(files).map(({ path, content }) => ({
    name: path.slice(1),
    content: () => content,
    kind: fileKind(path),
    canonical: canonicalUrl(path, pagePaths),
  }));
}

/** Where a machine asks whether the server lives: public/healthz, outside the locales. */
const healthPath = "/healthz";

/** The kind of response for a file that is not a page. */
export function fileKind(path: string): ResponseKind {
  if (path.startsWith("/_next/static/")) return "asset";
  if (path === healthPath) return "health";
  if (path.endsWith(".pdf")) return "print";
  return path.includes("/cards/") ? "picture" : "file";
}

/**
 * The URL of the page that the file at `path` is another form of: the same path without the ending, and of the home page without its
 * name. `undefined` without such a page.
 * @example
 * canonicalUrl("/en/privacy-policy.md", pages); // "https://digitaltwinall.com/en/privacy-policy"
 */
export function canonicalUrl(path: string, pages: ReadonlySet<string>): string | undefined {
  const name = path.replace(/\.\w+$/, "");
  if (name === path) return undefined;
  const page = [name, name.replace(new RegExp(`/${homeSlug}$`), "")].find((candidate) => pages.has(candidate));
  return page && siteOrigin + page;
}
