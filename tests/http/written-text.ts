import type { Block, Part, Translation } from "@/lib/content/model/document";
import { plainText } from "@/lib/content/text/node-text";

/** The text of `blocks` as it should be on the page: numbers in front of their items, one space between blocks. */
export function writtenText(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join(" ").replace(/\s+/g, " ").trim();
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return plainText(block.content);
    case "definition":
      return block.term + plainText(block.content);
    case "list":
      return block.parts.map((item) => `${item.label} ${writtenText(item.blocks)}`).join(" ");
    case "bullets":
      return block.items.map((item) => writtenText(item.blocks)).join(" ");
    case "quotation":
      return writtenText(block.blocks);
    case "table":
      return [block.head, ...block.rows]
        .flatMap(({ cells }) => cells.map(({ content }) => plainText(content)))
        .join(" ");
  }
}

/** A heading as it is read: `一、适用范围`, `1. Scope of application`. */
export function writtenHeading({ label, gap, heading }: Pick<Part, "label" | "gap" | "heading">): string {
  return (label + gap + heading).trimEnd();
}

/** The ids of all items and sub-items in `blocks`, in their order, with the number that should stand in front. */
export function writtenItems(blocks: readonly Block[]): { id: string; label: string; text: string }[] {
  return blocks.flatMap((block) =>
    block.kind === "list"
      ? block.parts.flatMap((item) => [
          { id: item.id, label: item.label, text: writtenText(item.blocks) },
          ...writtenItems(item.blocks),
        ])
      : [],
  );
}

/** What should stand in each part of a document's page: the id of its `<section>`, and all of its text, that of parts in it too. */
export function writtenParts(slug: string, { title, openings, preamble, parts }: Translation): [string, string][] {
  const first = `${openings.length > 0 ? `${title} ` : ""}${writtenText(preamble)}`;
  return [
    ...openings.flatMap((opening): [string, string][] => [
      [
        opening.slug,
        [opening.title, writtenText(opening.preamble), ...opening.parts.map(textOfPart)].filter(Boolean).join(" "),
      ],
      ...opening.parts.flatMap(writtenPart),
    ]),
    ...(preamble.length > 0 ? [[parts.length > 0 ? "preamble" : slug, first] as [string, string]] : []),
    ...parts.flatMap(writtenPart),
  ];
}

function writtenPart(part: Part): [string, string][] {
  return [[part.id, textOfPart(part)], ...part.parts.flatMap(writtenPart)];
}

function textOfPart(part: Part): string {
  return [writtenHeading(part), writtenText(part.blocks), ...part.parts.map(textOfPart)].filter(Boolean).join(" ");
}
