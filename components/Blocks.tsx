import { DefinedTerm } from "@/components/DefinedTerm";
import { ItemLabel } from "@/components/ItemLabel";
import { Paragraph } from "@/components/Paragraph";
import { TableBlock } from "@/components/TableBlock";
import type { Block } from "@/lib/content/document";

type Props = {
  blocks: Block[];
  /** The number of the item that the blocks belong to; it stands in front of the first. */
  label?: string;
};

/** The text of a section, of an item or of a quotation. */
export function Blocks({ blocks, label }: Props) {
  const [first] = blocks;
  return (
    <>
      {label && first?.kind !== "paragraph" && <ItemLabel label={label} />}
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids, and never move
        <BlockView key={index} block={block} label={block === first ? label : undefined} />
      ))}
    </>
  );
}

function BlockView({ block, label }: { block: Block; label?: string }) {
  switch (block.kind) {
    case "paragraph":
      return <Paragraph html={block.html} label={label} />;
    case "definition":
      return <DefinedTerm definition={block} />;
    case "list":
      return (
        <ol type={block.marker === "letter" ? "a" : undefined}>
          {block.items.map((item) => (
            <li key={item.id} id={item.id}>
              <Blocks blocks={item.blocks} label={item.label} />
            </li>
          ))}
        </ol>
      );
    case "bullets":
      return (
        <ul>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={index}>
              <Blocks blocks={item.blocks} />
            </li>
          ))}
        </ul>
      );
    case "quotation":
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case "table":
      return <TableBlock table={block} />;
  }
}
