import { type DraftBlock, type DraftContent, partsOf, writtenDrafts } from "../draft";
import { placeOfNode, walk } from "../markdown";
import { type Place, type Problem, problemAt } from "../problem";

const inline: Record<string, string> = {
  image: "a picture",
  imageReference: "a picture",
  inlineCode: "text between ` signs",
  delete: "text struck out with ~",
  footnoteReference: "a footnote",
  linkReference: "a link whose address stands elsewhere",
};

/** Refuses Markdown that the model of a legal text does not hold. Raw HTML has a rule of its own. */
export function markupUnsupported(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const problems = partsOf(draft).flatMap((section) => judge(section.blocks));
    walk(draft.tree, (node) => {
      const what = inline[node.type];
      const place = placeOfNode(draft.file, node);
      if (what) problems.push(fault(place, what, `take it out of line ${place.line}, or keep its bare words`));
    });
    return problems;
  });
}

function judge(blocks: readonly DraftBlock[]): Problem[] {
  return blocks.flatMap((block) => {
    if (block.kind === "unsupported")
      return block.what === "raw HTML"
        ? []
        : [fault(block.place, block.what, `delete line ${block.place.line}, or write its words as a paragraph`)];
    if (block.kind === "list" || block.kind === "bullets") return block.items.flatMap((item) => judge(item.blocks));
    return block.kind === "quotation" ? judge(block.blocks) : [];
  });
}

function fault(place: Place, what: string, fix: string): Problem {
  return problemAt(place, "markup-unsupported", {
    unexpected: what,
    expected:
      "headings (##), paragraphs, items (1.), sub-items (a)), unnumbered lists, tables, quotations (>), bold words and links",
    fix: `${fix}.`,
  });
}
