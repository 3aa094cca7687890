import { type DraftContent, writtenDrafts } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { placeOfNode, walk } from "../read/markdown";

const marks = /\\[*_]|(\*+|__+)/g;

/** Finds `*` and `__` that the reader would see: Markdown does not take them for emphasis beside full-width punctuation. */
export function emphasisLiteral(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const problems: Problem[] = [];
    const text = draft.lines.join("\n");
    walk(draft.tree, (node) => {
      if (node.type !== "text" || !node.position) return;
      const source = text.slice(node.position.start.offset, node.position.end.offset);
      const match = [...source.matchAll(marks)].find((found) => found[1]);
      if (!match) return;
      const before = source.slice(0, match.index).split("\n");
      const start = placeOfNode(draft.file, node);
      const place = {
        ...start,
        line: start.line + before.length - 1,
        column: (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0),
      };
      if (problems.at(-1)?.line === place.line) return;
      problems.push(problemAt(place, "emphasis-literal", { key: "literal", values: { signs: match[0] } }));
    });
    return problems;
  });
}
