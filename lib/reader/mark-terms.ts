import type { Block, Body, Translation } from "../content/model/document";

/** A term to mark. `id` is that of its definition, `label` the name of the mark. */
export type MarkedTerm = { id: string; label: string };

/** A link to a definition. `lib/content` links words without markup; a possessive `’s` stays with its word. */
const linkedTerm = /<a href="[^"]*#([^"#]+)">[^<]*<\/a>(?:’s\b)?/g;

/** The id of the note that a term's marks open. `id` is that of its definition. */
export function noteId(id: string): string {
  return `${id}.note`;
}

/**
 * Adds a mark behind each defined term where a section first links it, except in the section that defines it. The `text` of a
 * block stays unchanged: a mark is not part of it. `marked` lists the ids of the terms that got one.
 */
export function markTerms(translation: Translation, terms: readonly MarkedTerm[]) {
  const marked = new Set<string>();
  const markBlocks = (blocks: Block[]): Block[] => {
    const done = new Set(blocks.flatMap((block) => (block.kind === "definition" ? block.id : [])));
    const setMarks = (html: string) =>
      html.replace(linkedTerm, (words, id: string) => {
        const term = terms.find((candidate) => candidate.id === id);
        if (!term || done.has(id)) return words;
        done.add(id);
        marked.add(id);
        return `<span class="term">${words}</span>${markHtml(term)}`;
      });
    return blocks.map((block) => changeHtml(block, setMarks));
  };
  const markBody = <T extends Body>(body: T): T => ({
    ...body,
    preamble: markBlocks(body.preamble),
    sections: body.sections.map((section) => ({ ...section, blocks: markBlocks(section.blocks) })),
  });
  return { translation: { ...markBody(translation), openings: translation.openings.map(markBody) }, marked };
}

/**
 * The mark has no text: it is drawn, so that copying the sentence copies only the sentence. The `<span>` takes it out of the line
 * (see app/styles/terms.css).
 */
function markHtml({ id, label }: MarkedTerm): string {
  const name = label.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<span><button type="button" popovertarget="${noteId(id)}" aria-label="${name}"></button></span>`;
}

/** Changes each run of HTML in `block`, in reading order. */
function changeHtml(block: Block, change: (html: string) => string): Block {
  const inside = <T extends { blocks: Block[] }>(part: T): T => ({
    ...part,
    blocks: part.blocks.map((inner) => changeHtml(inner, change)),
  });
  switch (block.kind) {
    case "paragraph":
    case "definition":
      return { ...block, html: change(block.html) };
    case "list":
      return { ...block, items: block.items.map(inside) };
    case "bullets":
      return { ...block, items: block.items.map(inside) };
    case "quotation":
      return inside(block);
    case "table": {
      const row = (cells: typeof block.head) => cells.map((cell) => ({ ...cell, html: change(cell.html) }));
      return { ...block, head: row(block.head), rows: block.rows.map(row) };
    }
  }
}
