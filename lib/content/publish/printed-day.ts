import type { Translation } from "../model/document";
import { flattenParts, passagesOf, visitBlocks } from "../model/tree";
import { walkAll } from "../text/visit-tree";

/**
 * The newest of the days on which texts were edited, as YYYY-MM-DD. Given the texts that a page prints, it is the day of the page: the
 * sitemap, programs and the reader are told when anything on it changed, though each text keeps a version of its own. Throws an
 * Error without a day.
 */
export function newestDay(days: readonly string[]): string {
  const newest = [...days].sort().at(-1);
  if (newest === undefined) throw new Error("A page without a written text has no date.");
  return newest;
}

/** The ids of the terms that a page uses, and so says the meaning of, wherever they are defined. */
export function quotedTerms({ openings, ...own }: Pick<Translation, "openings" | "preamble" | "parts">): Set<string> {
  const terms = new Set<string>();
  const blocks = [...openings, own].flatMap(({ preamble, parts }) => [
    ...preamble,
    ...flattenParts(parts).flatMap((part) => part.blocks),
  ]);
  visitBlocks(blocks, (block) => {
    for (const { content } of passagesOf(block))
      walkAll(content, (node) => {
        if (node.type === "link" && node.data?.term !== undefined) terms.add(node.data.term);
      });
  });
  return terms;
}
