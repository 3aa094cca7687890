import type { Element, Nodes, Parents, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { DeliveryError, shapeChanged } from "./delivery-error";

/** What Next's scripts would have used, and what this build needs to check and style the page. */
export type FrameworkMarkup = {
  /** The data that would hydrate the page. */
  flightData: string;
  /** The URLs of its stylesheets, in order. */
  stylesheets: string[];
};

/** The beginnings of Next's inline scripts. */
const frameworkScripts = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(/,
  /^self\.__next_f\.push\(/,
  /^\(globalThis\["TURBOPACK"\] \|\| /,
];

/** What Next says to X once more: where that is absent, X reads what Open Graph says to everyone. */
const repeatsOpenGraph = /^twitter:(?:title|description|image)/;

/** Replaces a component that called `notFound()`. Nothing is loaded later. */
const notFoundMark = "NEXT_HTTP_ERROR_FALLBACK;404";

/**
 * Removes Next's and React's markup from the `tree` of a page whose `flightData` has been found in part: scripts, preloads of scripts, flight
 * data, stylesheet links, markers, words that it repeats. Markup that only resembles theirs stays and is refused later.
 */
export function takeFrameworkMarkup(page: string, tree: Root, flightData = ""): FrameworkMarkup {
  const found: FrameworkMarkup = { flightData, stylesheets: [] };
  remove(tree, (node) => {
    if (node.type === "text") return false;
    if (isUnfinished(node)) throw new DeliveryError(page, "a part of it waits for a script to put it into place.");
    if (node.type !== "element") return isFrameworkComment(node);
    const { tagName, properties } = node;
    switch (tagName) {
      case "script":
        found.flightData += flightDataOf(page, textOf(node));
        return isFrameworkScript(node);
      case "link":
        if (properties.rel?.toString() === "stylesheet") found.stylesheets.push(String(properties.href));
        return isSuperfluousLink(node);
      case "meta":
        return repeatsOpenGraph.test(String(properties.name ?? ""));
      case "template":
        return properties.dataDgst === notFoundMark;
      default:
        return tagName === "div" && properties.hidden === true && node.children.every(isFrameworkComment);
    }
  });
  if (found.stylesheets.length === 0) throw shapeChanged(page, "no stylesheet link was found in it");
  if (found.flightData === "") throw shapeChanged(page, "no flight data was found in it");
  return found;
}

/** Where React put pieces of text beside each other, and parts that were ready. */
function isFrameworkComment(node: Nodes): boolean {
  return node.type === "comment" && /^(?: |\/?\$!?)$/.test(node.value);
}

/** React marks a part that was not ready or failed, and sends it at the end in `<div hidden id="S:0">` for a script to move. */
function isUnfinished(node: Nodes): boolean {
  if (node.type === "comment") return /^\$[?~]/.test(node.value);
  if (node.type !== "element") return false;
  const { id, dataDgst } = node.properties;
  return /^[BPS]:[\da-f]+$/.test(String(id ?? "")) || (dataDgst !== undefined && dataDgst !== notFoundMark);
}

/** The data in one flight script: `self.__next_f.push([1,"…"])`. */
function flightDataOf(page: string, script: string): string {
  const pushed = /^self\.__next_f\.push\((\[.*\])\)$/s.exec(script)?.[1];
  if (!pushed) return "";
  const [kind, data] = JSON.parse(pushed) as [number, unknown];
  if (kind !== 1 || typeof data !== "string") throw shapeChanged(page, `flight data of kind ${kind} was found in it`);
  return data;
}

function isFrameworkScript(script: Element): boolean {
  const text = textOf(script);
  if (script.properties.src === undefined) return frameworkScripts.some((beginning) => beginning.test(text));
  return isFrameworkFile(script.properties.src) && text === "";
}

function isSuperfluousLink({ properties: { rel, as, href } }: Element): boolean {
  const relation = rel?.toString();
  if (relation === "stylesheet") return true;
  return isFrameworkFile(href) && relation === "preload" && (as === "script" || as === "style");
}

function isFrameworkFile(url: unknown): boolean {
  return typeof url === "string" && url.startsWith("/_next/static/");
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === "text" ? child.value : "")).join("");
}

function remove(tree: Root, isSuperfluous: (node: Nodes) => boolean): void {
  visit(tree, (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined || !isSuperfluous(node)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
