import type { Block, Body } from "../content/model/document";

/** The text of `blocks` as readers see it, with numbers and one line for each paragraph. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks.map(blockToText).join("\n");
}

/** The text of `body` as readers see it, with headings and numbers. */
export function bodyToText({ preamble, sections }: Body): string {
  const parts = sections.map(({ label, heading, blocks }) => `${label} ${heading}\n${blocksToText(blocks)}`);
  return [blocksToText(preamble), ...parts].join("\n");
}

function blockToText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return block.text;
    case "definition":
      return block.term + block.text;
    case "list":
      return block.items.map(({ label, blocks }) => `${label} ${blocksToText(blocks)}`).join("\n");
    case "bullets":
      return block.items.map(({ blocks }) => blocksToText(blocks)).join("\n");
    case "quotation":
      return blocksToText(block.blocks);
    case "table":
      return [block.head, ...block.rows].map((cells) => cells.map(({ text }) => text).join(" ")).join("\n");
  }
}
