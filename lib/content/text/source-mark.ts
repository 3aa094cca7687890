import type { Link, PhrasingContent } from "mdast";
import { plainText } from "./node-text";

/** What somebody types on a page in place of the words of a link to a source: `[§](../privacy-policy/zh.md#scope)`. */
export const sourceMark = "§";

/** True for a link that names the source of what stands before it. */
export function isSourceMark(node: PhrasingContent | undefined): node is Link {
  return node?.type === "link" && plainText(node.children) === sourceMark;
}

/** True for a run of text that is nothing but links, such as the actions at the top of a page. It claims nothing. */
export function isLinksAlone(content: readonly PhrasingContent[]): boolean {
  return content.every((node) => node.type === "link" || isSpace(node));
}

/** True for what stands between two links, or at the end. */
export function isSpace(node: PhrasingContent): boolean {
  return node.type === "text" && node.value.trim() === "";
}
