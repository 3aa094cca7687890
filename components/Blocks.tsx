import { DefinedTerm } from "@/components/DefinedTerm";
import { InlineText } from "@/components/InlineText";
import { ItemLabel, type ItemPlace } from "@/components/ItemLabel";
import { TableBlock } from "@/components/TableBlock";
import type { Block, Part as PartOfText } from "@/lib/content/model/document";
import { nameOfPart } from "@/lib/reader/part-label";

type Props = {
  blocks: Block[];
  /** The item that the blocks belong to; its number stands in front of the first. */
  item?: ItemPlace;
  /** The name of the part that the blocks belong to: it is set before those of items, to tell which "1." of many one is. */
  within?: string;
};

/** The text of a part, of an item or of a quotation. */
export function Blocks({ blocks, item, within = "" }: Props) {
  const [first] = blocks;
  return (
    <>
      {item && first?.kind !== "paragraph" && <ItemLabel item={item} />}
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: most blocks have no ids, and none ever moves
        <BlockView key={index} block={block} item={block === first ? item : undefined} within={item?.name ?? within} />
      ))}
    </>
  );
}

function BlockView({ block, item, within }: { block: Block; item: ItemPlace | undefined; within: string }) {
  switch (block.kind) {
    case "paragraph": {
      const id = block.id ?? undefined;
      if (!item) return <InlineText as="p" id={id} content={block.content} />;
      return (
        <p id={id}>
          <ItemLabel item={item} />
          <InlineText content={block.content} />
        </p>
      );
    }
    case "definition":
      return <DefinedTerm definition={block} />;
    case "list":
      return <PartList list={block} within={within} />;
    case "bullets":
      return (
        <ul>
          {block.items.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={index}>
              <Blocks blocks={entry.blocks} />
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

/** Numbered parts of running text. Notes among them are for paper: the screen shows them at the end of the document. */
function PartList({ list: { level, parts }, within }: { list: Extract<Block, { kind: "list" }>; within: string }) {
  const [first] = parts;
  const isNote = level === "note";
  // Paragraphs that are counted and bear no number are no list to the reader.
  if (isNote || first?.label === "")
    return parts.map((part) => (
      <div key={part.id} id={part.id} className={isNote ? "paper-note" : undefined}>
        <Part part={part} within={isNote ? "" : within} />
      </div>
    ));
  return (
    <ol type={/^[a-z]\)$/.test(first?.label ?? "") ? "a" : undefined}>
      {parts.map((part) => (
        <li key={part.id} id={part.id}>
          <Part part={part} within={within} />
        </li>
      ))}
    </ol>
  );
}

function Part({ part, within }: { part: PartOfText; within: string }) {
  if (part.label === "") return <Blocks blocks={part.blocks} within={within} />;
  return <Blocks blocks={part.blocks} item={{ ...part, name: nameOfPart(part.label, within) }} />;
}
