import type { PhrasingContent } from "mdast";
import type { Block, Body, Part } from "../model/document";
import type { Draft, DraftBlock, DraftItem, DraftSection } from "../model/draft";
import { unwrapLines } from "../text/node-text";
import { type Glossary, linkDefinitions, resolveReferences, type Targets } from "./glossary";

/** A text to publish: what it may refer to, and the terms that it may use. */
export type BodySource = { draft: Draft; glossary: Glossary; targets: Targets };

/** The text of a draft as it is published. Each part with a heading links a term where it first uses it. */
export function compileBody(source: BodySource): Body {
  const { preamble, parts } = source.draft;
  return {
    preamble: compileBlocks(preamble.blocks, source, new Set()),
    parts: parts.map((part) => compilePart(part, source, new Set())),
  };
}

/** The notes of a draft, in the order of their numbers. */
export function notesOf({ notes }: Draft): DraftItem[] {
  return notes.blocks.flatMap((block) => (block.kind === "list" ? block.parts : []));
}

/** The notes of a draft, under the numbers that they have on the page. */
export function compileNotes(source: BodySource): Part[] {
  return notesOf(source.draft).map((draft) => {
    const number = source.targets.notes.get(draft.id ?? "") ?? 0;
    const note = compilePart(draft, source, new Set());
    return { ...renamed(note, note.id, `note-${number}`), number, label: String(number) };
  });
}

/** `linked` are the terms that have been linked before. */
function compilePart(part: DraftSection | DraftItem, source: BodySource, linked: Set<string>): Part {
  const { level, id, number, label, gap, heading } = part;
  if (id === null || number === null)
    throw new Error(`${source.draft.file}: a part without id or number got past the check.`);
  return {
    level,
    id: source.targets.idOf(source.draft.slug, id),
    number,
    label,
    gap,
    heading,
    blocks: compileBlocks(part.blocks, source, linked),
    parts: part.parts.map((inner) => compilePart(inner, source, new Set())),
  };
}

function compileBlocks(blocks: readonly DraftBlock[], source: BodySource, linked: Set<string>): Block[] {
  return blocks.map((block) => compileBlock(block, source, linked));
}

function compileBlock(block: DraftBlock, source: BodySource, linked: Set<string>): Block {
  const { glossary, targets } = source;
  const { idOf, slug } = targets;
  const inline = (nodes: readonly PhrasingContent[], ...own: string[]) => {
    const ids = nodes.flatMap((node) => (node.type === "strong" && node.data?.defines) || []);
    const linking = { ...targets, glossary, own: new Set([...own, ...ids]), linked };
    return linkDefinitions(resolveReferences(unwrapLines(nodes), targets), linking);
  };
  switch (block.kind) {
    case "paragraph":
      return { kind: "paragraph", id: block.id && idOf(slug, block.id), content: inline(block.content) };
    case "definition":
      return { kind: "definition", id: block.id, term: block.term, content: inline(block.content, block.id) };
    case "list":
      return { kind: "list", level: block.level, parts: block.parts.map((part) => compilePart(part, source, linked)) };
    case "bullets":
      return {
        kind: "bullets",
        items: block.items.map((item) => ({ blocks: compileBlocks(item.blocks, source, linked) })),
      };
    case "quotation":
      return { kind: "quotation", blocks: compileBlocks(block.blocks, source, linked) };
    case "table": {
      const row = ({ cells }: typeof block.head) => ({
        cells: cells.map(({ content }) => ({ content: inline(content) })),
      });
      return { kind: "table", align: block.align, head: row(block.head), rows: block.rows.map(row) };
    }
    case "unsupported":
      throw new Error(`${source.draft.file}: ${block.type} got past the check.`);
  }
}

/** A part with another id, and those in it with ids that begin with it. */
function renamed(part: Part, from: string, to: string): Part {
  const id = part.id.startsWith(from) ? to + part.id.slice(from.length) : part.id;
  const blocks = part.blocks.map((block) =>
    block.kind === "list" ? { ...block, parts: block.parts.map((inner) => renamed(inner, from, to)) } : block,
  );
  return { ...part, id, blocks };
}
