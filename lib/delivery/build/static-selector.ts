import type { Selector, SelectorComponent } from "lightningcss";

type PseudoClass = Extract<SelectorComponent, { type: "pseudo-class" }>;

/** How CSS writes the combinators, by their names in the parser. */
export const combinators: Readonly<Record<string, string>> = {
  child: ">",
  descendant: " ",
  "next-sibling": "+",
  "later-sibling": "~",
};

const operators: Record<string, string> = {
  equal: "=",
  includes: "~=",
  "dash-match": "|=",
  prefix: "^=",
  substring: "*=",
  suffix: "$=",
};

/** Pseudo-classes that depend only on an element's position. */
const positions = new Set([
  "root",
  "first-child",
  "last-child",
  "only-child",
  "first-of-type",
  "last-of-type",
  "only-of-type",
]);

/** Attributes that readers change by using the page. */
export const openedByReaders: ReadonlySet<string> = new Set(["open"]);

/**
 * Writes `selector` without the parts that depend on the page's state (`:hover`, `:target-current`, `::before`). The result
 * matches everything that the selector can ever match, and perhaps more.
 * @example
 * `nav a:hover > .mark::before` becomes `nav a > .mark`.
 */
export function staticSelector(selector: Selector): string {
  let text = "";
  let compound = "";
  for (const component of selector) {
    if (component.type === "combinator") {
      // `:has(> p)` begins with a combinator; the parser puts `:scope` in front of it.
      const isRelative = text === "" && selector[0]?.type === "pseudo-class" && selector[0].kind === "scope";
      text += (isRelative ? "" : compound || "*") + (combinators[component.value] ?? " ");
      compound = "";
    } else compound += componentText(component);
  }
  return text + (compound || "*");
}

/** A component as text. Empty for one that is left out, which makes the selector match more. */
function componentText(component: SelectorComponent): string {
  switch (component.type) {
    case "type":
      return component.name;
    case "class":
      return `.${escapeName(component.name)}`;
    case "id":
      return `#${escapeName(component.name)}`;
    case "attribute": {
      if (openedByReaders.has(component.name)) return "";
      const operation = component.operation;
      const operator = operation?.caseSensitivity !== "ascii-case-insensitive" && operators[operation?.operator ?? ""];
      return operator ? `[${component.name}${operator}${JSON.stringify(operation?.value)}]` : `[${component.name}]`;
    }
    case "pseudo-class":
      return pseudoClassText(component);
    default:
      return "";
  }
}

/** `:not()` is left out: an element that it excludes now may match later. */
function pseudoClassText(pseudo: PseudoClass): string {
  switch (pseudo.kind) {
    case "is":
    case "where":
      // hast-util-select looks no further than the element: `:is(.a b)` matches nothing there.
      return `:is(${pseudo.selectors.map((inside) => staticSelector(lastCompound(inside))).join()})`;
    case "has": {
      // hast-util-select supports only descendants and children.
      const inside = pseudo.selectors.map(staticSelector);
      return inside.some((relative) => /^[+~]/.test(relative)) ? "" : `:has(${inside.join()})`;
    }
    case "lang":
      return `:lang(${pseudo.languages.join()})`;
    case "nth-child":
    case "nth-last-child":
    case "nth-of-type":
    case "nth-last-of-type":
      return "of" in pseudo && pseudo.of ? "" : `:${pseudo.kind}(${pseudo.a}n+${pseudo.b})`;
    default:
      return positions.has(pseudo.kind) ? `:${pseudo.kind}` : "";
  }
}

/** The part of `selector` that is about the element itself: `li` of `.rows li + li`. */
export function lastCompound(selector: Selector): Selector {
  return selector.slice(selector.findLastIndex(({ type }) => type === "combinator") + 1);
}

function escapeName(name: string): string {
  return name.replace(/[^\w-]|^-?\d/g, (text) => [...text].map((c) => `\\${c.codePointAt(0)?.toString(16)} `).join(""));
}
