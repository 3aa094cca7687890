import type { Locale } from "../../locales";
import type { Addresses } from "./addresses";
import { editDistance } from "./edit-distance";
import { readLocaleSegment } from "./locale-aliases";
import { canonicalPath } from "./target";

/** A page to name to a reader who asked for one that does not exist. `title` is HTML text. */
export type NearestPage = { url: string; title: string };

/** No address that somebody mistyped is longer. */
const askedLimit = 120;

/**
 * The page of `locale` that `path`, which is no address, is near to; `null` when there is none. In this order: one that differs in a
 * letter of four or fewer, the page above what was asked for, one behind an unknown first segment (`/fr/privacy-policy`), and the
 * shortest that has every word that was asked for (`/privacy`). The home page is none: a not-found page leads there anyway.
 */
export function findNearest(path: string, locale: Locale, titles: Addresses["titles"]): NearestPage | null {
  const segments = (canonicalPath(path) ?? "").toLowerCase().split("/").slice(1);
  if (readLocaleSegment(segments[0] ?? "")) segments.shift();
  const asked = segments.join("/");
  if (asked === "" || asked.length > askedLimit) return null;
  const home = `/${locale}/`;
  const pages = Object.keys(titles).flatMap((url) => (url.startsWith(home) ? [url.slice(home.length)] : []));
  const found = findSimilar(asked, pages) ?? findAround(segments, new Set(pages)) ?? findByWords(asked, pages);
  return found === undefined ? null : { url: home + found, title: titles[home + found] ?? "" };
}

function findSimilar(asked: string, pages: readonly string[]): string | undefined {
  let limit = Math.min(Math.ceil(asked.length / 5), 3);
  let nearest: string | undefined;
  for (const page of pages) {
    const distance = editDistance(asked, page, limit);
    if (distance === undefined || (nearest !== undefined && distance === limit)) continue;
    [nearest, limit] = [page, distance];
  }
  return nearest;
}

/** The longest beginning of what was asked for that is a page, or else the longest end. */
function findAround(segments: readonly string[], pages: ReadonlySet<string>): string | undefined {
  const parts = segments.slice(1).flatMap((_, index) => [segments.slice(0, -1 - index)]);
  const ends = segments.slice(1).map((_, index) => segments.slice(index + 1));
  return [...parts, ...ends].map((part) => part.join("/")).find((part) => pages.has(part));
}

/** Words of one or two letters are in too many names. */
function findByWords(asked: string, pages: readonly string[]): string | undefined {
  const words = asked.split(/[^a-z\d]+/).filter((word) => word !== "");
  if (words.length === 0 || words.some((word) => word.length < 3)) return undefined;
  const fitting = pages.filter((page) => words.every((word) => page.split(/[^a-z\d]+/).includes(word)));
  return fitting.toSorted((a, b) => a.length - b.length)[0];
}
