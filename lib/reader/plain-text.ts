import type { Block, Body, Part } from "../content/model/document";
import { plainText } from "../content/text/node-text";
import { headingText } from "./part-label";

type TableRow = Extract<Block, { kind: "table" }>["head"];

/** The text of `blocks` as readers see it, with numbers and one line for each paragraph. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks.map(blockToText).join("\n");
}

/** The text of `body` as readers see it, with headings and numbers. */
export function bodyToText({ preamble, parts }: Body): string {
  return [blocksToText(preamble), ...parts.map(partToText)].join("\n");
}

function partToText({ blocks, parts, ...part }: Part): string {
  return [headingText(part), blocksToText(blocks), ...parts.map(partToText)].join("\n");
}

function blockToText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return plainText(block.content);
    case "definition":
      return block.term + plainText(block.content);
    case "list":
      return block.parts.map(({ label, gap, blocks }) => label + gap + blocksToText(blocks)).join("\n");
    case "bullets":
      return block.items.map(({ blocks }) => blocksToText(blocks)).join("\n");
    case "quotation":
      return blocksToText(block.blocks);
    case "table":
      return [block.head, ...block.rows]
        .map(({ cells }) => cells.map(({ content }) => plainText(content)).join(" "))
        .join("\n");
  }
}

/** The texts of the cells of a row. */
export function rowToTexts({ cells }: TableRow): string[] {
  return cells.map(({ content }) => plainText(content));
}
