import type { Link, PhrasingContent } from "mdast";
import { plainText } from "./node-text";

/** What somebody types on a page in place of the words of a link to a source: `[§](../privacy-policy/zh.md#scope)`. */
export const sourceMark = "§";

/** True for a link that names the source of what stands before it. */
export function isSourceMark(node: PhrasingContent | undefined): node is Link {
  return node?.type === "link" && plainText(node.children) === sourceMark;
}

/**
 * Cuts a run of text before the links of one kind that it ends with, and returns both: what it says, and these links.
 * @example
 * cutAtSources(content, isSourceMark); // { words: ["You can search."], sources: [the link to the clause] }
 */
export function cutAtSources(
  content: readonly PhrasingContent[],
  isSource: (node: PhrasingContent) => node is Link,
): { words: PhrasingContent[]; sources: Link[] } {
  const end = content.findLastIndex((node) => !isSource(node) && !isSpace(node)) + 1;
  return { words: content.slice(0, end), sources: content.slice(end).filter(isSource) };
}

/** True for a run of text that is nothing but links, such as the actions at the top of a page. It claims nothing. */
export function isLinksAlone(content: readonly PhrasingContent[]): boolean {
  return content.every((node) => node.type === "link" || isSpace(node));
}

/** True for what stands between two links, or at the end. */
function isSpace(node: PhrasingContent): boolean {
  return node.type === "text" && node.value.trim() === "";
}
