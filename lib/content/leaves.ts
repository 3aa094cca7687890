import type { PhrasingContent } from "mdast";
import type { DraftBlock, DraftSection } from "./draft";
import { placeOfNode, plainText, walk } from "./markdown";
import type { Place } from "./problem";

/** A run of text in a section: a paragraph, a definition, a cell. `path` is the same for its counterpart in another locale. */
export type Leaf = { path: string; place: Place; text: string; content: readonly PhrasingContent[] };

const leavesBySection = new WeakMap<DraftSection, Leaf[]>();

/** All texts of a section in reading order, its heading first. */
export function leavesOf(section: DraftSection): Leaf[] {
  const known = leavesBySection.get(section);
  if (known) return known;
  const heading: Leaf[] = section.node
    ? [{ path: "heading", place: section.place, text: section.heading, content: section.node.children }]
    : [];
  const leaves = [...heading, ...blockLeaves(section.blocks, "")];
  leavesBySection.set(section, leaves);
  return leaves;
}

/** All texts of blocks in reading order. `path` is the path of what holds them. */
export function blockLeaves(blocks: readonly DraftBlock[], path: string): Leaf[] {
  return blocks.flatMap((block, index) => leavesOfBlock(block, `${path}/${index}`));
}

function leavesOfBlock(block: DraftBlock, own: string): Leaf[] {
  switch (block.kind) {
    case "paragraph":
      return [{ path: own, place: block.place, text: plainText(block.content), content: block.content }];
    case "definition":
      return [
        { path: own, place: block.place, text: `${block.term}${plainText(block.content)}`, content: block.content },
      ];
    case "list":
      return block.items.flatMap((item) => blockLeaves(item.blocks, `${own}/${item.typed}`));
    case "bullets":
      return block.items.flatMap((item, number) => blockLeaves(item.blocks, `${own}/${number}`));
    case "quotation":
      return blockLeaves(block.blocks, own);
    case "table":
      return block.node.children.flatMap((row, r) =>
        row.children.map((cell, c) => ({
          path: `${own}/${r}.${c}`,
          place: placeOfNode(block.place.file, cell),
          text: plainText(cell.children),
          content: cell.children,
        })),
      );
    case "unsupported":
      return [];
  }
}

/** The place of the character at `index` of a leaf's text, found through the source positions of its text nodes. */
export function placeInLeaf(leaf: Leaf, found: string, index: number): Place {
  let occurrence = 0;
  for (let at = leaf.text.indexOf(found); at !== -1 && at < index; at = leaf.text.indexOf(found, at + 1)) occurrence++;
  let place = leaf.place;
  let seen = 0;
  for (const node of leaf.content) {
    walk(node, (inner) => {
      if (inner.type !== "text") return;
      const text = inner.value.replaceAll("\n", " ");
      for (let at = text.indexOf(found); at !== -1; at = text.indexOf(found, at + 1)) {
        if (seen++ !== occurrence) continue;
        const before = inner.value.slice(0, at);
        const lines = before.split("\n");
        const start = placeOfNode(leaf.place.file, inner);
        const sameLine = lines.length === 1;
        place = {
          file: start.file,
          line: start.line + lines.length - 1,
          column: (sameLine ? start.column : 1) + (lines.at(-1)?.length ?? 0),
        };
      }
    });
  }
  return place;
}
