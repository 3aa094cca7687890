import type { Element, Root } from "hast";
import type { Selector } from "lightningcss";
import { SKIP, visit } from "unist-util-visit";
import { lastCompound, openedByReaders } from "./static-selector";

/** What the elements of pages are called: to look here takes no time, and most selectors name something that no page has. */
export type NamesInPage = Record<"types" | "classes" | "ids" | "attributes", ReadonlySet<string>>;

/** Attributes that hast keeps under another name than HTML's. */
const otherwiseNamed: ReadonlySet<string> = new Set(["class", "for"]);
const canBeElsewhere = (attribute: string) => openedByReaders.has(attribute) || otherwiseNamed.has(attribute);

/** Collects the element types, classes, ids and attributes of `trees`. */
export function readNames(trees: readonly Root[]): NamesInPage {
  const names = {
    types: new Set<string>(),
    classes: new Set<string>(),
    ids: new Set<string>(),
    attributes: new Set<string>(),
  };
  const seen = new Set<Element>();
  const read = (element: Element) => {
    if (seen.has(element)) return SKIP;
    seen.add(element);
    const { tagName, properties } = element;
    names.types.add(tagName);
    for (const property of Object.keys(properties)) names.attributes.add(plainName(property));
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
        return canBeElsewhere(part.name) || names.attributes.has(plainName(part.name));
      case "pseudo-class":
        if (part.kind === "is" || part.kind === "where")
          return part.selectors.some((inside) => mayHold(names, lastCompound(inside)));
        return part.kind !== "has" || part.selectors.some((inside) => mayHold(names, inside));
      default:
        return true;
    }
  });
}

/** `data-url`, as a selector has it, and `dataUrl`, as hast has it, become `dataurl`. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[-:]/g, "");
}
