import type { AlignType, PhrasingContent } from "mdast";
import type { Place } from "./problem";

declare module "mdast" {
  interface StrongData {
    /** The id of the definition that the bold words are the term of. */
    defines?: string;
  }
  interface LinkData {
    /** The id of the definition that the link leads to, where the link is a use of a defined term. */
    term?: string;
    /** The title of the legal document that a page gives as the source of what stands before the link. */
    source?: string;
  }
}

/** The levels of numbered parts, from the widest to the narrowest: those with headings, those of running text, and notes. */
export const headingLevels = ["chapter", "annex", "section", "subsection", "subsubsection"] as const;
export const textLevels = ["clause", "subclause", "item", "sub-item", "point"] as const;
export const levels = [...headingLevels, ...textLevels, "note"] as const;
export type Level = (typeof levels)[number];

/** What is known of a text as typed: where everything stands, and not always which part it is. */
export type Typed = { id: string | null; number: number | null; at: { place: Place }; odd: Unsupported };

/** What is known of a text that is published: every id and number. */
export type Published = { id: string; number: number; at: unknown; odd: never };

/** Something that the site cannot show; `type` is the node's type in the Markdown tree. */
export type Unsupported = { kind: "unsupported"; type: string };

/**
 * A numbered piece of a document at any level. `label` is the number as written (`三、`, `Article 4`, `a)`), `gap` what stands between
 * it and the words behind it, `heading` the words of its heading or run-in title (empty where it has none). `parts` are the parts
 * with headings that it holds; those of running text stand in lists among its blocks.
 */
export type Part<Known extends Typed | Published> = Known["at"] & {
  level: Level;
  id: Known["id"];
  number: Known["number"];
  label: string;
  gap: "" | " ";
  heading: string;
  blocks: Block<Known>[];
  parts: Part<Known>[];
};

/** A run of text. */
export type Passage<Known extends Typed | Published> = Known["at"] & { content: PhrasingContent[] };

export type Row<Known extends Typed | Published> = Known["at"] & { cells: Passage<Known>[] };

/**
 * A piece of text between two numbers. Of a `paragraph`, `id` is null where nothing leads to it. Of a `definition` that opens with its
 * term, `content` holds what follows the term, and `id` is `<slug of the document>.<name>`. A `list` holds numbered parts of one level.
 */
export type Block<Known extends Typed | Published> = Known["at"] &
  (
    | { kind: "paragraph"; id: string | null; content: PhrasingContent[] }
    | { kind: "definition"; id: string; term: string; content: PhrasingContent[] }
    | { kind: "list"; level: Level; parts: Part<Known>[] }
    | { kind: "bullets"; items: (Known["at"] & { blocks: Block<Known>[] })[] }
    | { kind: "quotation"; blocks: Block<Known>[] }
    | { kind: "table"; align: (AlignType | null)[]; head: Row<Known>; rows: Row<Known>[] }
    | Known["odd"]
  );

/** Where a numbered part stands: the numbers of the chapter and annex around it, and those that lead to it, with the level of each. */
export type Target = {
  chapter: number | null;
  annex: number | null;
  path: readonly number[];
  levels: readonly Level[];
};

/** Calls `see` for each block and for those inside it, in reading order; `part` is the numbered part of running text around it. */
export function visitBlocks<Known extends Typed | Published>(
  blocks: readonly Block<Known>[],
  see: (block: Block<Known>, part: Part<Known> | null) => void,
  part: Part<Known> | null = null,
): void {
  for (const block of blocks) {
    see(block, part);
    for (const inner of innerTexts(block)) visitBlocks(inner.blocks, see, inner.part ?? part);
  }
}

/** What a block holds of blocks: of a list one text for each part, of bullets one for each entry. */
export function innerTexts<Known extends Typed | Published>(
  block: Block<Known>,
): { blocks: Block<Known>[]; part: Part<Known> | null }[] {
  switch (block.kind) {
    case "list":
      return block.parts.map((part) => ({ blocks: part.blocks, part }));
    case "bullets":
      return block.items.map(({ blocks }) => ({ blocks, part: null }));
    case "quotation":
      return [{ blocks: block.blocks, part: null }];
    default:
      return [];
  }
}

/** The runs of text of a block itself: its words, or the cells of a table, row by row. */
export function passagesOf<Known extends Typed | Published>(block: Block<Known>): Passage<Known>[] {
  if (block.kind === "paragraph" || block.kind === "definition") return [block];
  return block.kind === "table" ? [block.head, ...block.rows].flatMap(({ cells }) => cells) : [];
}

/** The parts, each before those that it holds. */
export function flattenParts<P extends { parts: P[] }>(parts: readonly P[]): P[] {
  return parts.flatMap((part) => [part, ...flattenParts(part.parts)]);
}
