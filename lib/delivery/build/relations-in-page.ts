import type { Element, Root } from "hast";
import type { Selector, SelectorComponent } from "lightningcss";
import { combinators, lastCompound } from "./static-selector";

/**
 * Which kinds of elements stand in which relation somewhere in pages: `section>h2` tells that a section has a heading as its child, `.toc li` that
 * the class `toc` has items within it.
 */
export type RelationsInPage = ReadonlySet<string>;

/** Collects the relations of the elements of `trees`, by their types and classes. Parts that trees share are looked at once. */
export function readRelations(trees: readonly Root[]): RelationsInPage {
  const relations = new Set<string>();
  const within = new Map<Element, ReadonlySet<string>>();
  const relate = (first: Iterable<string>, sign: string, second: Iterable<string>) => {
    const others = [...second];
    for (const name of first) for (const other of others) relations.add(name + sign + other);
  };
  const read = (element: Element | Root): ReadonlySet<string> => {
    const known = element.type === "element" && within.get(element);
    if (known) return known;
    const children = element.children.flatMap((child) => (child.type === "element" ? [child] : []));
    const names = children.map(namesOf);
    const inside = new Set(names.flat());
    for (const child of children) for (const name of read(child)) inside.add(name);
    const before = new Set<string>();
    names.forEach((own, index) => {
      relate(names[index - 1] ?? [], "+", own);
      relate(before, "~", own);
      for (const name of own) before.add(name);
    });
    if (element.type === "root") return inside;
    relate(namesOf(element), ">", before);
    relate(namesOf(element), " ", inside);
    within.set(element, inside);
    return inside;
  };
  for (const tree of trees) read(tree);
  return relations;
}

/**
 * False when two parts of `selector` name elements that stand nowhere in that relation. Where it says true, the pages have to be searched: each pair
 * may be somewhere else.
 * @example
 * `.text :is(h2, h3) + section` needs an `h2` or `h3` within `.text`, and a `section` after one.
 */
export function mayRelate(relations: RelationsInPage, selector: Selector): boolean {
  const compounds: SelectorComponent[][] = [[]];
  const between: string[] = [];
  for (const part of selector) {
    if (part.type === "combinator") {
      between.push(combinators[part.value] ?? "");
      compounds.push([]);
    } else compounds.at(-1)?.push(part);
  }
  return between.every((sign, index) => {
    const [first, second] = [compounds[index] ?? [], compounds[index + 1] ?? []].map(alternatives);
    if (!sign || !first || !second) return true;
    return first.every((some) =>
      second.every((others) => some.some((name) => others.some((other) => relations.has(name + sign + other)))),
    );
  });
}

/** The names that an element needs, each as the list of those of which one is enough. */
function alternatives(compound: readonly SelectorComponent[]): string[][] {
  return compound.flatMap((part) => {
    if (part.type === "type") return [[part.name]];
    if (part.type === "class") return [[`.${part.name}`]];
    if (part.type !== "pseudo-class" || (part.kind !== "is" && part.kind !== "where")) return [];
    const each = part.selectors.map((inside) => alternatives(lastCompound(inside))[0]);
    return each.every((names) => names !== undefined) ? [each.flat()] : [];
  });
}

function namesOf({ tagName, properties }: Element): string[] {
  return [tagName, ...[properties.className ?? []].flat().map((name) => `.${name}`)];
}
