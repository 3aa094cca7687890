import { locales } from "../../locales";
import type { ContentFiles } from "../model/files";
import type { Place } from "../model/problem";
import type { DocumentEntry } from "../model/schema";
import { readDocumentList } from "../read/data-files";
import { readDocument } from "../read/drafts";
import { readLink } from "../text/link-target";
import { outlineOf } from "../text/outline";
import { wordsAt } from "../text/words-at";
import { entryNow, underNamesNow } from "../versions/names-now";

/** A passage of a page that rests on words which the change edits: `cited` is their address, as `privacy-policy#sharing`. */
export type CitingChange = { slug: string; cited: string; places: [Place, ...Place[]] };

/**
 * The passages of pages whose sources say something else after the change, in any language. A page has no versions, and says so from the
 * merge on, whenever the source applies. None where a list cannot be read.
 */
export function citingChanges(published: ContentFiles, now: ContentFiles): CitingChange[] {
  const [oldList, list] = [readDocumentList(published), readDocumentList(now)];
  if ("problems" in oldList || "problems" in list) return [];
  const base = underNamesNow(published, list.names);
  const textsOf = (files: ContentFiles, entries: readonly DocumentEntry[]) =>
    new Map(entries.map((entry) => [entry.slug, readDocument(files, entry, []).drafts]));
  const before = textsOf(
    base,
    oldList.documents.map((entry) => entryNow(entry, list.names)),
  );
  const after = textsOf(now, list.documents);
  const found = new Map<string, CitingChange>();
  for (const { slug } of list.documents.filter(({ scheme }) => scheme === "page"))
    for (const locale of locales) {
      const page = after.get(slug)?.[locale];
      for (const { url, words: _, annex: __, ...place } of page ? outlineOf(page).links : []) {
        const target = readLink(url, { slug, locale });
        if (target?.kind !== "content" || target.id === null || target.slug === slug) continue;
        const [old, present] = [before, after].map((texts) => texts.get(target.slug)?.[locale]);
        const was = old ? wordsAt(old, target.id) : null;
        const is = present ? wordsAt(present, target.id) : null;
        // What is new, or gone, is told elsewhere.
        if (was === null || is === null || was === is) continue;
        const cited = `${target.slug}#${target.id}`;
        const known = found.get(`${slug} ${cited}`);
        if (known) known.places.push(place);
        else found.set(`${slug} ${cited}`, { slug, cited, places: [place] });
      }
    }
  return [...found.values()];
}
