import { isLocale } from "../../locales";
import type { Effort } from "./compress";

/** At the strongest level, half a second for each ten of them. */
const strongestFiles = 160;

/**
 * How hard to compress each of the files `names`. Of a site of a few documents, all as hard as can be. Of a large one, where that would take
 * most of the build, those that most readers ask for: fewer folders deep first, then in the order in which the site lists its documents,
 * whose names are `slugs`. It is a matter of names alone, so that no other page changes when a text does.
 */
export function effortByRank(files: readonly { name: string }[], slugs: readonly string[]): (name: string) => Effort {
  const places = new Map(slugs.map((slug, index) => [slug, index]));
  const rank = (name: string): [number, number] => {
    const parts = name.replace(/\.\w+$/, "").split("/");
    const below = isLocale(parts[0] ?? "") ? parts.slice(1) : parts;
    return [below.length, places.get(below[0] ?? "") ?? -1];
  };
  const ranked = files
    .map(({ name }) => ({ name, rank: rank(name) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || (a.name < b.name ? -1 : 1));
  const strongest = new Set(ranked.slice(0, strongestFiles).map(({ name }) => name));
  return (name) => (strongest.has(name) ? "strongest" : "strong");
}
