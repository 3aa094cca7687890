import type { ElementContent, RootContent } from "hast";
import type { PhrasingContent } from "mdast";
import { rehype } from "rehype";

const parser = rehype().data("settings", { fragment: true }).freeze();

/**
 * Turns the content's inline HTML back into a Markdown tree. A link within the page gets the path of the HTML page, `page`,
 * because the Markdown file has no anchors. Throws an Error for an element that the content cannot contain.
 */
export function inlineToMarkdown(html: string, page: string): PhrasingContent[] {
  return parser.parse(html).children.flatMap((node) => toPhrasing(node, page));
}

function toPhrasing(node: RootContent | ElementContent, page: string): PhrasingContent[] {
  if (node.type === "text") return [{ type: "text", value: node.value }];
  if (node.type !== "element") throw new Error(`Inline HTML holds a ${node.type}.`);
  const children = node.children.flatMap((child) => toPhrasing(child, page));
  switch (node.tagName) {
    case "a": {
      const url = String(node.properties.href ?? "");
      return [{ type: "link", url: url.startsWith("#") ? page + url : url, children }];
    }
    case "strong":
      return [{ type: "strong", children }];
    case "em":
      return [{ type: "emphasis", children }];
    case "br":
      return [{ type: "break" }];
    default:
      throw new Error(`Inline HTML holds <${node.tagName}>, which has no Markdown here.`);
  }
}
