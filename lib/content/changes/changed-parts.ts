import { type Draft, partsOf } from "../model/draft";
import type { Place } from "../model/problem";
import { headingWords } from "../numbering/labels";
import { partHash } from "../pins/part-hash";
import { type SectionRow, sectionRows } from "./section-rows";

/** The key under which a document's title, version, dates and declared differences are compared. */
export const frontMatterKey = "front-matter";

/** A part as the comparison sees it. */
export type DocumentPart = { key: string; heading: string; place: Place; rows: SectionRow[]; hash: string };

/**
 * The parts of a draft: its front matter, its preamble if it has one, its sections. Keys are section ids; a section without an id
 * is known by its heading, and the second of two equal keys gets a mark.
 */
export function documentParts(draft: Draft): DocumentPart[] {
  const rows = sectionRows(draft);
  const parts = partsOf(draft).map(
    (section, index): DocumentPart => ({
      key: section.id ?? section.heading,
      heading: section.depth > 0 ? headingWords(section.label, section.heading) : "",
      place: section.place,
      rows: rows[index] ?? [],
      hash: partHash(section),
    }),
  );
  const seen = new Map<string, number>();
  return [frontMatterPart(draft), ...parts.filter((part) => part.rows.length > 0)].map((part) => {
    const times = (seen.get(part.key) ?? 0) + 1;
    seen.set(part.key, times);
    return times === 1 ? part : { ...part, key: `${part.key} (${times})` };
  });
}

function frontMatterPart({ frontMatter, placeOf, head }: Draft): DocumentPart {
  const differences = "differences" in frontMatter ? frontMatter.differences : [];
  const lines = (["title", "description", "updated", "status"] as const).flatMap((name) => {
    const value = Object.entries(frontMatter).find(([key]) => key === name)?.[1];
    return typeof value === "string" ? [{ label: `${name}:`, text: value, key: value }] : [];
  });
  const declared = differences.map(({ rule, section, value, reason, approvedBy }) => {
    const text = `${section}, ${value}: ${reason} (${approvedBy})`;
    return { label: `differences: ${rule}`, text, key: text };
  });
  return {
    key: frontMatterKey,
    heading: "",
    place: placeOf(["title"]),
    rows: [...lines, ...declared],
    hash: partHash(head),
  };
}
