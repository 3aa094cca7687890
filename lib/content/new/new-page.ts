import { isMap, isSeq, parseDocument, stringify } from "yaml";
import { locales } from "../../locales";
import { placeholder, placeholderId } from "../text/placeholder";
import { sourceMark } from "../text/source-mark";

/**
 * Makes the files of a new page in every locale, by path below the content folder: a first sentence and a part with two rows, each with
 * a source in the document `source`. `updated` is today's ISO date.
 */
export function layDownPage(slug: string, source: string, updated: string): Map<string, string> {
  const frontMatter = { title: placeholder, description: placeholder, updated };
  return new Map(
    locales.map((locale) => {
      const cited = `[${sourceMark}](../${source}/${locale}.md)`;
      const row = `- **${placeholder}** ${placeholder} ${cited}`;
      const blocks = [`${placeholder} ${cited}`, `## ${placeholder} {#${placeholderId}}`, `${row}\n${row}`];
      return [`${slug}/${locale}.md`, `---\n${stringify(frontMatter)}---\n\n${blocks.join("\n\n")}\n`];
    }),
  );
}

/** Adds `slug` to the pages in the text of `documents.yaml`, which gets such a list where it has none; comments stay. */
export function listPage(text: string, slug: string): string {
  const { contents } = parseDocument(text);
  const list = isMap(contents) ? contents.get("pages") : null;
  const last = isSeq(list) ? list.items.at(-1) : null;
  if (!isMap(last) || !last.range) return `${text.trimEnd()}\npages:\n  - slug: ${slug}\n`;
  const end = text.slice(0, last.range[1]).trimEnd().length;
  const indentation = text.slice(text.lastIndexOf("\n", last.range[0]) + 1, last.range[0]).replace(/-.*$/, "");
  return `${text.slice(0, end)}\n${indentation}- slug: ${slug}${text.slice(end)}`;
}
