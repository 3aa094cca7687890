import { type Draft, type DraftBlock, distinctPartsOf } from "../model/draft";
import type { Place } from "../model/problem";
import { isPositional } from "../numbering/targets";

/** A paragraph or an item; `id` is the one that was typed, null without one. Its counterpart in another locale has the same `path`. */
export type NamedPassage = { path: string; id: string | null; place: Place; section: string | undefined };

/** Every paragraph and item of a draft, in reading order, with the id that was typed at its end. */
export function namedPassages(draft: Draft): NamedPassage[] {
  return distinctPartsOf(draft).flatMap(({ blocks, id, level }) =>
    level === "note" ? [] : passagesIn(blocks, id ?? "", id ?? undefined),
  );
}

function passagesIn(blocks: readonly DraftBlock[], path: string, section: string | undefined): NamedPassage[] {
  return blocks.flatMap((block, index): NamedPassage[] => {
    const own = `${path}/${index}`;
    if (block.kind === "paragraph") return [{ path: own, id: block.id, place: block.place, section }];
    if (block.kind === "list")
      return block.parts.flatMap((part) => {
        const id = part.id === null || isPositional(part.id) ? null : part.id;
        const inner = `${own}/${part.number}`;
        return [{ path: inner, id, place: part.place, section }, ...passagesIn(part.blocks, inner, section)];
      });
    if (block.kind === "bullets")
      return block.items.flatMap((item, entry) => passagesIn(item.blocks, `${own}/${entry}`, section));
    return block.kind === "quotation" ? passagesIn(block.blocks, own, section) : [];
  });
}
