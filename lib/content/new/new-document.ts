import { isMap, isSeq, parseDocument, stringify } from "yaml";
import { type Locale, locales } from "../../locales";
import { headingLine, labelOf } from "../numbering/labels";
import { placeholder, placeholderId } from "../text/placeholder";

/**
 * Makes the files of a new document in every locale, by path below the content folder: one section with an item and sub-items, to
 * copy or delete. `updated` is today's ISO date.
 */
export function layDownDocument(slug: string, updated: string): Map<string, string> {
  return new Map(locales.map((locale) => [`${slug}/${locale}.md`, newText(locale, updated)]));
}

function newText(locale: Locale, updated: string): string {
  const frontMatter = { title: placeholder, description: placeholder, version: "1", updated };
  const heading = headingLine(2, labelOf("policy", "section", locale, [1]), placeholder, placeholderId);
  const blocks = [placeholder, heading, placeholder, `1. ${placeholder}`, `2. ${placeholder}`];
  const subItems = ["a", "b"].map((letter) => `   ${letter}) ${placeholder}`);
  return `---\n${stringify(frontMatter)}---\n\n${[...blocks, ...subItems].join("\n\n")}\n`;
}

/** Adds `slug` at the end of the text of `documents.yaml`; comments stay. Throws an Error when the text has no list. */
export function listDocument(text: string, slug: string): string {
  const { contents } = parseDocument(text);
  const list = isMap(contents) ? contents.get("documents") : null;
  const last = isSeq(list) ? list.items.at(-1) : null;
  if (!isMap(last) || !last.range) throw new Error("documents.yaml has no list of documents.");
  const end = text.slice(0, last.range[1]).trimEnd().length;
  const indentation = text.slice(text.lastIndexOf("\n", last.range[0]) + 1, last.range[0]).replace(/-.*$/, "");
  return `${text.slice(0, end)}\n${indentation}- slug: ${slug}${text.slice(end)}`;
}
