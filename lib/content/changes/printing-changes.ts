import type { ContentFiles } from "../model/files";
import type { Place } from "../model/problem";
import { readDocumentList } from "../read/data-files";
import { entryNow } from "../versions/names-now";

/** A document that prints other ones than before the change, by their slugs. `place` is its line in the list. */
export type PrintingChange = { slug: string; place: Place; more: string[]; noMore: string[] };

/** The documents of which a change of the list says that they print others, in its order; none where a list cannot be read. */
export function printingChanges(base: ContentFiles, now: ContentFiles): PrintingChange[] {
  const [before, after] = [readDocumentList(base), readDocumentList(now)];
  if ("problems" in before || "problems" in after) return [];
  const old = before.documents.map((entry) => entryNow(entry, after.names));
  return after.documents.flatMap(({ slug, opensWith }): PrintingChange[] => {
    const printed = old.find((entry) => entry.slug === slug)?.opensWith;
    const place = after.names.find((name) => name.slug === slug)?.place;
    if (!printed || !place) return [];
    const more = opensWith.filter((title) => !printed.includes(title));
    const noMore = printed.filter((title) => !opensWith.includes(title));
    return more.length + noMore.length === 0 ? [] : [{ slug, place, more, noMore }];
  });
}
