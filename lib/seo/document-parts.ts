import type { Block, Body, Section, Translation } from "../content/model/document";

/** A part of a document's page, with its anchor. A part without a heading comes right after the title. */
export type DocumentPart = { id: string; number?: number; label?: string; heading?: string; blocks: Block[] };

/** The parts of a document's page, in order: the documents it opens with, its preamble and its sections. */
export function documentParts(slug: string, translation: Translation): DocumentPart[] {
  const { title, openings, preamble, sections } = translation;
  const own = sections.length > 0 ? "preamble" : slug;
  return [
    ...openings.flatMap((opening) => bodyParts(opening, { id: opening.slug, heading: opening.title })),
    ...bodyParts({ preamble, sections }, { id: own, heading: openings.length > 0 ? title : undefined }),
  ];
}

/** Joins the number and the words of a heading: `一、适用范围`, `1. Scope of application`. */
export function headingText({ label = "", heading = "" }: Pick<DocumentPart, "label" | "heading">): string {
  return label.endsWith(".") ? `${label} ${heading}` : label + heading;
}

function bodyParts({ preamble, sections }: Body, first: { id: string; heading?: string }): DocumentPart[] {
  return [...(preamble.length > 0 ? [{ ...first, blocks: preamble }] : []), ...sections.map(sectionPart)];
}

function sectionPart({ id, number, label, heading, blocks }: Section): DocumentPart {
  return { id, number, label, heading, blocks };
}
