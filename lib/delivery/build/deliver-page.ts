import { createHash } from "node:crypto";
import type { Root } from "hast";
import { rehype } from "rehype";
import { textFaces } from "../print/print-faces";
import { type ClientModules, refuseClientComponents } from "./client-components";
import { DeliveryError } from "./delivery-error";
import { takeFlightScripts } from "./flight-scripts";
import { foldUtilities } from "./fold-utilities";
import { refuseForbiddenMarkup } from "./forbidden-markup";
import { takeFrameworkMarkup } from "./framework-markup";
import { PageShapes } from "./page-shapes";
import { PageTemplates, type Template, templateFiller } from "./page-template";
import { shortenVariables } from "./short-variables";
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
  const { html: text, flightData } = takeFlightScripts(source);
  const tree = html.parse(text);
  const framework = takeFrameworkMarkup(name, tree, flightData);
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
 * security policy names a handful of hashes. Returns them in their order. The tree of a page is done with before the next page is asked for,
 * so that those of a large site need not be there together. Throws a DeliveryError when a rule loads something.
 */
export function deliverPages<T extends PlainPage>(pages: Iterable<T>): (Omit<T, keyof PlainPage> & DeliveredPage)[] {
  let kind: { name: string; css: string; shapes: PageShapes } | undefined;
  const templates = new PageTemplates();
  const written: { template: Template; others: Omit<T, keyof PlainPage> }[] = [];
  for (const { name, tree, css, ...others } of pages) {
    kind ??= { name, css, shapes: new PageShapes(css) };
    kind.shapes.add(tree);
    written.push({ template: templates.write(tree), others });
  }
  if (!kind) return [];
  const { css, classLists } = foldUtilities(
    keepUsedCss(kind.name, kind.css, kind.shapes.distinct),
    templates.classLists,
  );
  const style = shortenVariables(css, [textFaces]);
  const styleHash = hashStyle(style);
  const fill = templateFiller(style, classLists);
  // Filled when it is asked for: the pages of a large site are not in memory together.
  return written.map(({ template, others }) => ({
    ...others,
    get html() {
      return fill(template);
    },
    styleHash,
  }));
}

/** The hash that lets a content security policy allow an inline style. */
export function hashStyle(css: string): string {
  return `sha256-${createHash("sha256").update(css).digest("base64")}`;
}
