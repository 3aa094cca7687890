import type { Root } from "hast";
import { select } from "hast-util-select";
import { Features, type Selector, transform, type Visitor } from "lightningcss";
import { DeliveryError } from "./delivery-error";
import { mayHold, readNames } from "./names-in-page";
import { mayRelate, readRelations } from "./relations-in-page";
import { staticSelector } from "./static-selector";

/**
 * Keeps the rules of `css` that match something in one of `trees`, now or in another state (hovered, checked, targeted), and minifies
 * them. A rule that cannot be decided is kept. Throws a DeliveryError when a rule loads something: a page is one response.
 */
export function keepUsedCss(page: string, css: string, trees: readonly Root[]): string {
  const used = new Map<string, boolean>();
  const [names, relations] = [readNames(trees), readRelations(trees)];
  const mayBe = (selector: Selector) => mayHold(names, selector) && mayRelate(relations, selector);
  const isUsed = (selector: Selector) => {
    const text = staticSelector(selector);
    const known = used.get(text) ?? (mayBe(selector) && trees.some((tree) => mayMatch(text, tree)));
    used.set(text, known);
    return known;
  };
  let kept = rewriteCss(css, {
    Url({ url }) {
      throw new DeliveryError(page, `its style loads something, ${url}. Pages are sent in one response.`);
    },
    Rule: {
      import({ value: { url } }) {
        throw new DeliveryError(page, `its style loads something, ${url}. Pages are sent in one response.`);
      },
      style(rule) {
        const selectors = rule.value.selectors.filter((selector) => isUsed(selector));
        if (selectors.length === 0) return [];
        if (selectors.length === rule.value.selectors.length) return undefined;
        return withoutNulls({ ...rule, value: { ...rule.value, selectors } });
      },
    },
  });
  // Dropping a variable can leave others unused, and a layer or a printed page empty.
  for (let before = ""; before !== kept; ) {
    before = kept;
    kept = dropUnusedNames(before);
  }
  // Next's compiler writes it in both ways; every browser that it writes for knows the second (Safari since 12.1).
  kept = kept.replaceAll(/-webkit-text-decoration-color:[^;}]*;(?=text-decoration-color:)/g, "");
  if (/<\/style/i.test(kept)) throw new DeliveryError(page, "its style would end the element that it is in.");
  return kept;
}

/** False when `selector` matches nothing in `tree`. True when the library cannot tell. */
function mayMatch(selector: string, tree: Root): boolean {
  try {
    return select(selector, tree) !== undefined;
  } catch {
    return true;
  }
}

function dropUnusedNames(css: string): string {
  const used = new Set([...css.matchAll(/(?:var|style)\(\s*(--[^\s,:)]+)/g)].map(([, name]) => name));
  const animations = new Set(
    [...css.matchAll(/[{;]animation(?:-name)?:([^;}]*)/g)].flatMap(([, value]) => value?.split(/[ ,]+/)),
  );
  return rewriteCss(css, {
    Declaration: { custom: ({ name }) => (name.startsWith("--") && !used.has(name) ? [] : undefined) },
    Rule: {
      keyframes: ({ value: { name } }) => (animations.has(name.value) ? undefined : []),
      property: ({ value: { name } }) => (used.has(name) ? undefined : []),
      page: ({ value: { selectors } }) =>
        selectors.every(({ name }) => !name || css.includes(`page:${name}`)) ? undefined : [],
      "layer-statement": ({ value: { names } }) =>
        names.some((name) => css.includes(`@layer ${name.join(".")}{`)) ? undefined : [],
    },
  });
}

/** `css` as `visitor` changes it, minified. */
export function rewriteCss(css: string, visitor: Visitor<Record<string, never>>): string {
  const { code } = transform({
    filename: "page.css",
    code: Buffer.from(css),
    minify: true,
    // Older browsers know only `(min-width: 40rem)`.
    include: Features.MediaRangeSyntax,
    visitor,
  });
  return code.toString();
}

/** The parser returns null for absent values, but accepts only absent ones. */
export function withoutNulls<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, part) => part ?? undefined));
}
