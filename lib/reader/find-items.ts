import type { Block } from "../content/model/document";
import { nameOfPart } from "./part-label";

/** An item as it is cited: its id, and its number behind those of what it is part of, as `2. 3. b)`. */
export type NamedItem = { id: string; name: string };

/** The numbered items of `blocks`, at any depth and in reading order. `within` is the name of what holds them. */
export function findItems(blocks: readonly Block[], within: string): NamedItem[] {
  return blocks.flatMap((block): NamedItem[] => {
    if (block.kind !== "list" || block.level === "note") return [];
    return block.parts.flatMap(({ id, label, blocks: inner }) => {
      if (label === "") return findItems(inner, within);
      const name = nameOfPart(label, within);
      return [{ id, name }, ...findItems(inner, name)];
    });
  });
}
