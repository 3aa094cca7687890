import { isMap, isScalar, parseDocument } from "yaml";
import type { MessageTree } from "../model/schema";
import { placeholder } from "../text/placeholder";

/** `messages/<locale>.json` with the keys of another one, and `TODO` in front of each of its texts. */
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
 * `vocabulary.yaml` with `TODO` for the locale `tag` in every entry that gives words by language; comments and all else stay as they
 * are. An entry that already has words for it is left alone.
 */
export function openVocabulary(text: string, tag: string): string {
  const { contents } = parseDocument(text);
  const ends: number[] = [];
  for (const group of ["parties", "names", "terms"]) {
    const terms = isMap(contents) ? contents.get(group) : null;
    for (const { value: term } of isMap(terms) ? terms.items : []) {
      if (!isMap(term) || term.has(tag)) continue;
      const own = term.items.filter(({ key }) => isScalar(key) && !["all", "forbidden"].includes(String(key.value)));
      const key = own.at(-1)?.key;
      if (isScalar(key) && key.range) ends.push(key.range[0]);
    }
  }
  let result = text;
  for (const start of ends.reverse()) {
    const indentation = " ".repeat(start - text.lastIndexOf("\n", start) - 1);
    const end = text.indexOf("\n", start);
    const line = `${indentation}${tag}: [${placeholder}]`;
    result = `${result.slice(0, end)}\n${line}${result.slice(end)}`;
  }
  return result;
}
