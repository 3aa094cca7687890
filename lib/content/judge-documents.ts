import { documentKey, type Findings } from "./judge/findings";
import { judgeDocument } from "./judge/judge-document";
import type { EarlierText } from "./model/draft";
import type { ContentFiles } from "./model/files";
import type { Problem } from "./model/problem";
import type { DocumentEntry, Vocabulary } from "./model/schema";
import { documentVocabulary, readDocumentList, readVocabulary } from "./read/data-files";
import { readDocument } from "./read/drafts";

type Lookups = { isEnglishWord: (word: string) => boolean; earlierText: EarlierText };

/** A document before its texts are read: the key of what is found in it, the vocabulary that it is judged with, what of it cannot be read. */
type Opened = { entry: DocumentEntry; key: string; vocabulary: Vocabulary | null; unreadable: Problem[] };

/** Opens a document of `files`. What its vocabulary leaves to be settled is added to `openTerms`. */
export function openDocument(
  files: ContentFiles,
  entry: DocumentEntry,
  words: Vocabulary | null,
  openTerms: Parameters<typeof documentVocabulary>[4],
): Opened {
  const unreadable: Problem[] = [];
  const vocabulary = documentVocabulary(files, entry.slug, words, unreadable, openTerms);
  return { entry, key: documentKey(files, entry, vocabulary), vocabulary, unreadable };
}

/** The slugs of the listed documents of which `known` has no findings. */
export function unknownDocuments(files: ContentFiles, known: ReadonlyMap<string, Findings>): string[] {
  return openListed(files).flatMap(({ entry, key }) => (known.has(key) ? [] : [entry.slug]));
}

/** The findings in the documents `slugs` alone, by their keys: what a check of all need not find again. */
export function judgeSome(
  files: ContentFiles,
  slugs: readonly string[],
  lookups: Lookups,
): [key: string, found: Findings][] {
  return openListed(files).flatMap((opened) => {
    if (!slugs.includes(opened.entry.slug)) return [];
    const { entry, key, vocabulary, unreadable } = opened;
    return [[key, judgeDocument(readDocument(files, entry, unreadable), unreadable, vocabulary, lookups)]];
  });
}

/** All documents of the list; none where it cannot be read. */
function openListed(files: ContentFiles): Opened[] {
  const list = readDocumentList(files);
  if ("problems" in list) return [];
  const read = readVocabulary(files);
  const words = "problems" in read ? null : read.vocabulary;
  return list.documents.map((entry) => openDocument(files, entry, words, []));
}
