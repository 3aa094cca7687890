import type { Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";

const commonMark = remark().freeze();
const gitHub = remark().use(remarkGfm).freeze();

/** All of GitHub's additions (tables, struck-out words, footnotes, tasks, bare addresses) contain one of these, even escaped. */
const signOfAddition = /[|~@&\\]|:-|-:|:\/\/|www\.|\[\^|\[[\sx]\]/i;

/** Parses GitHub's Markdown into a tree. Deep nesting must have been refused before (rule `nesting-deep`). */
export function parseMarkdown(text: string): Root {
  return (signOfAddition.test(text) ? gitHub : commonMark).parse(text);
}

/** Inserts the space that Markdown needs in a heading typed as `##一、`, so that rule `heading-unnumbered` can ask for it. */
export function spaceHeadings(text: string): string {
  return text.replace(/^( {0,3}#{1,6})(?=[^#\s])/gm, "$1 ");
}
