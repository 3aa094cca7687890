import type { PhrasingContent, Text } from "mdast";
import { walkAll } from "./visit-tree";

/** The words of inline nodes without markup; a line break in the source is a space, or nothing beside a full-width character. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  let text = "";
  walkAll(nodes, (inner) => {
    if (inner.type === "text" || inner.type === "inlineCode") text += inner.value;
    if (inner.type === "break") text += "\n";
  });
  return joinLines(text);
}

const wide = "\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF\\u{20000}-\\u{3FFFF}";

/** Stands in `joinLines` for the border between two nodes; no text that was read holds it (rule `character-forbidden`). */
const nodeBorder = "\0";

const besideWide = new RegExp(`(?<=[${wide}]${nodeBorder}*)\\n|\\n(?=${nodeBorder}*[${wide}])`, "gu");

/** Undoes line wrapping: a line break beside a full-width character vanishes, any other becomes a space. */
export function joinLines(text: string): string {
  return text.includes("\n") ? text.replace(besideWide, "").replaceAll("\n", " ") : text;
}

/** The nodes with line wrapping undone, also where a line begins or ends with a link or bold words. The nodes given are left as they are. */
export function unwrapLines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const children = structuredClone([...nodes]);
  const texts: Text[] = [];
  walkAll(children, (node) => {
    if (node.type === "text") texts.push(node);
  });
  const joined = joinLines(texts.map(({ value }) => value).join(nodeBorder)).split(nodeBorder);
  for (const [index, text] of texts.entries()) text.value = joined[index] ?? "";
  return children;
}
