import type { ContentFiles } from "../model/files";
import type { Place } from "../model/problem";
import { readDocumentList } from "../read/data-files";
import { nameNow } from "../versions/names-now";

/** A document or a page that has another name than before the change, and its line in the list. */
export type RenameChange = { slug: string; place: Place; was: string };

/** What a change renames, in the order of the list: what has among its old names one that the list had before. */
export function renameChanges(base: ContentFiles, now: ContentFiles): RenameChange[] {
  const [before, after] = [readDocumentList(base), readDocumentList(now)];
  if ("problems" in before || "problems" in after) return [];
  return after.names.flatMap(({ slug, place }): RenameChange[] => {
    const old = before.names.filter((name) => nameNow(name.slug, after.names) === slug);
    const [was] = old;
    return was && old.every((name) => name.slug !== slug) ? [{ slug, place, was: was.slug }] : [];
  });
}
