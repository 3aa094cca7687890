import type { Block, Body, Part, Translation } from "../../content/model/document";
import type { Locale } from "../../locales";
import { headingText, nameOfPart, nameWithin } from "../part-label";
import { readPlainWords, readWords, type Words, wordsWithoutNumbers } from "./read-words";
import type { Passage, PassageForm, RedlinePlace } from "./redline-types";

/**
 * A heading, a paragraph or a row of a table, as two versions are compared. `ids` are those that lead to it, `likeness` its words without
 * the numbers that may move, `piece` tells that it is one of several that a row was cut into, since the other version has them apart.
 */
export type TextRow = Pick<Passage, "form" | "tie"> & {
  section: TextSection;
  place: RedlinePlace;
  ids: readonly string[];
  label: string;
  gap: string;
  cells: Words[];
  likeness: string[];
  piece: { of: TextRow; how: "split" | "joined"; index: number; count: number } | null;
};

/** A row before and after; null where a version has none. */
export type RowPair = { old: TextRow | null; now: TextRow | null };

/** A section of a version. `key` tells it from all others of the version, `parent` is the part that it stands in. */
export type TextSection = RedlinePlace & {
  key: string;
  ownId: string;
  body: Body;
  parent: TextSection | null;
  rows: TextRow[];
};

/** Where a block stands. `within` is what the names of items begin with. */
type Around = { depth: number; within: string; place: RedlinePlace; bullet: boolean; quoted: boolean };

/** Lists all that a version says, section by section and row by row, in reading order. */
export function listSections(text: Translation): TextSection[] {
  const { locale, title, description, openings, preamble, parts, notes } = text;
  const head = newSection({ kind: "head", id: "", name: "", key: "head", body: text });
  addWords(head, "title", title, locale);
  addWords(head, "description", description, locale);
  const noteSection = newSection({ kind: "notes", id: "notes", name: "", key: "notes", body: text });
  addBlocks(noteSection, [{ kind: "list", level: "note", parts: notes }], locale);
  const ownPreamble = newSection({
    kind: "preamble",
    id: parts.length > 0 ? "preamble" : "",
    name: "",
    key: "preamble",
    body: text,
  });
  addBlocks(ownPreamble, preamble, locale);
  const sections = [
    head,
    ...openings.flatMap((opening) => {
      const { slug, title: name } = opening;
      const section = newSection({ kind: "opening", id: slug, name, key: `opening ${slug}`, body: opening });
      addWords(section, "heading", name, locale);
      addBlocks(section, opening.preamble, locale);
      return [section, ...listParts(opening.parts, section, opening, slug, locale, "")];
    }),
    ownPreamble,
    ...listParts(parts, null, text, "", locale, ""),
    noteSection,
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function newSection(own: Omit<TextSection, "rows" | "parent" | "ownId">): TextSection {
  return { ...own, ownId: own.id, parent: null, rows: [] };
}

/** `slug` is that of the opening whose parts they are, or empty. */
function listParts(
  parts: readonly Part[],
  parent: TextSection | null,
  body: Body,
  slug: string,
  locale: Locale,
  around: string,
): TextSection[] {
  return parts.flatMap((part) => {
    // An opening's id that another text of the page has, too, has the opening's name in front.
    const ownId = slug !== "" && part.id.startsWith(`${slug}.`) ? part.id.slice(slug.length + 1) : part.id;
    const section: TextSection = {
      kind: "section",
      id: part.id,
      name: headingText({ ...part, label: nameOfPart(part.label, around) }),
      key: `${slug} ${ownId}`,
      ownId,
      body,
      parent,
      rows: [],
    };
    const within = nameWithin(part, around);
    addWords(section, "heading", part.heading, locale, part);
    addBlocks(section, part.blocks, locale, within);
    return [section, ...listParts(part.parts, section, body, slug, locale, within)];
  });
}

const noForm = { depth: 0, bullet: false, quoted: false, head: false };

/** Where something stands, without what else is known of it. */
export function placeOf({ kind, id, name }: RedlinePlace): RedlinePlace {
  return { kind, id, name };
}

function addWords(
  section: TextSection,
  kind: PassageForm["kind"],
  words: string,
  locale: Locale,
  number: { label: string; gap: string } = { label: "", gap: "" },
): void {
  const { label } = number;
  const gap = words === "" ? "" : number.gap;
  addRow(section, { ...noForm, kind }, [readPlainWords(words, locale)], { place: placeOf(section), label, gap });
}

function addRow(
  section: TextSection,
  form: PassageForm,
  cells: Words[],
  rest: Pick<TextRow, "place" | "label" | "gap"> & { ids?: string[] },
): void {
  const likeness = cells.flatMap((words, index) => [...(index > 0 ? ["\t"] : []), ...wordsWithoutNumbers(words)]);
  section.rows.push({ section, form, tie: null, piece: null, cells, likeness, ids: [], ...rest });
}

function addBlocks(section: TextSection, blocks: readonly Block[], locale: Locale, within = ""): void {
  const add = (inner: readonly Block[], around: Around, item: Part | null): void => {
    const [first] = inner;
    let number = item;
    const isText = first && first.kind !== "list" && first.kind !== "bullets" && first.kind !== "quotation";
    // The number of an item stands alone where no words follow it.
    if (item && item.label !== "" && !isText) {
      push({ ...noForm, kind: "paragraph" }, [readWords([], locale)], around, item, []);
      number = null;
    }
    let bullet = around.bullet;
    for (const block of inner) {
      const own = { ...around, bullet };
      addBlock(block, own, number);
      number = null;
      bullet = false;
    }
  };
  const push = (form: PassageForm, cells: Words[], around: Around, item: Part | null, ids: string[]): void => {
    const { depth, bullet, quoted, place } = around;
    addRow(section, { ...form, depth, bullet, quoted }, cells, {
      place,
      label: item?.label ?? "",
      gap: item?.gap ?? "",
      ids: [...ids, ...(item ? [item.id] : [])],
    });
  };
  const addBlock = (block: Block, around: Around, item: Part | null): void => {
    switch (block.kind) {
      case "paragraph": {
        const ids = block.id === null ? [] : [block.id];
        push({ ...noForm, kind: "paragraph" }, [readWords(block.content, locale)], around, item, ids);
        break;
      }
      case "definition": {
        const content = [
          { type: "strong" as const, children: [{ type: "text" as const, value: block.term }] },
          ...block.content,
        ];
        push({ ...noForm, kind: "definition" }, [readWords(content, locale)], around, item, [block.id]);
        break;
      }
      case "list":
        for (const part of block.parts) {
          const name = part.label === "" ? around.within : nameOfPart(part.label, around.within);
          const place = part.label === "" ? around.place : { kind: section.kind, id: part.id, name };
          add(part.blocks, { ...around, depth: around.depth + 1, within: name, place, bullet: false }, part);
        }
        break;
      case "bullets":
        for (const entry of block.items) add(entry.blocks, { ...around, depth: around.depth + 1, bullet: true }, null);
        break;
      case "quotation":
        add(block.blocks, { ...around, quoted: true }, null);
        break;
      case "table":
        for (const [index, { cells }] of [block.head, ...block.rows].entries()) {
          const words = cells.map(({ content }) => readWords(content, locale));
          push({ ...noForm, kind: "row", head: index === 0 }, words, around, index === 0 ? item : null, []);
        }
    }
  };
  add(blocks, { depth: 0, within, place: placeOf(section), bullet: false, quoted: false }, null);
}
