import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { DeliveryError } from "./delivery-error";

/** Script elements that hold data, which no browser runs. */
const dataBlocks = new Set(["application/ld+json", "application/json"]);

/** Elements that load other pages, code or styles, or send something out. */
const forbiddenElements = new Set("applet base embed form frame frameset iframe object portal style".split(" "));

const forbiddenAttributes = new Set(["style", "srcDoc", "ping", "formAction"]);

/** Relations that load nothing. */
const inertRelations = new Set(
  "alternate author canonical help license next prev search latest-version predecessor-version successor-version version-history".split(
    " ",
  ),
);

/** Where a link may point. */
const linkProtocols = new Set(["http:", "https:", "mailto:", "tel:"]);

/** Attributes, as hast names them, that load something. `href` does, too, except in links. */
const resourceAttributes = new Set("src srcSet imageSrcSet poster data background xLinkHref href".split(" "));

/** Throws a DeliveryError for anything in `tree` that would run, or that would load from elsewhere. */
export function refuseForbiddenMarkup(page: string, tree: Root): void {
  visit(tree, "element", (element) => {
    const cause = elementFault(element) ?? attributeFault(element);
    if (cause) throw new DeliveryError(page, cause);
  });
}

function elementFault({ tagName, properties, children }: Element): string | undefined {
  if (tagName === "script" && (properties.src || !dataBlocks.has(String(properties.type)))) {
    const [text] = children;
    const shown = properties.src ?? (text?.type === "text" ? text.value.slice(0, 60) : "");
    return `a script is left in it, "${shown}". Pages are sent without script.`;
  }
  if (forbiddenElements.has(tagName)) return `it holds <${tagName}>, which the content security policy forbids.`;
  if (properties.httpEquiv)
    return `it holds <${tagName} http-equiv>. Headers are sent as headers: lib/delivery/bundle/headers.ts.`;
  return undefined;
}

function attributeFault(element: Element): string | undefined {
  for (const [name, value] of Object.entries(element.properties)) {
    const text = Array.isArray(value) ? value.join(" ") : String(value);
    const shown = `<${element.tagName} ${name.toLowerCase()}="${text.slice(0, 100)}">`;
    if (/^on/i.test(name)) return `an event handler is left in it, ${shown}. Pages are sent without script.`;
    if (forbiddenAttributes.has(name)) return `it holds ${shown}, which the content security policy forbids.`;
    if (name === "href" && isLink(element)) {
      if (!leadsSomewhere(text))
        return `it holds a link that is not one to a page, a mailbox or a telephone: ${shown}.`;
    } else if (resourceAttributes.has(name) && !urlsOf(name, text).every(isOwnResource) && !isDrawnIcon(element))
      return `it loads something that is not a path of this site: ${shown}.`;
  }
  return undefined;
}

function isLink({ tagName, properties }: Element): boolean {
  const relations = [properties.rel ?? []].flat().map((name) => String(name).toLowerCase());
  return (
    tagName === "a" || tagName === "area" || (tagName === "link" && relations.every((name) => inertRelations.has(name)))
  );
}

/** An icon that is in the page itself: there is nothing to load, and browsers run no script of a picture. */
function isDrawnIcon({ tagName, properties: { rel, href } }: Element): boolean {
  return tagName === "link" && String(rel) === "icon" && /^data:image\/svg\+xml,/.test(String(href));
}

function leadsSomewhere(url: string): boolean {
  const base = "https://site.invalid";
  return URL.canParse(url, base) && linkProtocols.has(new URL(url, base).protocol);
}

function urlsOf(attribute: string, value: string): string[] {
  return /srcset/i.test(attribute) ? value.split(",").map((part) => part.trim().split(/\s/)[0] ?? "") : [value];
}

/** A path on this site, or a fragment of the page itself. */
function isOwnResource(url: string): boolean {
  return /^(?:\/(?![/\\])|#)/.test(url);
}
