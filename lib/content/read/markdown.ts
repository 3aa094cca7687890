import type { Nodes, PhrasingContent, Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { walk } from "../text/visit-tree";
import { afterStart } from "./inline-signs";
import { endPlainAddresses } from "./plain-addresses";
import { restorePlainLines, shortenPlainLines } from "./plain-lines";

const commonMark = remark().freeze();
const gitHub = endPlainAddresses(remark().use(remarkGfm).freeze());

/** All of GitHub's additions (tables, struck-out words, footnotes, tasks, bare addresses) contain one of these, even escaped. */
const signOfAddition = /[|~@&\\]|:-|-:|:\/\/|www\.|\[\^|\[[\sx]\]/i;

/** Parses GitHub's Markdown into a tree; an address typed as plain text ends where a reader ends it (`plain-addresses`). Deep nesting must have been refused before (rule `nesting-deep`). */
export function parseMarkdown(text: string): Root {
  const shortened = shortenPlainLines(text);
  const parser = signOfAddition.test(shortened.text) ? gitHub : commonMark;
  const tree = parser.parse(shortened.text);
  return restorePlainLines(tree, shortened, (words) => gitHub.parse(words)) ? tree : gitHub.parse(text);
}

/** Inserts the space that Markdown needs in a heading typed as `##一、`, so that rule `heading-unnumbered` can ask for it. */
export function spaceHeadings(text: string): string {
  return text.replace(/^( {0,3}#{1,6})(?=[^#\s])/gm, "$1 ");
}

/** Reads `<br>` in a cell of a table as a line break, in place: a row is one line, and Markdown has no other sign for it there. */
export function readCellBreaks(tree: Root): void {
  walk(tree, (cell) => {
    if (cell.type !== "tableCell" || !cell.children.some(holdsBreak)) return;
    walk(cell, (node) => {
      if ("children" in node) node.children = withBreaks(node.children as PhrasingContent[]) as never;
    });
  });
}

/** Takes off the wide spaces that begin a paragraph or a line of it, in place, as editors of Chinese and Japanese type them. */
export function readIndents(tree: Root): void {
  walk(tree, (node) => {
    if (node.type !== "paragraph" && node.type !== "heading") return;
    const [first] = node.children;
    const wide = first?.type === "text" ? (/^\u3000[ \u3000]*/u.exec(first.value)?.[0].length ?? 0) : 0;
    if (first?.type === "text" && wide > 0) node.children[0] = afterStart(first, wide);
    walk(node, (inner) => {
      if (inner.type === "text" && inner.value.includes("\n\u3000"))
        inner.value = inner.value.replace(/\n[ \u3000]+/gu, "\n");
    });
  });
}

const isBreak = (node: Nodes | undefined) => node?.type === "html" && /^<br *\/?>$/i.test(node.value);

function holdsBreak(node: PhrasingContent): boolean {
  return isBreak(node) || ("children" in node && node.children.some(holdsBreak));
}

/** The nodes with a break for each `<br>`, without the spaces around it. */
function withBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, index) => {
    if (isBreak(node)) return { type: "break", position: node.position };
    if (node.type !== "text") return node;
    const before = isBreak(nodes[index - 1]) ? (/^ */.exec(node.value)?.[0].length ?? 0) : 0;
    const text = before > 0 ? afterStart(node, before) : node;
    return isBreak(nodes[index + 1]) ? { ...text, value: text.value.trimEnd() } : text;
  });
}
