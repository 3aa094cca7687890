import { createHash } from "node:crypto";
import type { Root } from "hast";
import { select } from "hast-util-select";
import { rehype } from "rehype";
import { visit } from "unist-util-visit";
import { type ClientModules, refuseClientComponents } from "./client-components";
import { DeliveryError } from "./delivery-error";
import { foldUtilities } from "./fold-utilities";
import { refuseForbiddenMarkup } from "./forbidden-markup";
import { takeFrameworkMarkup } from "./framework-markup";
import { keepUsedCss } from "./used-css";

/** A page as Next prerendered it, with what it refers to. */
export type PrerenderedPage = {
  /** Its path, for error messages. */
  name: string;
  html: string;
  /** The text of the site's stylesheets, by URL. */
  stylesheets: ReadonlyMap<string, string>;
  clientModules: ClientModules;
};

/** A page as it is sent. `styleHash` is the value (`sha256-…`) that the content security policy must allow. */
export type DeliveredPage = { html: string; styleHash: string };

const html = rehype().freeze();

/**
 * Turns a page that Next prerendered into one that needs no script and no second request: scripts go, and the CSS rules that it
 * uses move into it. Everything else stays as it is.
 * Throws a DeliveryError when something would be lost (a client component) or is not allowed (a script, a URL of another site).
 */
export function deliverPage({ name, html: source, stylesheets, clientModules }: PrerenderedPage): DeliveredPage {
  const tree = html.parse(source);
  const framework = takeFrameworkMarkup(name, tree);
  refuseClientComponents(name, framework.flightData, clientModules);

  const css = framework.stylesheets.map((url) => {
    const text = stylesheets.get(url);
    if (text === undefined) throw new DeliveryError(name, `its stylesheet ${url} is none of the build's.`);
    return text;
  });
  refuseForbiddenMarkup(name, tree);
  const style = foldUtilities(keepUsedCss(name, css.join("\n"), tree), tree);
  const head = select("head", tree);
  head?.children.push({
    type: "element",
    tagName: "style",
    properties: {},
    children: [{ type: "text", value: style }],
  });
  keepFirstLineBreaks(tree);
  return { html: html.stringify(tree), styleHash: hashStyle(style) };
}

/** The hash that lets a content security policy allow an inline style. */
export function hashStyle(css: string): string {
  return `sha256-${createHash("sha256").update(css).digest("base64")}`;
}

/** HTML drops a line break right after `<pre>`. Text that begins with one needs two. */
function keepFirstLineBreaks(tree: Root): void {
  visit(tree, "element", ({ tagName, children: [first] }) => {
    if (/^(?:pre|textarea)$/.test(tagName) && first?.type === "text") first.value = first.value.replace(/^\n/, "\n\n");
  });
}
