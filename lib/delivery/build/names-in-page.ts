import type { Element, Root } from "hast";
import type { Selector, SelectorComponent } from "lightningcss";
import { SKIP, visit } from "unist-util-visit";
import { lastCompound, openedByReaders } from "./static-selector";

type Attribute = Extract<SelectorComponent, { type: "attribute" }>;

/** What the elements of pages are called: to look here takes no time, and most selectors name something that no page has. */
export type NamesInPage = Record<"types" | "classes" | "ids", ReadonlySet<string>> & {
  /** The values of each attribute, by its plain name. */
  attributes: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Attributes that hast keeps under another name than HTML's. */
const otherwiseNamed: ReadonlySet<string> = new Set(["class", "for"]);
const canBeElsewhere = (attribute: string) => openedByReaders.has(attribute) || otherwiseNamed.has(attribute);

/** Collects the element types, classes, ids and attributes of `trees`. */
export function readNames(trees: readonly Root[]): NamesInPage {
  const names = {
    types: new Set<string>(),
    classes: new Set<string>(),
    ids: new Set<string>(),
    attributes: new Map<string, Set<string>>(),
  };
  const seen = new Set<Element>();
  const read = (element: Element) => {
    if (seen.has(element)) return SKIP;
    seen.add(element);
    const { tagName, properties } = element;
    names.types.add(tagName);
    for (const [property, value] of Object.entries(properties)) {
      const values = names.attributes.get(plainName(property)) ?? new Set();
      names.attributes.set(plainName(property), values.add([value].flat().join(" ")));
    }
    for (const name of [properties.className ?? []].flat()) names.classes.add(String(name));
    if (properties.id !== undefined) names.ids.add(String(properties.id));
    return undefined;
  };
  for (const tree of trees) visit(tree, "element", read);
  return names;
}

/**
 * False when the page of `names` lacks something without which `selector` matches nothing in any state. It looks at what
 * `staticSelector` looks at, and not at where the elements are: where it says true, the page has to be searched.
 * @example
 * `.toc a:is(.x, .y):hover` needs an `a`, the class `toc`, and one of `x` and `y`.
 */
export function mayHold(names: NamesInPage, selector: Selector): boolean {
  return selector.every((part) => {
    switch (part.type) {
      case "type":
        return names.types.has(part.name);
      case "class":
        return names.classes.has(part.name);
      case "id":
        return names.ids.has(part.name);
      case "attribute":
        return canBeElsewhere(part.name) || mayBeValue(names.attributes.get(plainName(part.name)), part.operation);
      case "pseudo-class":
        if (part.kind === "is" || part.kind === "where")
          return part.selectors.some((inside) => mayHold(names, lastCompound(inside)));
        return part.kind !== "has" || part.selectors.some((inside) => mayHold(names, inside));
      default:
        return true;
    }
  });
}

/** False where no value begins with or holds what is asked for; other comparisons are left to the search. */
function mayBeValue(values: ReadonlySet<string> | undefined, operation: Attribute["operation"]): boolean {
  if (!values || !operation || operation.caseSensitivity === "ascii-case-insensitive") return values !== undefined;
  const { operator, value: wanted } = operation;
  if (operator === "prefix") return [...values].some((value) => value.startsWith(wanted));
  return operator !== "substring" || [...values].some((value) => value.includes(wanted));
}

/** `data-url`, as a selector has it, and `dataUrl`, as hast has it, become `dataurl`. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[-:]/g, "");
}
