import { type Draft, type DraftBlock, partsOf } from "../model/draft";
import { flattenParts, passagesOf, visitBlocks } from "../model/tree";
import { blockLeaves, sectionText } from "./leaves";

/**
 * The words of a translation at an id: of a section with those in it, of an item, a paragraph or a definition. Null where nothing has it.
 */
export function wordsAt(draft: Draft, id: string): string | null {
  const section = partsOf(draft).find((part) => part.id === id);
  if (section) return flattenParts([section]).map(sectionText).join("\n");
  const found: string[] = [];
  for (const { blocks } of partsOf(draft))
    visitBlocks(blocks, (block) => {
      if (block.kind === "list")
        found.push(...block.parts.filter((part) => part.id === id).map((part) => textOf(part.blocks)));
      else if (has(block, id)) found.push(textOf([block]));
    });
  return found[0] ?? null;
}

function has(block: DraftBlock, id: string): boolean {
  if ((block.kind === "definition" || block.kind === "paragraph") && block.id === id) return true;
  return passagesOf(block).some(({ content }) =>
    content.some((node) => node.type === "strong" && node.data?.defines === id),
  );
}

function textOf(blocks: readonly DraftBlock[]): string {
  return blockLeaves(blocks, "")
    .map(({ text }) => text)
    .join("\n");
}
