import { locales } from "../../locales";
import type { BundlePage, Manifest } from "./manifest";

/**
 * The pages below that of a document which have the number of a version in their address: there are ever more of them, and all have the
 * same headers, so that servers get one rule for each family instead of one for each page. `splat` is a number.
 */
const families = ["versions/*", "versions/*/changes", "changes/*"] as const;

export type PageFamily = (typeof families)[number];

const number = "\\d+(?:\\.\\d+)?";

/** Matches the addresses of a family, as a regular expression for JavaScript and nginx. */
export function familyPattern(family: PageFamily): string {
  return `^/(?:${locales.join("|")})/[\\w-]+/${family.replace("*", number)}$`;
}

const patterns = families.map((family) => ({ family, pattern: new RegExp(familyPattern(family)) }));

/** The family of the page at `url`; undefined for one that stands alone. */
export function familyOf(url: string): PageFamily | undefined {
  return patterns.find(({ pattern }) => pattern.test(url))?.family;
}

/** The pages that stand alone, by address, and one page of each family. */
export function splitPages(pages: Manifest["pages"]): {
  alone: [string, BundlePage][];
  families: Map<PageFamily, BundlePage>;
} {
  const alone: [string, BundlePage][] = [];
  const found = new Map<PageFamily, BundlePage>();
  for (const [url, page] of Object.entries(pages)) {
    const family = familyOf(url);
    if (family) found.set(family, page);
    else alone.push([url, page]);
  }
  return { alone, families: found };
}
