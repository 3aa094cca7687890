import type { Part, Translation } from "../content/model/document";
import { headingText } from "../reader/part-label";

/** A part of a document's page, with its anchor. One that is not numbered has no `level`; without a heading it comes right after the title. */
export type DocumentPart = Pick<Part, "id" | "blocks"> &
  Partial<Pick<Part, "level" | "number" | "label" | "gap" | "heading">> & { parts: DocumentPart[] };

/** The parts of a document's page, in order: the documents it opens with, its preamble and its own parts. */
export function documentParts(slug: string, translation: Translation): DocumentPart[] {
  const { title, openings, preamble, parts } = translation;
  const own = { id: parts.length > 0 ? "preamble" : slug, ...(openings.length > 0 && { heading: title }) };
  return [
    ...openings.map((opening) => ({
      id: opening.slug,
      heading: opening.title,
      blocks: opening.preamble,
      parts: opening.parts,
    })),
    ...(preamble.length > 0 ? [{ ...own, blocks: preamble, parts: [] }] : []),
    ...parts,
  ];
}

/** The number and words of a part's heading; undefined where it has none. */
export function partHeading({ label = "", gap = "", heading }: DocumentPart): string | undefined {
  return heading === undefined ? undefined : headingText({ label, gap, heading });
}
