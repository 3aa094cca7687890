import { type Draft, partsOf } from "../model/draft";
import type { Place } from "../model/problem";
import type { Outline } from "../model/site-content";
import { visitBlocks } from "../model/tree";
import { definedTerms } from "./defined-terms";
import { placeOfNode, walk } from "./visit-tree";

/** The ids of a translation and the links in it. */
export function outlineOf(draft: Draft): Outline {
  const { slug, locale } = draft;
  const outline: Outline = { slug, locale, ids: idsOf(draft), links: [], unresolved: [] };
  walk(draft.tree, (node) => {
    const place = placeOfNode(draft.file, node);
    if (node.type === "text") outline.unresolved.push(...unresolvedIn(node.value, place));
    if (node.type === "link") outline.links.push({ ...place, url: node.url });
  });
  return outline;
}

function unresolvedIn(text: string, start: Place): Outline["unresolved"] {
  const match = /\[[^\]\n]+\]\s?\[[^\]\n]*\]|\]\([^)\n]*\)?/.exec(text);
  if (!match) return [];
  const before = text.slice(0, match.index).split("\n");
  const line = start.line + before.length - 1;
  const column = (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0);
  return [{ file: start.file, line, column, text: match[0] }];
}

function idsOf(draft: Draft): string[] {
  const ids = [draft.slug];
  for (const section of partsOf(draft)) {
    if (section.id) ids.push(section.id);
    visitBlocks(section.blocks, (block) => {
      if (block.kind === "list") ids.push(...block.parts.flatMap(({ id }) => id ?? []));
      if (block.kind === "paragraph" && block.id) ids.push(block.id);
    });
  }
  return [...new Set([...ids, ...definedTerms(draft).map(({ id }) => id)])];
}
