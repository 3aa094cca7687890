import type { Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { restorePlainLines, shortenPlainLines } from "./plain-lines";

const commonMark = remark().freeze();
const gitHub = remark().use(remarkGfm).freeze();

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
