import { isMap, isNode, isScalar, parseDocument } from "yaml";
import type { MessageTree } from "../model/schema";
import { placeholder } from "../text/placeholder";

/** Makes `messages/<locale>.json` from the messages of another locale, with `TODO` in front of each text. */
export function layDownMessages(messages: MessageTree): string {
  const open = (tree: MessageTree): MessageTree =>
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => [
        key,
        typeof value === "string" ? `${placeholder} ${value}` : open(value),
      ]),
    );
  return `${JSON.stringify(open(messages), null, 2)}\n`;
}

/**
 * Adds `TODO` for the locale `tag` to every entry of `text`, the text of a `vocabulary.yaml`, that lists words by language.
 * Comments, entries that already have words for it and everything else stay.
 */
export function openVocabulary(text: string, tag: string): string {
  const { contents } = parseDocument(text);
  const additions: { at: number; line: string }[] = [];
  for (const group of ["parties", "names", "terms"]) {
    const terms = isMap(contents) ? contents.get(group) : null;
    for (const { value: term } of isMap(terms) ? terms.items : []) {
      if (!isMap(term) || term.has(tag)) continue;
      const own = term.items.filter(({ key }) => isScalar(key) && !["all", "forbidden"].includes(String(key.value)));
      const last = own.at(-1);
      if (!isScalar(last?.key) || !last.key.range) continue;
      const [start] = last.key.range;
      const words = `${tag}: [${placeholder}]`;
      const end = (isNode(last.value) && last.value.range?.[1]) || start;
      if (term.flow) additions.push({ at: end, line: `, ${words}` });
      else {
        const indentation = " ".repeat(start - text.lastIndexOf("\n", start) - 1);
        const lineEnd = text.indexOf("\n", end - 1);
        additions.push({ at: lineEnd < 0 ? text.length : lineEnd, line: `\n${indentation}${words}` });
      }
    }
  }
  return additions.reduceRight((result, { at, line }) => result.slice(0, at) + line + result.slice(at), text);
}
