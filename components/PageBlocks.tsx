import { Blocks } from "@/components/Blocks";
import { InlineText } from "@/components/InlineText";
import { SourceLinks } from "@/components/SourceLinks";
import type { Block } from "@/lib/content/model/document";
import { readPageText } from "@/lib/reader/page-text";

type Props = { blocks: Block[] };

/** The text of a page: rows, lines of links, and whatever else a legal text may hold. */
export function PageBlocks({ blocks }: Props) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: most blocks have no ids, and none ever moves
    <PageBlock key={index} block={block} />
  ));
}

function PageBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case "bullets":
      return (
        <ul className="rows">
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={index}>
              <PageBlocks blocks={item.blocks} />
            </li>
          ))}
        </ul>
      );
    case "paragraph": {
      const { words, sources, isActions } = readPageText(block.content);
      return (
        <p id={block.id ?? undefined} className={isActions ? "actions" : undefined}>
          <InlineText content={words} />
          <SourceLinks sources={sources} />
        </p>
      );
    }
    default:
      return <Blocks blocks={[block]} />;
  }
}
