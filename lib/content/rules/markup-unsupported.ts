import { type DraftBlock, type DraftContent, partsOf, writtenDrafts } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { placeOfNode, walk } from "../read/markdown";

const rule = "markup-unsupported";

/** What the model of a legal text does not hold within a paragraph, by its type in the Markdown tree. */
const inline = ["image", "imageReference", "inlineCode", "delete", "footnoteReference", "linkReference"];

/** Refuses Markdown that the model of a legal text does not hold. Raw HTML has a rule of its own. */
export function markupUnsupported(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const problems = partsOf(draft).flatMap((section) => judge(section.blocks));
    walk(draft.tree, (node) => {
      if (!inline.includes(node.type)) return;
      problems.push(problemAt(placeOfNode(draft.file, node), rule, { key: "inline", values: { type: node.type } }));
    });
    return problems;
  });
}

function judge(blocks: readonly DraftBlock[]): Problem[] {
  return blocks.flatMap((block) => {
    if (block.kind === "unsupported")
      return block.type === "html" ? [] : problemAt(block.place, rule, { key: "block", values: { type: block.type } });
    if (block.kind === "list" || block.kind === "bullets") return block.items.flatMap((item) => judge(item.blocks));
    return block.kind === "quotation" ? judge(block.blocks) : [];
  });
}
