import { type DraftContent, writtenDrafts } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { placeOfNode, walk } from "../read/markdown";
import { readLink } from "../text/link-target";

/** Refuses links that lead neither to the web, nor to a mail address, nor into the content. */
export function linkUnsafe(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const problems: Problem[] = [];
    walk(draft.tree, (node) => {
      if (node.type !== "link" || readLink(node.url, draft) !== null) return;
      problems.push(
        problemAt(placeOfNode(draft.file, node), "link-unsafe", {
          key: "unsafe",
          values: { url: node.url.slice(0, 60), id: draft.sections[0]?.id ?? "id" },
        }),
      );
    });
    return problems;
  });
}
