import type { Element, Root } from "hast";
import { select } from "hast-util-select";
import { rehype } from "rehype";
import { visit } from "unist-util-visit";

const html = rehype().freeze();

/** No page that was parsed holds this sign: HTML replaces it. In attributes it is written as a reference. */
const gap = "\0";
const classGap = /&#x0;(\d+)&#x0;/g;

/** The HTML of a page with gaps, in UTF-8: as text those of a large site would take twice the room. */
export type Template = Buffer;

/** The HTML of pages of one kind, with gaps for what is known when all of them have been read: their classes and their style. */
export class PageTemplates {
  private readonly places = new Map<string, number>();

  /** The lists of classes, each once, in the order in which the pages have them. */
  readonly classLists: string[][] = [];

  /** Writes `tree`, which is changed, as a template. */
  write(tree: Root): Template {
    visit(tree, "element", (element) => {
      this.takeClasses(element);
      keepFirstLineBreak(element);
    });
    const children = [{ type: "text", value: gap } as const];
    select("head", tree)?.children.push({ type: "element", tagName: "style", properties: {}, children });
    return Buffer.from(html.stringify(tree));
  }

  private takeClasses({ properties }: Element): void {
    const names = [properties.className ?? []].flat().map(String);
    if (names.length > 0) properties.className = [`${gap}${this.placeOf(names)}${gap}`];
  }

  private placeOf(names: string[]): number {
    const list = names.join(" ");
    const place = this.places.get(list) ?? this.classLists.push(names) - 1;
    this.places.set(list, place);
    return place;
  }
}

/** HTML drops a line break right after `<pre>`. Text that begins with one needs two. */
function keepFirstLineBreak({ tagName, children: [first] }: Element): void {
  if (/^(?:pre|textarea)$/.test(tagName) && first?.type === "text") first.value = first.value.replace(/^\n/, "\n\n");
}

/** Returns what fills the gaps of a template: `classLists` has a list for each of the kind's, in their order. */
export function templateFiller(
  style: string,
  classLists: readonly (readonly string[])[],
): (template: Template) => string {
  const classes = classLists.map((names) => {
    const properties = { className: [...names] };
    const written = html.stringify({
      type: "root",
      children: [{ type: "element", tagName: "i", properties, children: [] }],
    });
    return written.slice('<i class="'.length, -'"></i>'.length);
  });
  return (template) =>
    template
      .toString()
      .replace(classGap, (_, place) => classes[Number(place)] ?? "")
      .replace(gap, () => style);
}
