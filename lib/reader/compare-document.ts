import type { Block, Body, LegalDocument, Part, Translation } from "../content/model/document";
import type { Locale } from "../locales";
import { alignParts, type Counterparts } from "./align-parts";
import { type Cell, type ComparedRow, compareBlocks, mapParts, withNumber } from "./compare-blocks";
import { withoutAnchor } from "./find-definitions";
import { hasHeadedPreamble } from "./headed-preamble";
import { mapBlocks, mapContent, mapNodes, mapPassages } from "./map-blocks";
import { nameOfPart, nameWithin } from "./part-label";

/**
 * A part with a heading, an opening, a preamble, or the notes. `id` is its anchor in the document, `name` its
 * number or its title in the locale of the page; the notes have none.
 */
export type ComparedGroup = { id: string; name?: string; rows: ComparedRow[] };

/** Aligns the text of `document` in all locales, block by block. Numbers are written as in `locale`. */
export function compareDocument({ slug, translations }: LegalDocument, locale: Locale): ComparedGroup[] {
  const { title, parts } = translations[locale];
  const texts = mapParts(translations, (text, own) => (own === locale ? text : withoutAnchors(text)));
  const titlesOf = (bodies: Counterparts<{ title: string }>) => headings(mapParts(bodies, ({ title }) => title));
  const lists = mapParts(texts, ({ openings }) => openings);
  const notes = mapParts(texts, ({ notes }): Block[] => [{ kind: "list", level: "note", parts: notes }]);
  const noteRows = compareBlocks(notes, { locale, name: "" });
  return [
    ...alignParts(lists, (opening) => opening.slug).flatMap((bodies) => {
      const [id = ""] = Object.values(bodies).map((opening) => opening.slug);
      const { title: name = "" } = bodies[locale] ?? {};
      return compareBody(bodies, { id, name, locale, titles: titlesOf(bodies), depth: 3 });
    }),
    ...compareBody(texts, {
      id: parts.length > 0 ? "preamble" : slug,
      name: title,
      locale,
      titles: hasHeadedPreamble(translations[locale]) ? titlesOf(texts) : undefined,
      depth: 2,
    }),
    ...(noteRows.length > 0 ? [{ id: "notes", rows: noteRows }] : []),
  ];
}

/** `id`, `name` and `titles` are those of the preamble, `depth` is that of the headings below it. */
function compareBody(
  bodies: Counterparts<Body>,
  {
    id,
    name,
    locale,
    titles,
    depth,
  }: { id: string; name: string; locale: Locale; titles?: Counterparts<Cell>; depth: number },
): ComparedGroup[] {
  const rows = compareBlocks(
    mapParts(bodies, ({ preamble }) => preamble),
    { locale, name: "" },
  );
  const parts = mapParts(bodies, (body) => body.parts);
  return [
    ...(titles || rows.length > 0 ? [{ id, name, rows: [...(titles ? [{ cells: titles }] : []), ...rows] }] : []),
    ...compareParts(parts, { locale, name: "" }, depth),
  ];
}

function compareParts(
  lists: Counterparts<readonly Part[]>,
  around: { locale: Locale; name: string },
  depth: number,
): ComparedGroup[] {
  return alignParts(lists, ({ id }) => id).flatMap((parts): ComparedGroup[] => {
    const part = parts[around.locale] ?? Object.values(parts)[0];
    if (!part) return [];
    const { id, label } = part;
    const name = nameOfPart(label, around.name);
    const within = { ...around, name: nameWithin(part, around.name) };
    const cells = headings(
      mapParts(parts, ({ heading }) => heading || undefined),
      depth,
    );
    const rows = compareBlocks(
      mapParts(parts, ({ blocks }) => blocks),
      within,
    );
    const hasHeading = Object.keys(cells).length > 0;
    const inner = mapParts(parts, (own) => own.parts);
    return [
      { id, name, rows: hasHeading ? [{ label, name, cells }, ...rows] : withNumber(rows, { label, name }) },
      ...compareParts(inner, within, depth + 1),
    ];
  });
}

function headings(texts: Counterparts<string>, depth = 2): Counterparts<Cell> {
  return mapParts(texts, (text) => ({ kind: "heading", depth, text }));
}

/** A text whose terms have no ids: those of the page are in another column. */
function withoutAnchors(text: Translation): Translation {
  const change = (blocks: Block[]) =>
    mapBlocks(blocks, (block) => [mapContent(block, (content) => mapNodes(content, (node) => [withoutAnchor(node)]))]);
  return { ...mapPassages(text, change), openings: text.openings.map((opening) => mapPassages(opening, change)) };
}
