import { isMap, isSeq, parseDocument, stringify } from "yaml";
import { type Locale, locales } from "../../locales";
import { ledgerFileName } from "../model/ledger";
import type { ListedDocument } from "../model/schema";
import type { Level } from "../model/tree";
import { gapBehind, headingLine, labelOf } from "../numbering/labels";
import { writeReference } from "../numbering/references";
import { placeholder, placeholderId } from "../text/placeholder";
import { siteZone, writeLedger } from "../versions/ledger-text";

type DocumentScheme = ListedDocument["scheme"];

/**
 * Makes the files of a new document in every locale, by path below the content folder: an example of its scheme to be edited, with two
 * sections, items of each level, a reference, a table and a note; and its ledger, with a first version that is announced on `today`, an
 * ISO date, and still being written: somebody has to say from which day it applies.
 */
export function layDownDocument(slug: string, scheme: DocumentScheme, today: string): Map<string, string> {
  const first = { version: "1", announced: today, effective: placeholder, embeds: {} };
  return new Map([
    ...locales.map((locale) => [`${slug}/${locale}.md`, newText(locale, scheme)] as const),
    [`${slug}/${ledgerFileName}`, writeLedger({ zone: siteZone, versions: [first] })],
  ]);
}

function newText(locale: Locale, scheme: DocumentScheme): string {
  const frontMatter = { title: placeholder, description: placeholder };
  const heading = (number: number, id: string) =>
    headingLine(2, labelOf(scheme, "section", locale, [number]), placeholder, id);
  const item = (level: Level, path: number[], indent = "") => {
    const label = labelOf(scheme, level, locale, path);
    return `${indent}${label}${gapBehind(label, "")}${placeholder}`;
  };
  const first = { chapter: null, annex: null, path: [1], levels: ["section"] as const };
  const reference = `[${writeReference(first, scheme, locale)}](#${placeholderId})`;
  const blocks = [
    placeholder,
    heading(1, placeholderId),
    ...itemsOf[scheme](item),
    heading(2, `${placeholderId}-2`),
    `${placeholder} ${reference} ${placeholder}[^note]`,
    `| ${placeholder} | ${placeholder} |\n| --- | --- |\n| ${placeholder} | ${placeholder} |`,
    `[^note]: ${placeholder}`,
  ];
  return `---\n${stringify(frontMatter)}---\n\n${blocks.join("\n\n")}\n`;
}

type WriteItem = (level: Level, path: number[], indent?: string) => string;

/** What the first section holds: the levels of the scheme, each twice where that shows how it goes on. */
const itemsOf: Record<DocumentScheme, (item: WriteItem) => string[]> = {
  policy: (item) => [
    placeholder,
    item("item", [1]),
    item("item", [2]),
    item("sub-item", [1], "   "),
    item("sub-item", [2], "   "),
  ],
  articles: (item) => [placeholder, item("sub-item", [1]), item("sub-item", [2]), item("point", [1]), placeholder],
  decimal: (item) => [item("clause", [1, 1]), item("sub-item", [1]), item("sub-item", [2]), item("clause", [1, 2])],
};

/** Adds `slug` at the end of the text of `documents.yaml`; comments stay. Throws an Error when the text has no list. */
export function listDocument(text: string, slug: string, scheme: DocumentScheme): string {
  const { contents } = parseDocument(text);
  const list = isMap(contents) ? contents.get("documents") : null;
  const last = isSeq(list) ? list.items.at(-1) : null;
  if (!isMap(last) || !last.range) throw new Error("documents.yaml has no list of documents.");
  const end = text.slice(0, last.range[1]).trimEnd().length;
  const indentation = text.slice(text.lastIndexOf("\n", last.range[0]) + 1, last.range[0]).replace(/-.*$/, "");
  const own = scheme === "policy" ? "" : `\n${indentation}  scheme: ${scheme}`;
  return `${text.slice(0, end)}\n${indentation}- slug: ${slug}${own}${text.slice(end)}`;
}
