import type { Part } from "../content/model/document";

/** The number and words of a heading: `一、适用范围`, `1. Scope of application`. */
export function headingText({ label, gap, heading }: Pick<Part, "label" | "gap" | "heading">): string {
  return `${label}${gap}${heading}`.trimEnd();
}

/**
 * The number of a part behind those of the parts around it, whose name is `parent`: it tells which `a)` of many one is.
 * @example
 * nameOfPart("a)", "2. 3."); // "2. 3. a)"
 * nameOfPart("3.", "二、"); // "二、3."
 * nameOfPart("4.2", "4."); // "4.2"
 */
export function nameOfPart(label: string, parent: string): string {
  const around = parent.slice(0, parent.lastIndexOf(" ") + 1);
  const last = `${parent.slice(around.length).replace(/\.$/, "")}.`;
  if (parent === "" || (label.startsWith(last) && label.length > last.length)) return around + label;
  return parent + (label.startsWith("（") || parent.endsWith("、") ? "" : " ") + label;
}

/** What the names of the parts in `part` begin with. Sections are counted through all chapters, whose numbers do not lead to them. */
export function nameWithin({ level, label }: Pick<Part, "level" | "label">, parent: string): string {
  return level === "chapter" ? parent : nameOfPart(label, parent);
}

/** True for a number that can hang in front of its text, as `三、` and `3.` can and `第三条` and `Article 3` cannot. */
export function canHang(label: string): boolean {
  return /^(?:[\d(（〇一二三四五六七八九十百]|[a-z]{1,5}\))/.test(label);
}
