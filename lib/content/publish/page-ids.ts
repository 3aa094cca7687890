import { type Draft, sectionsOf } from "../model/draft";
import { visitBlocks } from "../model/tree";

/** The id on a page of what has the id `id` in the document `slug`. */
export type PageIds = (slug: string, id: string) => string;

/**
 * The ids on the page of a text. They are those that were typed, but for two in the texts that it opens with: a preamble has the name of
 * its document, and what another text of the page has, too, gets that name in front. What is in a part goes with it.
 */
export function pageIds(text: Draft, openings: readonly Draft[]): PageIds {
  const taken = new Set(rootsOf(text));
  const moved = new Map<string, Set<string>>();
  for (const opening of openings) {
    const roots = rootsOf(opening);
    moved.set(opening.slug, new Set(roots.filter((root) => taken.has(root))));
    for (const root of roots) taken.add(root);
  }
  return (slug, id) => {
    const roots = moved.get(slug);
    if (roots && rootOf(id) === "preamble") return slug + id.slice("preamble".length);
    return roots?.has(rootOf(id)) ? `${slug}.${id}` : id;
  };
}

/** The id in the document `slug` of the section that has this id on a page. */
export function idInDocument(slug: string, id: string): string {
  return id.startsWith(`${slug}.`) ? id.slice(slug.length + 1) : id;
}

/** The ids that the others of a text begin with: those that somebody typed. */
function rootsOf(draft: Draft): string[] {
  const ids = sectionsOf(draft).map(({ id }) => id);
  for (const { blocks } of [draft.preamble, ...sectionsOf(draft)])
    visitBlocks(blocks, (block) => {
      if (block.kind === "paragraph") ids.push(block.id);
      if (block.kind === "list") ids.push(...block.parts.map(({ id }) => id));
    });
  return [...new Set(ids.flatMap((id) => (id === null ? [] : rootOf(id))))];
}

function rootOf(id: string): string {
  return id.split(".", 1)[0] ?? id;
}
