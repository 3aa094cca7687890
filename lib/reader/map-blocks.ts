import type { PhrasingContent } from "mdast";
import type { Block, Body, Part } from "../content/model/document";

/** The text with the blocks below each heading changed, in reading order. */
export function mapPassages<Text extends Body>(text: Text, change: (blocks: Block[]) => Block[]): Text {
  const mapPart = (part: Part): Part => ({ ...part, blocks: change(part.blocks), parts: part.parts.map(mapPart) });
  return { ...text, preamble: change(text.preamble), parts: text.parts.map(mapPart) };
}

/** The blocks with those changed that hold no others, at any depth and in reading order. */
export function mapBlocks(blocks: readonly Block[], change: (block: Block) => Block[]): Block[] {
  const inside = <T extends { blocks: Block[] }>(part: T): T => ({ ...part, blocks: mapBlocks(part.blocks, change) });
  return blocks.flatMap((block): Block[] => {
    switch (block.kind) {
      case "list":
        return [{ ...block, parts: block.parts.map(inside) }];
      case "bullets":
        return [{ ...block, items: block.items.map(inside) }];
      case "quotation":
        return [inside(block)];
      default:
        return change(block);
    }
  });
}

/** A block that holds no others with each of its runs of text changed. */
export function mapContent(block: Block, change: (content: PhrasingContent[]) => PhrasingContent[]): Block {
  const inside = <T extends { content: PhrasingContent[] }>(run: T): T => ({ ...run, content: change(run.content) });
  if (block.kind === "paragraph" || block.kind === "definition") return inside(block);
  if (block.kind !== "table") return block;
  const row = ({ cells }: typeof block.head) => ({ cells: cells.map(inside) });
  return { ...block, head: row(block.head), rows: block.rows.map(row) };
}

/** The nodes with each changed, those within others too, parents first. A change to no node leaves the node out. */
export function mapNodes(
  nodes: readonly PhrasingContent[],
  change: (node: PhrasingContent) => PhrasingContent[],
): PhrasingContent[] {
  const inside = (node: PhrasingContent) =>
    "children" in node
      ? ({ ...node, children: mapNodes(node.children as PhrasingContent[], change) } as typeof node)
      : node;
  return nodes.flatMap((node) => change(node).map(inside));
}

/** The nodes and all that they hold, parents first. */
export function flattenNodes(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) =>
    "children" in node ? [node, ...flattenNodes(node.children as PhrasingContent[])] : [node],
  );
}
