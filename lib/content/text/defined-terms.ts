import { type Draft, partsOf } from "../model/draft";
import type { Place } from "../model/problem";
import { passagesOf, visitBlocks } from "../model/tree";
import { plainText } from "./node-text";
import { placeOfNode } from "./visit-tree";

/** A term that a translation defines. `id` is `<slug of the document>.<name>`; `opens` tells whether its paragraph opens with it, `section` which section holds it. */
export type DefinedTerm = { id: string; term: string; place: Place; opens: boolean; section: string | null };

/** Every term that a translation defines, in reading order: at the start of a paragraph, inside a sentence or in a table. */
export function definedTerms(draft: Draft): DefinedTerm[] {
  const terms: DefinedTerm[] = [];
  for (const { blocks, id: section } of partsOf(draft))
    visitBlocks(blocks, (block) => {
      if (block.kind === "definition")
        terms.push({ id: block.id, term: block.term, place: block.place, opens: true, section });
      for (const node of passagesOf(block).flatMap(({ content }) => content))
        if (node.type === "strong" && node.data?.defines !== undefined) {
          const place = placeOfNode(draft.file, node);
          terms.push({ id: node.data.defines, term: plainText(node.children), place, opens: false, section });
        }
    });
  return terms;
}
