import { defaultLocale, homeSlug, type Locale, localePath, locales } from "../../locales";
import { siteName, siteOrigin } from "../../site";
import { encodeFile, measure } from "./encode-file";
import { cacheHeaders, type ResponseKind, securityHeaders } from "./headers";
import { Manifest, manifestFile, manifestFormat, serverFile, siteFolder } from "./manifest";

/** A page as it is sent. `path` is its URL; the not-found pages are `/404` and, under a locale, `/zh/404`. */
export type SitePage = { path: string; status: number; html: string; styleHash: string };

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

/** The files of a bundle, by their paths within it. */
export type Bundle = Map<string, Buffer>;

/** Builds the bundle of a site; the same site gives the same bytes. Throws an Error when two files have the same name. */
export function makeBundle(site: Site): Bundle {
  const bundle: Bundle = new Map();
  const files: Manifest["files"] = {};
  const pages: Manifest["pages"] = {};
  const add = (name: string, content: Buffer, kind: ResponseKind, canonical?: string) => {
    if (files[name]) throw new Error(`Two files of the bundle would be named ${name}.`);
    const [stored, entry] = encodeFile(name, content, kind);
    for (const [storedName, bytes] of stored) bundle.set(`${siteFolder}/${storedName}`, bytes);
    files[name] = { ...entry, ...(canonical && { canonical }) };
  };
  const filePaths = new Set(site.files.map(({ path }) => path));
  const pagePaths = new Set(site.pages.map(({ path }) => path));

  const styles = styleHashes(site.pages);
  for (const page of inOrder(site.pages)) {
    const kind = page.status === 404 ? "notFound" : "page";
    const file = `${page.path.slice(1)}.html`;
    add(file, Buffer.from(page.html), kind);
    const markdown = [`${page.path}.md`, `${page.path}/${homeSlug}.md`].find((path) => filePaths.has(path));
    pages[page.path] = {
      file,
      title: titleOf(page.html),
      ...(markdown && { markdown: markdown.slice(1) }),
      locale: localeOf(page.path),
      status: kind === "notFound" ? 404 : 200,
      headers: [...cacheHeaders(kind), ...securityHeaders(kind, styles)].map(([name, value]) => [name, value]),
    };
  }
  for (const { path, content } of inOrder(site.files))
    add(path.slice(1), content, fileKind(path), canonicalUrl(path, pagePaths));

  const { slugs, aliases = {}, asOf, server } = site;
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
  bundle.set(serverFile, server);
  return bundle.set(manifestFile, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
}

/** The title of a page as HTML text, without the name of the site behind it. */
function titleOf(html: string): string {
  const [, title = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return title
    .replace(new RegExp(` · ${siteName}$`), "")
    .replaceAll('"', "&quot;")
    .replaceAll(">", "&gt;");
}

/** The hashes of the styles of `pages`, each once, in an order that does not depend on that of the pages. */
export function styleHashes(pages: readonly SitePage[]): string[] {
  return [...new Set(pages.map(({ styleHash }) => styleHash))].sort();
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

function notFoundPages(pages: Manifest["pages"]): Record<string, string | undefined> {
  const found = locales.map((locale) => [locale, pages[localePath(locale, "/404")]?.file]);
  return { ...Object.fromEntries(found), default: pages["/404"]?.file };
}

function localeOf(path: string): Locale {
  return locales.find((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`)) ?? defaultLocale;
}

function inOrder<T extends { path: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
