import type { Element, Root } from "hast";
import { rehype } from "rehype";
import { DeliveryError } from "./delivery-error";
import { refuseForbiddenMarkup } from "./forbidden-markup";
import { removeFrameworkMarkup } from "./framework-markup";

const fragment = rehype().data("settings", { fragment: true }).freeze();

/** What stands for the foot while a page is read. No page has an element of this name. */
const markName = "page-foot";

/** The HTML of the mark, also as rehype writes it. */
export const footMark = `<${markName}></${markName}>`;

const foot = /<footer\b.*<\/footer>/s;

/** A page's HTML with a mark where its foot was, and the HTML of the foot; without one, the page as it is. */
export type Footed = { html: string; foot: string | undefined };

/**
 * Takes the foot out of a page's HTML. It lists every document of the site and is the same on every page of a language: on a large site it is
 * most of most pages, and is to be read once.
 * @example
 * takeFoot('<p>a</p><footer class="foot">b</footer>').html; // "<p>a</p><page-foot></page-foot>"
 */
export function takeFoot(html: string): Footed {
  const found = foot.exec(html)?.[0];
  // Two feet, or one within another: such a page is read as a whole.
  if (found === undefined || found.lastIndexOf("<footer") > 0 || html.includes(`<${markName}`))
    return { html, foot: undefined };
  return { html: html.replace(found, () => footMark), foot: found };
}

/** Tells whether an element stands for the foot. */
export function isFootMark({ tagName }: Element): boolean {
  return tagName === markName;
}

/** Reads the HTML of a foot as it is sent: without Next's markup. Throws a DeliveryError of `page` for what is not allowed. */
export function readFoot(page: string, html: string): Root {
  const tree = fragment.parse(html);
  if (removeFrameworkMarkup(page, tree).stylesheets.length > 0)
    throw new DeliveryError(page, "its foot links a stylesheet.");
  refuseForbiddenMarkup(page, tree);
  return tree;
}

const allowed = new Set<string>();

/** Throws a DeliveryError of `page` if its foot holds what is not allowed. A foot that is allowed is looked at once. */
export function refuseForbiddenFoot(page: string, html: string): void {
  if (allowed.has(html)) return;
  readFoot(page, html);
  allowed.add(html);
}
