import type { Root } from "hast";
import { select } from "hast-util-select";
import { Features, transform, type Visitor } from "lightningcss";
import { DeliveryError } from "./delivery-error";
import { staticSelector } from "./static-selector";

/**
 * The rules of `css` that apply to something in `tree`, now or in some state of it (hovered, checked, aimed at), minified. A rule
 * of which that is not sure is kept. Throws a DeliveryError when a rule loads something: a page is one response.
 */
export function keepUsedCss(page: string, css: string, tree: Root): string {
  const used = new Map<string, boolean>();
  const isUsed = (selector: string) => {
    const known = used.get(selector) ?? mayMatch(selector, tree);
    used.set(selector, known);
    return known;
  };
  let kept = rewrite(css, {
    Url({ url }) {
      throw new DeliveryError(page, `its style loads something, ${url}. Pages are sent in one response.`);
    },
    Rule: {
      import({ value: { url } }) {
        throw new DeliveryError(page, `its style loads something, ${url}. Pages are sent in one response.`);
      },
      style(rule) {
        const selectors = rule.value.selectors.filter((selector) => isUsed(staticSelector(selector)));
        if (selectors.length === 0) return [];
        if (selectors.length === rule.value.selectors.length) return undefined;
        return withoutNulls({ ...rule, value: { ...rule.value, selectors } });
      },
    },
  });
  // What only a variable referred to that is gone now is of no use, either.
  for (let before = ""; before !== kept; ) {
    before = kept;
    kept = dropUnusedVariables(before);
  }
  if (/<\/style/i.test(kept)) throw new DeliveryError(page, "its style would end the element that it is in.");
  return kept;
}

/** False when nothing in `tree` is selected. What the library does not understand may be. */
function mayMatch(selector: string, tree: Root): boolean {
  try {
    return select(selector, tree) !== undefined;
  } catch {
    return true;
  }
}

function dropUnusedVariables(css: string): string {
  const used = new Set([...css.matchAll(/var\(\s*(--[^\s,)]+)/g)].map(([, name]) => name));
  return rewrite(css, {
    Declaration: { custom: ({ name }) => (name.startsWith("--") && !used.has(name) ? [] : undefined) },
    Rule: { property: ({ value: { name } }) => (used.has(name) ? undefined : []) },
  });
}

function rewrite(css: string, visitor: Visitor<Record<string, never>>): string {
  const { code } = transform({
    filename: "page.css",
    code: Buffer.from(css),
    minify: true,
    // Older browsers know `(min-width: 40rem)` only.
    include: Features.MediaRangeSyntax,
    visitor,
  });
  return code.toString();
}

/** What the parser hands out as null, it takes back only when it is absent. */
function withoutNulls<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, part) => part ?? undefined));
}
