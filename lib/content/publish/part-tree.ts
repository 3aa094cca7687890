import type { Block, Body, Part } from "../model/document";
import type { DeclaredDifference } from "../model/schema";
import { levels, passagesOf } from "../model/tree";
import { idInDocument } from "./page-ids";

/** A difference that is declared to be deliberate, and the document whose section it is in. */
export type Departure = Pick<DeclaredDifference, "rule" | "section"> & { slug: string };

/** A numbered part, a block or a term, as far as all locales must agree on it. */
export type TreePart = {
  kind: string;
  id: string | null;
  /** Null for what has none. */
  number: number | null;
  /** The departure that allows a translation to have something else here; null where none does. */
  unless: Departure | null;
  parts: TreePart[];
};

/** The preamble, whose anchor on the page is `id`, and the parts of the document `slug`, with all that they hold. */
export function toPartTree({ preamble, parts }: Body, slug: string, id: string | null): TreePart[] {
  const blocks = preamble.map((block) => blockTree(block, { slug, section: "preamble" }));
  return [
    { kind: "preamble", id, number: null, unless: null, parts: blocks },
    ...parts.map((part) => partTree(part, { slug, section: idInDocument(slug, part.id) }, null)),
  ];
}

/** A numbered part with all that it holds; `section` is the part with a heading that it is in. */
export function partTree(part: Part, section: Omit<Departure, "rule">, unless: Departure | null): TreePart {
  return {
    kind: part.level,
    id: part.id,
    number: part.number,
    unless,
    parts: [
      ...part.blocks.map((block) => blockTree(block, section)),
      ...part.parts.map((inner) =>
        partTree(inner, { ...section, section: idInDocument(section.slug, inner.id) }, null),
      ),
    ],
  };
}

function blockTree(block: Block, section: Omit<Departure, "rule">): TreePart {
  const unless: Departure = { ...section, rule: "blocks-differ" };
  const inItems: Departure = { ...section, rule: "items-differ" };
  const part = (kind: string, parts: TreePart[] = [], id: string | null = null): TreePart => ({
    kind,
    id,
    number: null,
    unless,
    parts,
  });
  const inner = (blocks: readonly Block[]) => blocks.map((other) => blockTree(other, section));
  const terms = passagesOf(block).flatMap(({ content }) =>
    content.flatMap((node) =>
      node.type === "strong" && node.data?.defines ? part("term", [], node.data.defines) : [],
    ),
  );
  switch (block.kind) {
    case "list":
      return part(
        `${block.level}s`,
        block.parts.map((own) => partTree(own, section, inItems)),
      );
    case "bullets":
      return part(
        "bullets",
        block.items.map(({ blocks }) => ({ ...part("entry", inner(blocks)), unless: inItems })),
      );
    case "quotation":
      return part("quotation", inner(block.blocks));
    case "table":
      return part(`table ${block.rows.length + 1}×${block.head.cells.length}`, terms);
    default:
      return part(block.kind, terms, block.id);
  }
}

/**
 * Where `own` has other parts than `original`, with the way there: `section use > items: nothing, where the original has item use.2`.
 * Behind a difference nothing can be paired: of each row of parts the first is told. What `isDeclared` is allowed.
 */
export function findDepartures(
  original: readonly TreePart[],
  own: readonly TreePart[],
  isDeclared: (departure: Departure) => boolean,
  way: readonly string[] = [],
): string[] {
  for (let i = 0; i < Math.max(original.length, own.length); i++) {
    const [theirs, ours] = [original[i], own[i]];
    if (nameOf(theirs) === nameOf(ours)) continue;
    const unless = (theirs ?? ours)?.unless;
    if (unless && isDeclared(unless)) return [];
    return [`${way.join(" > ")}: ${nameOf(ours)}, where the original has ${nameOf(theirs)}`];
  }
  return original.flatMap((part, i) =>
    findDepartures(part.parts, own[i]?.parts ?? [], isDeclared, [...way, nameOf(part)]),
  );
}

/** What must be alike in every locale. */
function nameOf(part: TreePart | undefined): string {
  if (!part) return "nothing";
  return part.id === null ? part.kind : `${part.kind} ${part.id}`;
}

const listKinds = new Set(levels.map((level) => `${level}s`));

/** How far the parts of each kind are counted: `sections` runs on through chapters, `others` begins anew in each part. */
type Counts = { sections: Map<string, number>; others: Map<string, number> };

/**
 * The parts whose number is not the next one of their kind, and those whose id another one has. Lists within one part go on
 * counting, sections also from chapter to chapter. `ids` are those of the parts before.
 */
export function findMisnumbered(parts: readonly TreePart[], ids: Set<string>, counts: Counts = newCounts()): string[] {
  return parts.flatMap(({ kind, id, number, parts: own }) => {
    const count = kind === "section" ? counts.sections : counts.others;
    const next = (count.get(kind) ?? 0) + 1;
    if (number !== null) count.set(kind, next);
    const faults: string[] = [];
    if (number !== null && number !== next) faults.push(`${kind} ${id}: numbered ${number}, where ${next} comes next`);
    if (id !== null && ids.has(id)) faults.push(`${kind} ${id}: another part has this id`);
    if (id !== null) ids.add(id);
    const inner = listKinds.has(kind) ? counts : newCounts(kind === "chapter" ? counts.sections : undefined);
    return [...faults, ...findMisnumbered(own, ids, inner)];
  });
}

function newCounts(sections = new Map<string, number>()): Counts {
  return { sections, others: new Map() };
}
