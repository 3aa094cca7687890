import type { Nodes } from "mdast";
import type { Place } from "../model/problem";

/** Where a node of the tree begins in `file`. */
export function placeOfNode(file: string, node: Nodes): Place {
  const start = node.position?.start;
  return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** Calls `see` for each node and all that it holds, in reading order, parents first. */
export function walkAll(nodes: readonly Nodes[], see: (node: Nodes) => void): void {
  for (const node of nodes) walk(node, see);
}

/** Calls `see` for the node and all that it holds, parents first. */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ("children" in node) walkAll(node.children, see);
}
