import type { Nodes, PhrasingContent, Root, Text } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Place } from "../model/problem";
import { restorePlainLines, shortenPlainLines } from "./plain-lines";

const commonMark = unified().use(remarkParse).freeze();
const gitHub = unified().use(remarkParse).use(remarkGfm).freeze();

/** What every use of GitHub's additions holds (tables, words struck out, footnotes, tasks, bare addresses), escaped or not. */
const signOfAddition = /[|~@&\\]|:-|-:|:\/\/|www\.|\[\^|\[[\sx]\]/i;

/** Parses GitHub's Markdown into a tree. Deep nesting must have been refused before (rule `nesting-deep`). */
export function parseMarkdown(text: string): Root {
  const shortened = shortenPlainLines(text);
  const parser = signOfAddition.test(shortened.text) ? gitHub : commonMark;
  const tree = parser.parse(shortened.text);
  return restorePlainLines(tree, shortened, (words) => gitHub.parse(words)) ? tree : gitHub.parse(text);
}

/** Gives a heading typed as `##一、` the space that Markdown wants. Rule `heading-unnumbered` asks for it. */
export function spaceHeadings(text: string): string {
  return text.replace(/^(#{1,6})(?=[^#\s])/gm, "$1 ");
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

/** The words of inline nodes without markup; a line break in the source is a space, or nothing beside a full-width character. */
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
  walk({ type: "paragraph", children }, (node) => {
    if (node.type === "text") texts.push(node);
  });
  const joined = joinLines(texts.map(({ value }) => value).join(nodeBorder)).split(nodeBorder);
  for (const [index, text] of texts.entries()) text.value = joined[index] ?? "";
  return children;
}
