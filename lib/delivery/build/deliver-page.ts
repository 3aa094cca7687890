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

/** A page without what Next put into it, before it has its style. `css` is the text of its stylesheets. */
export type PlainPage = { name: string; tree: Root; css: string };

/** A page as it is sent. `styleHash` is the value (`sha256-…`) that the content security policy must allow. */
export type DeliveredPage = { html: string; styleHash: string };

const html = rehype().freeze();

/**
 * Takes out of a page that Next prerendered whatever needs a script or a second request. Everything else stays as it is.
 * Throws a DeliveryError when something would be lost (a client component) or is not allowed (a script, a URL of another site).
 */
export function readPage({ name, html: source, stylesheets, clientModules }: PrerenderedPage): PlainPage {
  const tree = html.parse(source);
  const framework = takeFrameworkMarkup(name, tree);
  refuseClientComponents(name, framework.flightData, clientModules);
  const css = framework.stylesheets.map((url) => {
    const text = stylesheets.get(url);
    if (text === undefined) throw new DeliveryError(name, `its stylesheet ${url} is none of the build's.`);
    return text;
  });
  refuseForbiddenMarkup(name, tree);
  return { name, tree, css: css.join("\n") };
}

/**
 * Puts into each of `pages` the CSS rules that any of them uses: pages of one kind have one style, so that the site's content
 * security policy names a handful of hashes. Returns them in their order. Throws a DeliveryError when a rule loads something.
 */
export function deliverPages<T extends PlainPage>(pages: readonly T[]): (Omit<T, keyof PlainPage> & DeliveredPage)[] {
  const [first] = pages;
  if (!first) return [];
  const trees = pages.map(({ tree }) => tree);
  const style = foldUtilities(keepUsedCss(first.name, first.css, trees), trees);
  const styleHash = hashStyle(style);
  return pages.map(({ name, tree, css, ...others }) => {
    const children = [{ type: "text", value: style } as const];
    select("head", tree)?.children.push({ type: "element", tagName: "style", properties: {}, children });
    keepFirstLineBreaks(tree);
    return { ...others, html: html.stringify(tree), styleHash };
  });
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
