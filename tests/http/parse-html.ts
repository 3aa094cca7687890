import type { Element, Nodes, Root } from "hast";
import { selectAll } from "hast-util-select";
import { rehype } from "rehype";

const parser = rehype().freeze();

/** Elements that stand in the line of the text around them. */
const inline = new Set("a b bdi button code del dfn em i label span strong sub sup time wbr".split(" "));

/** The tree of a page as it was sent, before anything runs in it. */
export function parseHtml(html: string): Root {
  return parser.parse(html);
}

/** The elements of `tree` that match `selector`, in the order of the page. */
export function findAll(selector: string, tree: Root | Element): Element[] {
  return selectAll(selector, tree);
}

/** The only element of `tree` that matches `selector`. Throws an Error when there is none, or more than one. */
export function findOne(selector: string, tree: Root | Element): Element {
  const [element, ...others] = findAll(selector, tree);
  if (!element || others.length > 0) throw new Error(`${element ? others.length + 1 : 0} elements match ${selector}.`);
  return element;
}

/** The value of an attribute by its name in HTML, or null. */
export function attribute(element: Element, name: string): string | null {
  const property = { "aria-label": "ariaLabel", hreflang: "hrefLang", datetime: "dateTime" }[name] ?? name;
  const value = element.properties[property];
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.join(" ") : String(value);
}

/**
 * What a reader reads in `node`: blocks apart, with white space collapsed as in a browser. Controls beside a passage or at the
 * end of a document are not part of the text.
 */
export function textOf(node: Nodes): string {
  return rawText(node).replace(/\s+/g, " ").trim();
}

function rawText(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  if (node.type === "element" && ["script", "style", "template"].includes(node.tagName)) return "";
  if (
    node.type === "element" &&
    [node.properties.className].flat().some((name) => name === "tools" || name === "onward")
  )
    return "";
  const text = node.children.map(rawText).join("");
  return node.type === "element" && inline.has(node.tagName) ? text : `\n${text}\n`;
}
