import type { ElementContent } from "hast";
import type { FootnoteReference, InlineCode, PhrasingContent, Strong, Text } from "mdast";
import { remark } from "remark";
import remarkHtml, { type Options } from "remark-html";
import { keepWhole } from "./keep-whole";

/** All that inline text may become: remark-html takes out every other element, attribute and kind of link. */
const sanitize: Options["sanitize"] = {
  tagNames: ["a", "br", "button", "code", "dfn", "em", "label", "span", "strong", "sup", "wbr"],
  attributes: {
    a: ["href", "id", "ariaLabel", ["role", "doc-noteref", "doc-backlink"]],
    button: ["hidden", "popoverTarget", "ariaLabel"],
    dfn: ["id"],
    label: [["className", "term"]],
    span: [["className", "whole", "domain"]],
  },
  protocols: { href: ["http", "https", "mailto"] },
  strip: ["script"],
  // The ids are the site's own.
  clobber: [],
};

/** A domain, or an address of mail: a name that is broken nowhere. Its paragraph is not justified (app/styles/document.css). */
const domain = /([\w@.-]*[A-Za-z\d-]{3}\.[a-z]{2,6}(?!\w|\.\w))/;

/** Pieces of text, of which every second one is to have a class. */
function withClass(pieces: readonly string[], className: string): ElementContent[] {
  return pieces.flatMap((value, index): ElementContent[] => {
    const text = { type: "text" as const, value };
    if (index % 2 === 1)
      return [{ type: "element", tagName: "span", properties: { className: [className] }, children: [text] }];
    return value === "" ? [] : [text];
  });
}

/** Pieces of text with a place between them at which a line may end. */
function mayEndAt(pieces: readonly string[]): ElementContent[] {
  return pieces.flatMap((value, index) => [
    ...(index > 0 ? [{ type: "element" as const, tagName: "wbr", properties: {}, children: [] }] : []),
    { type: "text" as const, value },
  ]);
}

const handlers: Options["handlers"] = {
  text(_, { value }: Text) {
    return value
      .replace(/[ \t]*\n[ \t]*/g, "\n")
      .split(domain)
      .flatMap((piece, index) =>
        index % 2 === 1 ? withClass(["", piece], "domain") : withClass(keepWhole(piece), "whole"),
      );
  },
  strong(state, node: Strong) {
    const id = node.data?.defines;
    const tagName = id === undefined ? "strong" : "dfn";
    return state.applyData(node, { type: "element", tagName, properties: { id }, children: state.all(node) });
  },
  /** A line may end behind the signs that join the words of a name, and in no word. */
  inlineCode(_, { value }: InlineCode) {
    const children = mayEndAt(value.split(/(?<=[_.:-])(?=[^_.:-])/));
    return { type: "element", tagName: "code", properties: {}, children };
  },
  footnoteReference(_, { identifier, label, data }: FootnoteReference) {
    const properties = { href: `#${identifier}`, role: "doc-noteref", ...data?.hProperties };
    const number = { type: "text" as const, value: label ?? "" };
    const link = { type: "element" as const, tagName: "a", properties, children: [number] };
    return { type: "element", tagName: "sup", properties: {}, children: [link] };
  },
};

const compiler = remark().use(remarkHtml, { handlers, sanitize }).freeze();

/** Writes inline text as HTML. A note's reference gets the `hProperties` of its `data`; see `element` for nodes of the site's own. */
export function toHtml(content: readonly PhrasingContent[]): string {
  // A root puts each of its children on a line of its own, which shows as a space. A paragraph does not; it is itself taken out.
  const paragraph = { type: "paragraph" as const, children: [...content] };
  return String(compiler.stringify({ type: "root", children: [paragraph] })).replace(/\n$/, "");
}

/** A node of inline text that is to be the element `hName` of the page, as far as `toHtml` knows it. */
export function element(
  hName: string,
  hProperties: Record<string, string | string[] | true>,
  children: PhrasingContent[] = [],
): PhrasingContent {
  return { type: "emphasis", data: { hName, hProperties }, children };
}
