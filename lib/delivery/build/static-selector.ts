import type { Selector, SelectorComponent } from "lightningcss";

type PseudoClass = Extract<SelectorComponent, { type: "pseudo-class" }>;

const combinators: Record<string, string> = {
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

/** Pseudo-classes that only depend on where an element stands. */
const positions = new Set([
  "root",
  "first-child",
  "last-child",
  "only-child",
  "first-of-type",
  "last-of-type",
  "only-of-type",
]);

/** Attributes that change as a reader uses the page. */
const openedByReaders = new Set(["open"]);

/**
 * `selector` without what depends on the state of a page (`:hover`, `:target-current`, `::before`), as text: it selects all that
 * the selector can ever select, and perhaps more.
 */
export function staticSelector(selector: Selector): string {
  let text = "";
  let compound = "";
  for (const component of selector) {
    if (component.type === "combinator") {
      // `:has(> p)` begins with a combinator, before which the parser puts a `:scope`.
      const isRelative = text === "" && selector[0]?.type === "pseudo-class" && selector[0].kind === "scope";
      text += (isRelative ? "" : compound || "*") + (combinators[component.value] ?? " ");
      compound = "";
    } else compound += componentText(component);
  }
  return text + (compound || "*");
}

/** A component as text; empty for one that is left out, which makes the selector select more. */
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

/** `:not()` is left out: what it rules out now may be otherwise in another state. */
function pseudoClassText(pseudo: PseudoClass): string {
  switch (pseudo.kind) {
    case "is":
    case "where":
      return `:is(${pseudo.selectors.map(staticSelector).join()})`;
    case "has": {
      // hast-util-select knows descendants and children only.
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

function escapeName(name: string): string {
  return name.replace(/[^\w-]|^-?\d/g, (text) => [...text].map((c) => `\\${c.codePointAt(0)?.toString(16)} `).join(""));
}
