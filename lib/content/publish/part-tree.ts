import type { Locale } from "../../locales";
import type { Block, Body, Item } from "../model/document";
import type { DeclaredDifference } from "../model/schema";
import { itemLabel, sectionLabel } from "../text/numeral";

/** A difference that is declared to be deliberate, and the document whose section it is in. */
export type Departure = Pick<DeclaredDifference, "rule" | "section"> & { slug: string };

/** A numbered part or a block, as far as all locales must agree on it. */
export type TreePart = {
  kind: string;
  id: string | null;
  /** The number as the reader sees it (`b)`), of a section behind its value (`3 三、`); null for what has none. */
  label: string | null;
  /** The departure that allows a translation to have something else here; null where none does. */
  unless: Departure | null;
  parts: TreePart[];
};

/** The preamble and the sections of the document `slug`, with all that they hold. */
export function toPartTree(slug: string, { preamble, sections }: Body): TreePart[] {
  const toTree = (kind: string, id: string, label: string | null, blocks: readonly Block[]): TreePart => ({
    kind,
    id,
    label,
    unless: null,
    parts: blocks.map((block) => toTreePart(block, { slug, section: id })),
  });
  return [
    toTree("preamble", "preamble", null, preamble),
    ...sections.map(({ id, number, label, blocks }) => toTree("section", id, `${number} ${label}`, blocks)),
  ];
}

function toTreePart(block: Block, section: Omit<Departure, "rule">): TreePart {
  const part = (kind: string, parts: TreePart[] = []): TreePart => ({
    kind,
    id: block.kind === "definition" ? block.id : null,
    label: null,
    unless: { ...section, rule: "blocks-differ" },
    parts,
  });
  const toParts = (blocks: readonly Block[]) => blocks.map((inner) => toTreePart(inner, section));
  const toItem = (kind: string, blocks: readonly Block[], own?: Item): TreePart => ({
    kind,
    id: own?.id ?? null,
    label: own?.label ?? null,
    unless: { ...section, rule: "items-differ" },
    parts: toParts(blocks),
  });
  switch (block.kind) {
    case "list": {
      const kind = block.marker === "number" ? "item" : "sub-item";
      return part(
        `${kind}s`,
        block.items.map((item) => toItem(kind, item.blocks, item)),
      );
    }
    case "bullets":
      return part(
        "bullets",
        block.items.map(({ blocks }) => toItem("entry", blocks)),
      );
    case "quotation":
      return part("quotation", toParts(block.blocks));
    case "table":
      return part(`table ${block.rows.length + 1}×${block.head.length}`);
    default:
      return part(block.kind);
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

/** What must be alike in every locale: the kind, and of a numbered part the id. */
function nameOf(part: TreePart | undefined): string {
  if (!part) return "nothing";
  return part.label === null ? part.kind : `${part.kind} ${part.id}`;
}

/**
 * The parts whose number is not the next one of their kind, and those whose id another one has. Lists within one part go on
 * counting; `ids` and `counts` are those of the parts before.
 */
export function findMisnumbered(
  parts: readonly TreePart[],
  locale: Locale,
  ids = new Set<string>(),
  counts = new Map<string, number>(),
): string[] {
  return parts.flatMap(({ kind, id, label, parts: own }) => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const faults: string[] = [];
    const next = labelOf(kind, number, locale);
    if (label !== null && label !== next) faults.push(`${kind} ${id}: numbered ${label}, where ${next} comes next`);
    if (id !== null && ids.has(id)) faults.push(`${kind} ${id}: another part has this id`);
    if (id !== null) ids.add(id);
    return [...faults, ...findMisnumbered(own, locale, ids, /items$/.test(kind) ? counts : new Map())];
  });
}

function labelOf(kind: string, number: number, locale: Locale): string {
  if (kind === "section") return `${number} ${sectionLabel(number, locale)}`;
  return itemLabel(number, kind === "item" ? "number" : "letter");
}
