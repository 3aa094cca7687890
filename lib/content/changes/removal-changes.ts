import type { ContentFiles } from "../model/files";
import type { Place } from "../model/problem";
import { readDocumentList } from "../read/data-files";

/**
 * What a change decides about a document's leaving the site: it is removed on the day `on` (YYYY-MM-DD), which was `was` before the change,
 * or, where `on` is null, is listed among the documents again. `place` is its line in the list.
 */
export type RemovalChange = { slug: string; place: Place; on: string | null; was: string | null };

/** The documents that a change removes, removes on another day or lists again, in the order of the list; none where a list cannot be read. */
export function removalChanges(base: ContentFiles, now: ContentFiles): RemovalChange[] {
  const [before, after] = [readDocumentList(base), readDocumentList(now)];
  if ("problems" in before || "problems" in after) return [];
  const dayBefore = (slug: string) => before.removed.find((entry) => entry.slug === slug)?.on ?? null;
  const removed = after.removed.flatMap(({ slug, on, placeOfDay }): RemovalChange[] => {
    const was = dayBefore(slug);
    return was === on ? [] : [{ slug, place: placeOfDay, on, was }];
  });
  const relisted = after.documents.flatMap(({ slug }): RemovalChange[] => {
    const was = dayBefore(slug);
    const place = after.names.find((name) => name.slug === slug)?.place;
    return was === null || !place ? [] : [{ slug, place, on: null, was }];
  });
  return [...removed, ...relisted];
}
