import type { ContentFiles } from "../model/files";
import type { Place } from "../model/problem";
import { readDocumentList } from "../read/data-files";

/** A document or a page that has another name than before the change, and its line in the list. */
export type RenameChange = { slug: string; place: Place; was: string };

/** What a change renames, in the order of the list: what has among its old names one that the list had before. */
export function renameChanges(base: ContentFiles, now: ContentFiles): RenameChange[] {
  const [before, after] = [readDocumentList(base), readDocumentList(now)];
  if ("problems" in before || "problems" in after) return [];
  const listed = (names: typeof before.names, wanted: string) => names.some(({ slug }) => slug === wanted);
  return after.names.flatMap(({ slug, place, aliases }): RenameChange[] => {
    const old = aliases.find(({ alias }) => listed(before.names, alias) && !listed(after.names, alias));
    return old && !listed(before.names, slug) ? [{ slug, place, was: old.alias }] : [];
  });
}
