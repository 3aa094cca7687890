import type { Block, Body, Translation } from "@/lib/content/model/document";

/** The text of `blocks` as it should be on the page: numbers in front of their items, one space between blocks. */
export function writtenText(blocks: Block[]): string {
  return blocks.map(textOfBlock).join(" ").replace(/\s+/g, " ").trim();
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return block.text;
    case "definition":
      return block.term + block.text;
    case "list":
      return block.items.map((item) => `${item.label} ${writtenText(item.blocks)}`).join(" ");
    case "bullets":
      return block.items.map((item) => writtenText(item.blocks)).join(" ");
    case "quotation":
      return writtenText(block.blocks);
    case "table":
      return [block.head, ...block.rows].flatMap((cells) => cells.map(({ text }) => text)).join(" ");
  }
}

/** A section's heading as it is read: `一、适用范围`, `1. Scope of application`. */
export function writtenHeading({ label, heading }: Body["sections"][number]): string {
  return label.endsWith(".") ? `${label} ${heading}` : label + heading;
}

/** The ids of all items and sub-items in `blocks`, in their order, with the number that should stand in front. */
export function writtenItems(blocks: Block[]): { id: string; label: string; text: string }[] {
  return blocks.flatMap((block) =>
    block.kind === "list"
      ? block.items.flatMap((item) => [
          { id: item.id, label: item.label, text: writtenText(item.blocks) },
          ...writtenItems(item.blocks),
        ])
      : [],
  );
}

/** What should stand in each part of a document's page: the id of its `<section>`, and all of its text. */
export function writtenParts(slug: string, { title, openings, preamble, sections }: Translation): [string, string][] {
  const opening = openings.map(({ slug, title, preamble }): [string, string] => [
    slug,
    `${title} ${writtenText(preamble)}`,
  ]);
  const own = sections.length > 0 ? "preamble" : slug;
  const first = `${openings.length > 0 ? `${title} ` : ""}${writtenText(preamble)}`;
  return [
    ...opening,
    ...(preamble.length > 0 ? [[own, first] as [string, string]] : []),
    ...sections.map((section): [string, string] => [
      section.id,
      `${writtenHeading(section)} ${writtenText(section.blocks)}`,
    ]),
  ];
}
