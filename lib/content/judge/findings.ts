import { createHash } from "node:crypto";
import { locales } from "../../locales";
import type { ContentFile, ContentFiles } from "../model/files";
import type { Problem } from "../model/problem";
import type { DocumentEntry, Vocabulary } from "../model/schema";
import type { Outline } from "../model/site-content";
import { pinFileName } from "../pins/pin-file";
import type { LooseWords } from "./judge-words";

/** What a check found in one document, or in words that stand in none, as plain data that survives JSON. */
export type Findings = { problems: Problem[]; outlines: Outline[] };

/** A hash of everything that a document's findings depend on: its files and their paths, its entry, and the vocabulary. */
export function documentKey(files: ContentFiles, entry: DocumentEntry, vocabulary: Vocabulary | null): string {
  const folder = files.folders.get(entry.slug);
  const texts = [...locales.map((locale) => `${locale}.md`), "vocabulary.yaml", pinFileName].map((name) => {
    const file = folder?.get(name);
    return file ? fileHash(file) : null;
  });
  return sha256(JSON.stringify([files.root, entry, folder !== undefined, texts, vocabularyHash(vocabulary)]));
}

/** A hash of what the findings in words that stand in no document depend on: the words with their places, and the vocabulary. */
export function wordsKey(words: LooseWords, vocabulary: Vocabulary): string {
  return sha256(JSON.stringify([words, vocabularyHash(vocabulary)]));
}

const fileHashes = new WeakMap<ContentFile, string>();

/** A hash of a file's bytes, or why it cannot be read. */
function fileHash(file: ContentFile): string {
  const hash = fileHashes.get(file) ?? (file.obstacle ? file.obstacle : sha256(file.bytes));
  fileHashes.set(file, hash);
  return hash;
}

const vocabularyHashes = new WeakMap<Vocabulary, string>();

function vocabularyHash(vocabulary: Vocabulary | null): string | null {
  if (!vocabulary) return null;
  const hash = vocabularyHashes.get(vocabulary) ?? sha256(JSON.stringify(vocabulary));
  vocabularyHashes.set(vocabulary, hash);
  return hash;
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
