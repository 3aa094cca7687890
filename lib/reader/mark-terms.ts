import type { PhrasingContent } from "mdast";
import type { Block, Translation } from "../content/model/document";
import { definitionsIn } from "./find-definitions";
import { element } from "./inline-html";
import { mapBlocks, mapContent, mapPassages } from "./map-blocks";

/** The id of the note that a term's words open. `id` is that of its definition. */
export function noteId(id: string): string {
  return `${id}.note`;
}

/**
 * Makes each defined term open its note where a section first links it, except in the section that defines it. Elsewhere in the
 * section it is a word as any other, so that no link leads away from the text. All words stay unchanged. `labelOf` gives the name of what
 * opens the note of a definition, from its id, or undefined where there is no such note. `marked` lists the ids of the terms that open one.
 */
export function markTerms(translation: Translation, labelOf: (id: string) => string | undefined) {
  const marked = new Set<string>();
  const markBlocks = (blocks: Block[]): Block[] => {
    const done = new Set(definitionsIn(blocks).map(({ id }) => id));
    const markLink = (id: string, words: PhrasingContent[]): PhrasingContent[] | undefined => {
      const label = labelOf(id);
      if (label === undefined || done.has(id)) return label === undefined ? undefined : words;
      done.add(id);
      marked.add(id);
      return [openerOf(id, label, words)];
    };
    return mapBlocks(blocks, (block) => [mapContent(block, (content) => markLinks(content, markLink))]);
  };
  const openings = translation.openings.map((opening) => mapPassages(opening, markBlocks));
  return { translation: { ...mapPassages(translation, markBlocks), openings }, marked };
}

/** `markLink` gives what stands for the link of a term, or undefined if the link stays. */
function markLinks(
  nodes: readonly PhrasingContent[],
  markLink: (id: string, words: PhrasingContent[]) => PhrasingContent[] | undefined,
): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === "strong" || node.type === "emphasis")
      return [{ ...node, children: markLinks(node.children, markLink) }];
    const id = node.type === "link" && node.data?.term;
    return (id && markLink(id, node.children)) || [node];
  });
}

/**
 * The words are the label of an empty button: a press on them is one on the button. So they stay one run of text with the sentence, to be
 * found, quoted and copied, which words within a button are not; and they wrap as words do. The style sheet shows it: without one, an
 * empty button would stand behind the words, which open the note themselves.
 */
function openerOf(id: string, label: string, words: PhrasingContent[]): PhrasingContent {
  const button = element("button", { hidden: true, popoverTarget: noteId(id), ariaLabel: label });
  return element("label", { className: ["term"] }, [...words, button]);
}
