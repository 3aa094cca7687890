import { loadContent } from "@/lib/content/load";
import { homeSlug, type Locale, localePath, locales, parityPathname, pathnameOf } from "@/lib/locales";

/** The content that the site should show, as the core reads it. */
export const content = loadContent();

export const documentPaths = content.documents.map(({ slug }) => `/${slug}`);

/** The home page. */
export const homePage = content.pages.find(({ slug }) => slug === homeSlug);

const pagePaths = content.pages.map(({ slug }) => pathnameOf(slug));

/** Every page that the site should have. `pathname` is `path` without the locale. */
export const pages: { locale: Locale; pathname: string; path: string }[] = locales.flatMap((locale) =>
  [...pagePaths, ...documentPaths].map((pathname) => ({ locale, pathname, path: localePath(locale, pathname) })),
);

/** The pages of the documents' versions that search engines leave out, and those that are another address of a document's page. */
const versionPages = content.versions.flatMap(({ slug, version }) =>
  locales.map((locale) => ({ slug, version, path: localePath(locale, `/${slug}/versions/${version}`) })),
);
const versionOf = new Set(content.documents.map(({ slug, version }) => `${slug} ${version}`));
export const pinnedPages = versionPages
  .filter(({ slug, version }) => versionOf.has(`${slug} ${version}`))
  .map(({ path }) => path);
export const versionLists = locales.flatMap((locale) =>
  documentPaths.map((pathname) => localePath(locale, `${pathname}/versions`)),
);

/** The record of what was read side by side, which search engines leave out, too. */
export const parityPages = locales.map((locale) => localePath(locale, parityPathname));

/** A page in every locale that does not exist. */
export const missingPages = locales.map((locale) => ({ locale, path: `/${locale}/no-such-page` }));
