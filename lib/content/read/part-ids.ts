import type { DraftBlock, DraftSection } from "../model/draft";
import { keyOf } from "../numbering/labels";

/**
 * Gives each part of running text in a section an id: the one that was typed, or that of what it is part of and its own number, as
 * `use.2.b`.
 */
export function giveIds(section: DraftSection): void {
  nameParts(section.blocks, section.id ?? "");
}

function nameParts(blocks: readonly DraftBlock[], parent: string): void {
  for (const [index, block] of blocks.entries()) {
    // Items count anew in an unnumbered entry and in a quotation: `inner` keeps their ids from being those of the items around them.
    const inner = `${parent}.${index + 1}-`;
    if (block.kind === "bullets")
      for (const [entry, item] of block.items.entries()) nameParts(item.blocks, `${inner}${entry + 1}`);
    if (block.kind === "quotation") nameParts(block.blocks, `${inner}1`);
    if (block.kind !== "list") continue;
    for (const part of block.parts) {
      part.id ??= `${parent}.${keyOf(block.level, part.number ?? 0)}`;
      nameParts(part.blocks, part.id);
    }
  }
}
