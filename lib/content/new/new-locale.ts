import { isMap, isScalar, parseDocument } from "yaml";
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
 * Adds `TODO` for the locale `tag` to every entry of `text`, the text of `vocabulary.yaml`, that lists words by language.
 * Comments, entries that already have words for it and everything else stay.
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
