import type { Nodes } from "mdast";
import { readHeadingNumber } from "../numbering/read-heading";
import { plainText } from "./node-text";

/** True for a line such as `# Terms`, which programs write above a text: the title of the whole, and no part of it. */
export function isTitleLine(node: Nodes): boolean {
  if (node.type !== "heading" || node.depth !== 1) return false;
  const words = plainText(node.children);
  return readHeadingNumber(words) === null && !words.includes("{#");
}
