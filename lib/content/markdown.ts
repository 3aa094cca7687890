import type { Nodes, PhrasingContent, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Place } from "./problem";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Parses GitHub's Markdown into a tree. Deep nesting must have been refused before (rule `nesting-deep`). */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/** Where a node of the tree begins in `file`. */
export function placeOfNode(file: string, node: Nodes): Place {
  const start = node.position?.start;
  return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** Calls `see` for the node and all that it holds, parents first. */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ("children" in node) for (const child of node.children) walk(child, see);
}

/** The words of inline nodes without markup; a line break in the source is a space, or nothing between full-width characters. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  let text = "";
  for (const node of nodes) {
    walk(node, (inner) => {
      if (inner.type === "text" || inner.type === "inlineCode") text += inner.value;
      if (inner.type === "break") text += "\n";
    });
  }
  return joinLines(text);
}

const wide = "[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF\\u{20000}-\\u{3FFFF}]";

/** Undoes line wrapping: a line break between full-width characters vanishes, any other becomes a space. */
export function joinLines(text: string): string {
  return text.replace(new RegExp(`(?<=${wide})\\n(?=${wide})`, "gu"), "").replaceAll("\n", " ");
}
