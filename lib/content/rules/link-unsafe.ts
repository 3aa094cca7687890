import { type DraftContent, writtenDrafts } from "../draft";
import { readLink } from "../link-target";
import { placeOfNode, walk } from "../markdown";
import { type Problem, problemAt } from "../problem";

/** Refuses links that lead neither to the web, nor to a mail address, nor into the content. */
export function linkUnsafe(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const problems: Problem[] = [];
    walk(draft.tree, (node) => {
      if (node.type !== "link" || readLink(node.url, draft) !== null) return;
      problems.push(
        problemAt(placeOfNode(draft.file, node), "link-unsafe", {
          unexpected: `a link to "${node.url.slice(0, 60)}"`,
          expected:
            "an address that begins with https:// or mailto:, or # and the id of a section, or ../<document>/<language>.md",
          fix: `type [words](#${draft.sections[0]?.id ?? "id"}) for a section of this document, or [words](https://…) for a page on the web.`,
        }),
      );
    });
    return problems;
  });
}
