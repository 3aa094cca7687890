import type { PhrasingContent } from "mdast";
import type { Block, Part, Translation } from "../content/model/document";
import { type Published, passagesOf, visitBlocks } from "../content/model/tree";
import { element } from "./inline-html";
import { flattenNodes, mapBlocks, mapContent, mapNodes, mapPassages } from "./map-blocks";

/** The names of the links between a passage and its note, by the note's number. */
type Names = { reference: (label: string) => string; back: (label: string) => string };

/**
 * A text whose references and notes lead to each other. Behind each block that first refers to a note stands a list with a copy of
 * the note: paper has no links.
 */
export function placeNotes(translation: Translation, names: Names): Translation {
  const counts = new Map<string, number>();
  const nameReferences = (content: PhrasingContent[]) =>
    mapNodes(content, (node) => {
      if (node.type !== "footnoteReference") return [node];
      const count = (counts.get(node.identifier) ?? 0) + 1;
      counts.set(node.identifier, count);
      const id = `${node.identifier}-ref${count > 1 ? `-${count}` : ""}`;
      return [{ ...node, data: { hProperties: { id, ariaLabel: names.reference(node.label ?? "") } } }];
    });
  const copied = new Set<string>();
  const place = (blocks: Block[]) =>
    mapBlocks(blocks, (block): Block[] => {
      const ids = notesIn([block]);
      const parts = translation.notes.filter(({ id }) => ids.includes(id) && !copied.has(id)).map(copyForPaper);
      for (const id of ids) copied.add(id);
      const copy: Block[] = parts.length > 0 ? [{ kind: "list", level: "note", parts }] : [];
      return [mapContent(block, nameReferences), ...copy];
    });
  const openings = translation.openings.map((opening) => mapPassages(opening, place));
  const placed = { ...mapPassages(translation, place), openings };
  const notes = translation.notes.map((note) => ({
    ...note,
    blocks: withWayBack(note.blocks, `#${note.id}-ref`, names.back(note.label)),
  }));
  return { ...placed, notes };
}

/** The ids of the notes that `blocks` refer to, in reading order. */
export function notesIn(blocks: readonly Block[]): string[] {
  const ids: string[] = [];
  visitBlocks<Published>(blocks, (block) => {
    const nodes = passagesOf(block).flatMap(({ content }) => flattenNodes(content));
    ids.push(...nodes.flatMap((node) => (node.type === "footnoteReference" ? node.identifier : [])));
  });
  return ids;
}

/** A note under ids that the page does not have yet. */
function copyForPaper(note: Part): Part {
  const copy = structuredClone(note);
  const rename = (part: Part) => {
    part.id = `paper.${part.id}`;
  };
  rename(copy);
  visitBlocks<Published>(copy.blocks, (block) => {
    if (block.kind === "paragraph") block.id = null;
    if (block.kind === "definition") block.id = `paper.${block.id}`;
    if (block.kind === "list") block.parts.forEach(rename);
  });
  return copy;
}

/** The link back stands in the last line of a note. */
function withWayBack(blocks: Block[], href: string, name: string): Block[] {
  const way = element("a", { href, role: "doc-backlink", ariaLabel: name }, [{ type: "text", value: "↩" }]);
  const last = blocks.at(-1);
  if (last?.kind !== "paragraph") return [...blocks, { kind: "paragraph", id: null, content: [way] }];
  const content: PhrasingContent[] = [...last.content, { type: "text", value: " " }, way];
  return [...blocks.slice(0, -1), { ...last, content }];
}
