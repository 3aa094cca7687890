import { locales } from "../../locales";
import type { DraftDocument, EarlierText } from "../model/draft";
import type { ContentFile, ContentFiles } from "../model/files";
import type { DocumentEntry } from "../model/schema";
import { pinFileName } from "../pins/pin-file";
import { readDocumentList } from "../read/data-files";
import { readDocument } from "../read/drafts";
import { entryNow, underNamesNow } from "../versions/names-now";
import { compareDocument, type DocumentChange } from "./document-change";

/** What a change does to the content. `files` are the paths of other files that changed, besides the documents. */
export type ContentChange = { documents: DocumentChange[]; files: string[] };

/**
 * Compares the content before and after, as far as both can be read, by document, part and locale. A document that the change gives another
 * name is the one that it was. `earlierText` knows what parts said before the base.
 */
export function compareContent(
  published: ContentFiles,
  now: ContentFiles,
  earlierText: EarlierText = () => null,
): ContentChange {
  const [oldList, list] = [readDocumentList(published), readDocumentList(now)];
  const names = "problems" in list ? [] : list.names;
  const base = underNamesNow(published, names);
  // What is taken off the site keeps its texts, and so does what comes back.
  const oldEntries =
    "problems" in oldList ? [] : [...oldList.documents, ...oldList.removed].map((entry) => entryNow(entry, names));
  const entries = "problems" in list ? oldEntries : [...list.documents, ...list.removed];
  const removed = new Set("problems" in list ? [] : list.removed.map(({ slug }) => slug));
  const [before, after] = [allFiles(base), allFiles(now)];
  const changed = new Set([...before.keys(), ...after.keys()].filter((path) => before.get(path) !== after.get(path)));
  const current = bySlug(entries.map((entry) => readDocument(now, entry, [])));
  const isSame = ({ slug }: DocumentEntry) =>
    current.has(slug) &&
    ![...locales.map((locale) => `${locale}.md`), pinFileName].some((name) =>
      changed.has(`${now.root}/${slug}/${name}`),
    );
  // Most documents have not changed, and reading them twice would be most of the work.
  const old = bySlug([
    ...oldEntries.filter(isSame).flatMap(({ slug }) => current.get(slug) ?? []),
    ...oldEntries.filter((entry) => !isSame(entry)).map((entry) => readDocument(base, entry, [])),
  ]);
  const documents = [...new Set([...current.keys(), ...old.keys()])]
    // Nobody reads side by side what nobody may change.
    .filter((slug) => !removed.has(slug) || !entries.some((entry) => entry.slug === slug && isSame(entry)))
    .map((slug) => {
      const files = current.has(slug) ? now.folders.get(slug) : undefined;
      const present = locales.filter((locale) => files?.has(`${locale}.md`));
      return compareDocument(slug, old.get(slug), current.get(slug), present, earlierText);
    })
    .filter(
      ({ sections, order, numbers, pins }) =>
        sections.length + order.length + numbers.headings + numbers.references > 0 || pins !== null,
    );
  return { documents, files: otherFiles(changed, documents, now.root) };
}

function bySlug(documents: readonly DraftDocument[]): Map<string, DraftDocument> {
  return new Map(documents.map((document) => [document.entry.slug, document]));
}

/** The paths of changed files, except those of documents, which are compared by part, and of pins, which nobody reads. */
function otherFiles(changed: ReadonlySet<string>, documents: readonly DocumentChange[], root: string): string[] {
  const told = new Set(
    documents.flatMap(({ slug, sections }) =>
      locales
        .filter((locale) => sections.some((section) => section.locales[locale].redline.length > 0))
        .map((locale) => `${root}/${slug}/${locale}.md`),
    ),
  );
  return [...changed].filter((path) => !told.has(path) && !path.endsWith(`/${pinFileName}`)).sort();
}

/** A value for each file, by the path that it would have under the names of today; two values are equal when the bytes are. */
function allFiles({ root, files, folders, strays, messages }: ContentFiles): Map<string, string> {
  const own = [...files.values(), ...strays, ...(messages?.values() ?? [])].map((file) => [file.path, file] as const);
  const inFolders = [...folders].flatMap(([slug, folder]) =>
    [...folder].map(([name, file]) => [`${root}/${slug}/${name}`, file] as const),
  );
  const contentOf = (file: ContentFile) => file.obstacle ?? Buffer.from(file.bytes).toString("base64");
  return new Map([...own, ...inFolders].map(([path, file]) => [path, contentOf(file)]));
}
