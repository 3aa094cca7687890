import { DefinedTerm } from "@/components/DefinedTerm";
import { ItemLabel, type ItemPlace } from "@/components/ItemLabel";
import { Paragraph } from "@/components/Paragraph";
import { TableBlock } from "@/components/TableBlock";
import type { Block } from "@/lib/content/model/document";

type Props = {
  blocks: Block[];
  /** The item that the blocks belong to; its number stands in front of the first. */
  item?: ItemPlace;
  /** The number of the section that the blocks belong to. */
  section?: string;
};

/** The text of a section, of an item or of a quotation. */
export function Blocks({ blocks, item, section = "" }: Props) {
  const [first] = blocks;
  const path = item ? `${item.name} ` : section && `${section} `;
  return (
    <>
      {item && first?.kind !== "paragraph" && <ItemLabel item={item} />}
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids, and never move
        <BlockView key={index} block={block} item={block === first ? item : undefined} path={path} />
      ))}
    </>
  );
}

/** `path` is set before the numbers of items, to tell which "1." of many one is. */
function BlockView({ block, item, path }: { block: Block; item?: ItemPlace; path: string }) {
  switch (block.kind) {
    case "paragraph":
      return <Paragraph html={block.html} item={item} />;
    case "definition":
      return <DefinedTerm definition={block} />;
    case "list":
      return (
        <ol type={block.marker === "letter" ? "a" : undefined}>
          {block.items.map(({ id, label, blocks }) => (
            <li key={id} id={id}>
              <Blocks blocks={blocks} item={{ id, label, name: path + label }} />
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
