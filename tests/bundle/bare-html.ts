import type { Root } from "hast";
import { rehype } from "rehype";
import { SKIP, visit } from "unist-util-visit";
import { parseHtml } from "../http/parse-html";

/** A page without any design: no styles or attributes for them, no data, and only the title in its head. */
export function bareHtml(html: string): string {
  const tree: Root = parseHtml(html);
  visit(tree, "element", (element, index, parent) => {
    for (const name of Object.keys(element.properties))
      if (name === "className" || name.startsWith("data")) delete element.properties[name];
    if (parent?.type !== "element" || index === undefined) return undefined;
    const isHead = parent.tagName === "head" && element.tagName !== "title";
    if (!isHead && element.tagName !== "script") return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return rehype().stringify(tree);
}
