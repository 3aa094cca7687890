import { locales } from "../../locales";
import type { DraftDocument } from "../draft";
import { readDocuments } from "../drafts";
import type { ContentFile, ContentFiles } from "../files";
import { readDocumentList } from "../rules/data-file-invalid";
import { compareDocument, type DocumentChange } from "./compare-document";

/** What a change does to the content. `files` are the paths of those that changed beside the documents' sections. */
export type ContentChange = { documents: DocumentChange[]; files: string[] };

/** Compares the content as it was with the content as it is, as far as both can be read, by document, section and locale. */
export function compareContent(base: ContentFiles, now: ContentFiles): ContentChange {
  const [oldList, list] = [readDocumentList(base), readDocumentList(now)];
  const oldEntries = "problems" in oldList ? [] : oldList.documents;
  const entries = "problems" in list ? oldEntries : list.documents;
  const old = bySlug(readDocuments(base, oldEntries, []));
  const current = bySlug(readDocuments(now, entries, []));
  const documents = [...new Set([...current.keys(), ...old.keys()])]
    .map((slug) => {
      const files = now.folders.get(slug);
      const present = locales.filter((locale) => files?.has(`${locale}.md`));
      return compareDocument(slug, old.get(slug)?.drafts ?? {}, current.get(slug)?.drafts ?? {}, present);
    })
    .filter(({ sections, order }) => sections.length + order.length > 0);
  return { documents, files: otherFiles(base, now, documents) };
}

function bySlug(documents: readonly DraftDocument[]): Map<string, DraftDocument> {
  return new Map(documents.map((document) => [document.entry.slug, document]));
}

/** The paths of files whose bytes changed, without those of documents whose sections tell what changed. */
function otherFiles(base: ContentFiles, now: ContentFiles, documents: readonly DocumentChange[]): string[] {
  const [before, after] = [allFiles(base), allFiles(now)];
  const told = new Set(
    documents.flatMap(({ slug, sections }) =>
      locales
        .filter((locale) => sections.some((section) => section.locales[locale].redline.length > 0))
        .map((locale) => `${now.root}/${slug}/${locale}.md`),
    ),
  );
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => !told.has(path) && before.get(path) !== after.get(path))
    .sort();
}

/** Every file by its path, with a value that is equal when the bytes are. */
function allFiles({ files, folders, strays, messages }: ContentFiles): Map<string, string> {
  const found: Iterable<ContentFile>[] = [files.values(), strays, messages?.values() ?? []];
  for (const folder of folders.values()) found.push(folder.values());
  const all = found.flatMap((some) => [...some]);
  return new Map(all.map((file) => [file.path, file.obstacle ?? Buffer.from(file.bytes).toString("base64")]));
}
