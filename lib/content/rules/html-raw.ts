import { type DraftContent, writtenDrafts } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { placeOfNode, walk } from "../read/markdown";
import { excerpt } from "../structure/structure-problems";

/** Refuses raw HTML, comments included, at the first tag of each line: the site would not show it. */
export function htmlRaw(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const problems: Problem[] = [];
    walk(draft.tree, (node) => {
      if (node.type !== "html") return;
      const place = placeOfNode(draft.file, node);
      if (problems.at(-1)?.line === place.line) return;
      problems.push(problemAt(place, "html-raw", { key: "tag", values: { html: excerpt(node.value) } }));
    });
    return problems;
  });
}
