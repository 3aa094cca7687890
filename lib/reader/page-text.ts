import type { Link, PhrasingContent } from "mdast";
import { plainText } from "../content/text/node-text";
import { cutAtSources, isLinksAlone } from "../content/text/source-mark";
import { siteName } from "../site";
import { element } from "./inline-html";

/** A link to what a page rests on: the title of the document, and the number of the part, or the title again where it has none. */
export type Source = { url: string; title: string; words: string };

/** A run of text on a page: what it says, and the sources behind that. `isActions` tells that it is links and nothing else. */
export type PageText = { words: PhrasingContent[]; sources: Source[]; isActions: boolean };

const isSource = (node: PhrasingContent): node is Link => node.type === "link" && node.data?.source !== undefined;

/** Takes apart a run of text of a page. */
export function readPageText(content: readonly PhrasingContent[]): PageText {
  const { words, sources } = cutAtSources(content, isSource);
  const last = words.at(-1);
  if (last?.type === "text") words[words.length - 1] = { ...last, value: last.value.trimEnd() };
  return { words, sources: sources.map(toSource), isActions: isLinksAlone(content) };
}

function toSource({ url, data, children }: Link): Source {
  const words = plainText(children);
  return { url, title: data?.source ?? words, words };
}

/** A run of text with the sources of the one before it, but for those that it has itself. */
export function withSourcesOf(
  before: readonly PhrasingContent[],
  content: readonly PhrasingContent[],
): PhrasingContent[] {
  const own = content.filter(isSource).map(({ url }) => url);
  return [...content, ...before.filter(isSource).filter(({ url }) => !own.includes(url))];
}

/** Where a line of a statement may end: behind the name, which is a piece of its own, or where there is none. */
const lineEnds = new RegExp(`(${siteName})(?=\\p{sc=Han})|(?<=\\p{sc=Hiragana}{4})(?=\\p{sc=Han})`, "u");

/**
 * A sentence that is set as a heading. One in Chinese ends its lines behind signs; where that leaves too much for a line, behind the name of
 * the site, too, which is an element for that (app/styles/entries.css): `<wbr>` would take away the gap between two scripts. One in Japanese
 * ends them between phrases; where one is too long, before the Han that follow its kana.
 */
export function statementOf(words: readonly PhrasingContent[]): PhrasingContent[] {
  return words.flatMap((node) => {
    if (node.type !== "text") return [node];
    const pieces: (string | undefined)[] = node.value.split(lineEnds);
    return pieces.map((value) => {
      if (value === undefined) return element("wbr", {});
      return value === siteName ? element("span", {}, [{ ...node, value }]) : { ...node, value };
    });
  });
}
