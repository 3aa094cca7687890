import { defaultLocale, homeSlug, type Locale, localePath, locales } from "../../locales";
import { siteName } from "../../site";
import { cacheHeaders, securityHeaders } from "./headers";
import type { BundlePage, Manifest } from "./manifest";

/** A page as it is sent. `path` is its URL; the not-found pages are `/404` and, under a locale, `/zh/404`. */
export type SitePage = { path: string; status: number; html: string; styleHash: string };

/** What the manifest says of each page; `filePaths` are the paths of the other files, Markdown among them. */
export function listPages(
  pages: readonly SitePage[],
  filePaths: ReadonlySet<string>,
  styles: readonly string[],
): Manifest["pages"] {
  const list = inOrder(pages).map((page): [string, BundlePage] => {
    const kind = pageKind(page);
    const markdown = [`${page.path}.md`, `${page.path}/${homeSlug}.md`].find((path) => filePaths.has(path));
    const entry: BundlePage = {
      file: pageFile(page),
      title: titleOf(page.html),
      ...(markdown && { markdown: markdown.slice(1) }),
      locale: localeOf(page.path),
      status: kind === "notFound" ? 404 : 200,
      headers: [...cacheHeaders(kind), ...securityHeaders(kind, styles)].map(([name, value]) => [name, value]),
    };
    return [page.path, entry];
  });
  return Object.fromEntries(list);
}

/** The name of the file of a page. */
export const pageFile = ({ path }: SitePage) => `${path.slice(1)}.html`;

/** The kind of response that a page is. */
export const pageKind = ({ status }: SitePage) => (status === 404 ? "notFound" : "page");

/** The hashes of the styles of `pages`, each once, in an order that does not depend on that of the pages. */
export function styleHashes(pages: readonly SitePage[]): string[] {
  return [...new Set(pages.map(({ styleHash }) => styleHash))].sort();
}

/** The file of the not-found page of each locale, and the default; `undefined` where there is none. */
export function notFoundPages(pages: Manifest["pages"]): Record<string, string | undefined> {
  const found = locales.map((locale) => [locale, pages[localePath(locale, "/404")]?.file]);
  return { ...Object.fromEntries(found), default: pages["/404"]?.file };
}

/** Those in the order of their paths, whatever order they came in. */
export function inOrder<T extends { path: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
/** The title of a page as HTML text, without the name of the site behind it. */
function titleOf(html: string): string {
  const [, title = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return title
    .replace(new RegExp(` · ${siteName}$`), "")
    .replaceAll('"', "&quot;")
    .replaceAll(">", "&gt;");
}

function localeOf(path: string): Locale {
  return locales.find((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`)) ?? defaultLocale;
}
