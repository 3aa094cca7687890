import type { FootnoteDefinition, Root, RootContent } from "mdast";
import { type DraftItem, type DraftSection, partWithoutHeading } from "../model/draft";
import type { Place } from "../model/problem";
import { placeOfNode, walk } from "../text/visit-tree";
import { giveIds } from "./part-ids";
import { type BlockSource, readBlocks } from "./read-blocks";

/** The notes of a text as a part of its own, in the order in which they are first referred to, as GitHub numbers them. */
export function readNotes(
  definitions: readonly FootnoteDefinition[],
  nodes: readonly RootContent[],
  source: BlockSource,
  end: Place,
): DraftSection {
  const referred: string[] = [];
  const root: Root = { type: "root", children: nodes.filter(({ type }) => type !== "footnoteDefinition") };
  walk(root, (node) => {
    if (node.type === "footnoteReference") referred.push(node.identifier);
  });
  const rank = ({ identifier }: FootnoteDefinition) => {
    const at = referred.indexOf(identifier);
    return at === -1 ? referred.length : at;
  };
  const sorted = [...definitions].sort((a, b) => rank(a) - rank(b));
  const parts = sorted.map(
    (node, index): DraftItem => ({
      place: placeOfNode(source.file, node),
      level: "note",
      id: `note-${node.identifier}`,
      number: index + 1,
      label: String(index + 1),
      gap: " ",
      heading: "",
      blocks: readBlocks(node.children, source),
      parts: [],
    }),
  );
  const place = parts[0]?.place ?? end;
  const section: DraftSection = partWithoutHeading({
    place,
    level: "note",
    id: "notes",
    blocks: parts.length > 0 ? [{ kind: "list", level: "note", place, parts }] : [],
    end,
  });
  giveIds(section);
  return section;
}
