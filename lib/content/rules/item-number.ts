import {
  type DraftBlock,
  type DraftContent,
  type DraftItem,
  type DraftList,
  partsOf,
  writtenDrafts,
} from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { itemLabel } from "../text/numeral";
import { sequenceFaults } from "../text/sequence";

/** Wants items numbered 1. 2. 3. and sub-items a) b) c), in one row through all that their section or item holds. */
export function itemNumber(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) =>
    partsOf(draft).flatMap((section) => judgeBlocks(section.blocks, section.id ?? undefined)),
  );
}

function judgeBlocks(blocks: readonly DraftBlock[], section: string | undefined): Problem[] {
  const lists = blocks.filter((block) => block.kind === "list");
  const own = (["number", "letter"] as const).flatMap((marker) => judgeItems(lists, marker, section));
  const inner = blocks.flatMap((block) => {
    if (block.kind === "list" || block.kind === "bullets")
      return block.items.flatMap((item) => judgeBlocks(item.blocks, section));
    return block.kind === "quotation" ? judgeBlocks(block.blocks, section) : [];
  });
  return [...own, ...inner];
}

function judgeItems(lists: readonly DraftList[], marker: DraftList["marker"], section: string | undefined): Problem[] {
  const items: DraftItem[] = lists.filter((list) => list.marker === marker).flatMap((list) => list.items);
  const faults = sequenceFaults(items.map((item) => item.number));
  return items.flatMap((item, index) => {
    const expected = itemLabel(faults.get(index) ?? item.number, marker);
    if (item.typed === expected) return [];
    const previous = items[index - 1];
    return problemAt(item.place, "item-number", {
      key: "other number",
      values: {
        typed: item.typed,
        after: previous?.typed ?? null,
        right: expected,
        gap: previous !== undefined && faults.has(index),
      },
      section,
    });
  });
}
