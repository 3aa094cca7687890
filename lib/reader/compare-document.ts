import type { Block, Body, Definition, Item, LegalDocument, Paragraph, Table } from "../content/model/document";
import { type Locale, locales } from "../locales";
import { alignParts, type Counterparts } from "./align-parts";

/** What one field of the comparison shows. */
export type Cell = Paragraph | Definition | Table | { kind: "heading"; text: string };

/**
 * One row of the comparison. `label` is the number in front of it, `name` the same with the numbers of its parents (`2. 3. a)`),
 * `id` its anchor in the document.
 */
export type ComparedRow = { id?: string; label?: string; name?: string; cells: Counterparts<Cell> };

/** A section, an opening or a preamble. `id` is its anchor in the document. */
export type ComparedGroup = { id: string; rows: ComparedRow[] };

/** The numbers in front of a run of blocks, and the id of the part they number. */
type Place = { id?: string; label?: string; path: string };

/** Aligns the text of `document` in all locales, block by block. Numbers are written as in `locale`. */
export function compareDocument({ slug, translations }: LegalDocument, locale: Locale): ComparedGroup[] {
  const { openings, sections } = translations[locale];
  const titlesOf = (parts: Counterparts<{ title: string }>) => mapParts(parts, ({ title }) => title);
  const allOpenings = alignParts(
    mapParts(translations, (translation) => translation.openings),
    (opening) => opening.slug,
  );
  return [
    ...allOpenings.flatMap((parts) => {
      const [id = ""] = Object.values(parts).map((opening) => opening.slug);
      return compareBody(id, parts, locale, titlesOf(parts));
    }),
    ...compareBody(
      sections.length > 0 ? "preamble" : slug,
      translations,
      locale,
      openings.length > 0 ? titlesOf(translations) : undefined,
    ),
  ];
}

function compareBody(id: string, bodies: Counterparts<Body>, locale: Locale, titles?: Counterparts<string>) {
  const preamble = compareBlocks(
    mapParts(bodies, (body) => body.preamble),
    { path: "" },
  );
  const sections = alignParts(
    mapParts(bodies, (body) => body.sections),
    (section) => section.id,
  );
  const groups: ComparedGroup[] = [];
  if (preamble.length > 0) groups.push({ id, rows: [...(titles ? [{ cells: headings(titles) }] : []), ...preamble] });
  for (const parts of sections) {
    const section = parts[locale] ?? Object.values(parts)[0];
    if (!section) continue;
    const { id, label } = section;
    const cells = headings(mapParts(parts, ({ heading }) => heading));
    const rows = compareBlocks(
      mapParts(parts, ({ blocks }) => blocks),
      { path: `${label} ` },
    );
    groups.push({ id, rows: [{ label, name: label, cells }, ...rows] });
  }
  return groups;
}

/** The first row of a numbered part shows its number. */
function compareBlocks(lists: Counterparts<readonly Block[]>, { id, label, path }: Place): ComparedRow[] {
  const rows = alignParts(lists, ({ kind }) => kind).flatMap((parts) => compareBlock(parts, path));
  if (label === undefined) return rows;
  const [first, ...rest] = rows;
  const numbered = { id, label, name: `${path.trim()}` };
  if (!first || first.label !== undefined || first.id !== undefined) return [{ ...numbered, cells: {} }, ...rows];
  return [{ ...first, ...numbered }, ...rest];
}

/** All `parts` have the same kind, by which they were aligned. */
function compareBlock(parts: Counterparts<Block>, path: string): ComparedRow[] {
  const [block] = Object.values(parts);
  switch (block?.kind) {
    case "list": {
      const items = mapParts(parts as Counterparts<typeof block>, (list) => list.items);
      return alignParts(items, (item) => item.id).flatMap((counterparts) => compareItem(counterparts, path));
    }
    case "bullets": {
      const items = mapParts(parts as Counterparts<typeof block>, (list) => list.items);
      return alignParts(items, () => "bullet").flatMap((counterparts) =>
        compareBlocks(
          mapParts(counterparts, ({ blocks }) => blocks),
          { path },
        ),
      );
    }
    case "quotation":
      return compareBlocks(
        mapParts(parts as Counterparts<typeof block>, ({ blocks }) => blocks),
        { path },
      );
    case "definition":
      return [{ id: block.id, cells: parts as Counterparts<Cell> }];
    default:
      return [{ cells: parts as Counterparts<Cell> }];
  }
}

function compareItem(parts: Counterparts<Item>, path: string): ComparedRow[] {
  const [item] = Object.values(parts);
  if (!item) return [];
  const { id, label } = item;
  return compareBlocks(
    mapParts(parts, ({ blocks }) => blocks),
    { id, label, path: `${path}${label} ` },
  );
}

function headings(texts: Counterparts<string>): Counterparts<Cell> {
  return mapParts(texts, (text) => ({ kind: "heading", text }));
}

function mapParts<T, U>(parts: Counterparts<T>, map: (part: T) => U): Counterparts<U> {
  const mapped: Counterparts<U> = {};
  for (const locale of locales) {
    const part = parts[locale];
    if (part !== undefined) mapped[locale] = map(part);
  }
  return mapped;
}
