import type { Element, Root, RootContent } from "hast";
import { type Selector, transform } from "lightningcss";
import { plainName } from "./names-in-page";

/** What distinguishes two values of an attribute for a stylesheet. */
type AttributeTest = (value: string) => string;

type Shape = { id: number; element: Element };

/**
 * Of so many equal elements in a row a selector sees no more: it counts none, and looks from one to the next less often than this. The
 * others are left out, so that long lists are short, and pages that differ in their length alike.
 */
const equalInARow = 8;

/** Properties, by their plain names, whose values selectors compare in more ways than `readTests` knows. */
const comparedWhole = ["classname", "lang", "xmllang"];

/**
 * Pages reduced to what the selectors of a stylesheet look at: elements with their classes, languages and attributes, without text. Equal
 * parts are one object, so that the pages of a kind, which are much alike, take the room of a few, and equal pages are searched once.
 */
export class PageShapes {
  private readonly tests: ReadonlyMap<string, AttributeTest[]>;
  private readonly elements = new Map<string, Shape>();
  private readonly roots = new Map<string, Root>();

  constructor(css: string) {
    this.tests = readTests(css);
  }

  /** Adds a page. */
  add(tree: Root): void {
    const shapes = this.shapesOf(tree.children);
    const key = shapes.map(({ id }) => id).join();
    if (!this.roots.has(key)) this.roots.set(key, { type: "root", children: shapes.map(({ element }) => element) });
  }

  /** The pages that differ in what selectors look at; one of each language is first, so that a rule of one language is found soon. */
  get distinct(): readonly Root[] {
    const roots = [...this.roots.values()];
    const ofLanguages = new Map(roots.map((root) => [languageOf(root), root]));
    return [...new Set([...ofLanguages.values(), ...roots])];
  }

  private shapesOf(nodes: readonly RootContent[]): Shape[] {
    const shapes = nodes.flatMap((node) => (node.type === "element" ? [this.shapeOf(node)] : []));
    let row = 0;
    return shapes.filter(({ id }, index) => {
      row = id === shapes[index - 1]?.id ? row + 1 : 1;
      return row <= equalInARow;
    });
  }

  private shapeOf({ tagName, properties, children }: Element): Shape {
    const shapes = this.shapesOf(children);
    const attributes = Object.entries(properties).map(([name, value]) => {
      const tests = this.tests.get(plainName(name)) ?? [];
      return `${name}=${tests.map((test) => test(String(value))).join()}`;
    });
    const key = `${tagName} ${attributes.join(" ")}>${shapes.map(({ id }) => id).join()}`;
    const known = this.elements.get(key);
    if (known) return known;
    const inside = shapes.map(({ element }) => element);
    // A copy: the page itself is changed when it is written.
    const element: Element = { type: "element", tagName, properties: { ...properties }, children: inside };
    const made = { id: this.elements.size, element };
    this.elements.set(key, made);
    return made;
  }
}

function languageOf({ children }: Root): unknown {
  return children.map((node) => (node.type === "element" ? node.properties.lang : undefined)).find(Boolean);
}

/** The tests of a stylesheet, by the plain names of the attributes. */
function readTests(css: string): Map<string, AttributeTest[]> {
  const whole: AttributeTest = (value) => value;
  const tests = new Map<string, AttributeTest[]>(comparedWhole.map((name) => [name, [whole]]));
  const add = (name: string, test: AttributeTest) => tests.set(name, [...(tests.get(name) ?? []), test]);
  const read = (selector: Selector) => {
    for (const part of selector) {
      if (part.type === "id") add("id", (value) => String(value === part.name));
      // Those in `:is()`, `:has()` and the like.
      if ("selectors" in part && part.kind !== "host") for (const inside of part.selectors ?? []) read(inside);
      if (part.type !== "attribute" || !part.operation) continue;
      const { operator, value: wanted } = part.operation;
      if (operator === "prefix") add(plainName(part.name), (value) => String(value.startsWith(wanted)));
      else if (operator === "substring") add(plainName(part.name), (value) => String(value.includes(wanted)));
      else add(plainName(part.name), whole);
    }
  };
  transform({ filename: "page.css", code: Buffer.from(css), visitor: { Selector: read } });
  return tests;
}
