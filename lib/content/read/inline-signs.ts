import type { Paragraph, PhrasingContent, Text } from "mdast";
import type { DraftBlock } from "../model/draft";
import { plainText } from "../text/node-text";

type Definition = Omit<Extract<DraftBlock, { kind: "definition" }>, "place">;

/**
 * Reads `**term** {#name}：…`, a paragraph that opens with the term it defines. Null for any other, also for one that is bold throughout
 * and ends with its own id. Its id begins with `firstName`: who cited it must find it whatever its document is called now.
 */
export function readDefinition({ children: [term, text, ...rest] }: Paragraph, firstName: string): Definition | null {
  if (term?.type !== "strong" || text?.type !== "text") return null;
  const match = /^\s*\{#([^}]*)\}/.exec(text.value);
  if (match?.[1] === undefined || (match[0] === text.value && rest.length === 0)) return null;
  return {
    kind: "definition",
    id: `${firstName}.${match[1]}`,
    term: plainText(term.children),
    content: [afterStart(text, match[0].length), ...rest],
  };
}

/** Reads `“**term** {#name}” means …`: the bold words then know what they define. */
export function readTerms(nodes: readonly PhrasingContent[], firstName: string): PhrasingContent[] {
  const read = [...nodes];
  for (const [index, node] of read.entries()) {
    const next = read[index + 1];
    const match = node.type === "strong" && next?.type === "text" ? /^\s*\{#([^}]*)\}/.exec(next.value) : null;
    if (node.type !== "strong" || next?.type !== "text" || match?.[1] === undefined) continue;
    read[index] = { ...node, data: { defines: `${firstName}.${match[1]}` } };
    read[index + 1] = afterStart(next, match[0].length);
  }
  return read;
}

/** Takes the id from the end of a paragraph: `… within 30 days. {#late}`. */
export function takeId(nodes: readonly PhrasingContent[]): { id: string | null; children: PhrasingContent[] } {
  const last = nodes.at(-1);
  const cut = last?.type === "text" ? idAtEnd(last.value, /[}\s]/) : null;
  const ofTerm = cut?.before === "" && nodes.at(-2)?.type === "strong" && nodes.length > 2;
  if (last?.type !== "text" || !cut || ofTerm) return { id: null, children: [...nodes] };
  const text = { ...last, value: cut.before };
  return { id: cut.id, children: [...nodes.slice(0, -1), ...(text.value === "" ? [] : [text])] };
}

/**
 * The id at the end of a text, and what stands before it; null where there is none. `other` are the signs that no id holds. It walks back
 * from the end: a pattern would begin anew at each `{#` and each space within the text.
 *
 * @example `idAtEnd("Scope {#scope}", /[}]/)` is `{ id: "scope", before: "Scope" }`.
 */
export function idAtEnd(text: string, other: RegExp): { id: string; before: string } | null {
  if (!text.endsWith("}")) return null;
  let from = text.length - 1;
  while (from > 0 && !other.test(text.charAt(from - 1))) from--;
  const start = text.indexOf("{#", from);
  return start === -1 ? null : { id: text.slice(start + 2, -1), before: text.slice(0, start).trimEnd() };
}

/** A text node without its first `length` characters, with its position moved along. */
export function afterStart(node: Text, length: number): Text {
  const start = node.position?.start;
  if (!node.position || !start) return { ...node, value: node.value.slice(length) };
  const moved = { ...start, column: start.column + length, offset: (start.offset ?? 0) + length };
  return { ...node, value: node.value.slice(length), position: { ...node.position, start: moved } };
}
