import type { PhrasingContent } from "mdast";
import type { Block, Translation } from "../content/model/document";
import { definitionsIn } from "./find-definitions";
import { element } from "./inline-html";
import { mapBlocks, mapContent, mapPassages } from "./map-blocks";

/** A term to mark. `id` is that of its definition, `label` the name of the mark. */
export type MarkedTerm = { id: string; label: string };

/** The id of the note that a term's marks open. `id` is that of its definition. */
export function noteId(id: string): string {
  return `${id}.note`;
}

/**
 * Adds a mark behind each defined term where a section first links it, except in the section that defines it. The words of a block
 * stay unchanged: a mark has none. `marked` lists the ids of the terms that got one.
 */
export function markTerms(translation: Translation, terms: readonly MarkedTerm[]) {
  const marked = new Set<string>();
  const markBlocks = (blocks: Block[]): Block[] => {
    const done = new Set(definitionsIn(blocks).map(({ id }) => id));
    const take = (id: string | undefined) => {
      const term = terms.find((candidate) => candidate.id === id);
      if (!term || done.has(term.id)) return;
      done.add(term.id);
      marked.add(term.id);
      return term;
    };
    return mapBlocks(blocks, (block) => [mapContent(block, (content) => markLinks(content, take))]);
  };
  const openings = translation.openings.map((opening) => mapPassages(opening, markBlocks));
  return { translation: { ...mapPassages(translation, markBlocks), openings }, marked };
}

/** `take` gives the term of a link if it is to be marked. A possessive `’s` stays with its word. */
function markLinks(
  nodes: readonly PhrasingContent[],
  take: (id: string | undefined) => MarkedTerm | undefined,
): PhrasingContent[] {
  let possessive = "";
  return nodes.flatMap((node, index): PhrasingContent[] => {
    const before = possessive;
    possessive = "";
    if (node.type === "text") return before === node.value ? [] : [{ ...node, value: node.value.slice(before.length) }];
    if (node.type === "strong" || node.type === "emphasis")
      return [{ ...node, children: markLinks(node.children, take) }];
    const term = node.type === "link" && take(node.data?.term);
    if (!term) return [node];
    const next = nodes[index + 1];
    possessive = (next?.type === "text" && /^’s\b/.exec(next.value)?.[0]) || "";
    return [element("span", { className: ["term"] }, [node, { type: "text", value: possessive }]), markOf(term)];
  });
}

/**
 * The mark has no text: it is drawn, so that copying the sentence copies only the sentence. The `<span>` takes it out of the line
 * (see app/styles/terms.css).
 */
function markOf({ id, label }: MarkedTerm): PhrasingContent {
  return element("span", {}, [element("button", { type: "button", popoverTarget: noteId(id), ariaLabel: label })]);
}
