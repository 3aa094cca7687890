import { eachLocale, type Locale, locales } from "../../locales";
import type { ContentFile, ContentFiles } from "../model/files";
import type { DraftLedger } from "../model/ledger";
import { pinFileName } from "../pins/pin-file";
import { textHash } from "../versions/text-hash";
import { acceptReading } from "./accept-reading";

/** Texts that are no longer as they were published in a version, and of which nobody knows how they were. `files` are their paths. */
export type LostTexts = { kind: "lost"; slug: string; version: string; files: readonly string[] };

/**
 * `files` with the newest texts of some documents as they were published: whoever edits a text first, and begins its version afterwards,
 * has done nothing wrong. `ledgers` are those of the documents, and `earlier` knows what a file held before, newest first. The pins of a
 * document are then those of its published texts, which were read side by side before they were published.
 */
export function withPublishedTexts(
  files: ContentFiles,
  ledgers: readonly DraftLedger[],
  earlier: (path: string) => readonly ContentFile[],
): ContentFiles | LostTexts {
  const folders = new Map(files.folders);
  const edited: string[] = [];
  for (const { slug, versions } of ledgers) {
    const newest = versions.at(-1);
    const folder = files.folders.get(slug);
    if (!newest?.sha256 || !folder) continue;
    const { sha256, version } = newest;
    const wrong = locales.filter((locale) => textHash(folder.get(`${locale}.md`)) !== sha256[locale]);
    if (wrong.length === 0) continue;
    const path = eachLocale((locale) => `${files.root}/${slug}/${locale}.md`);
    const found = wrong.flatMap((locale): [Locale, ContentFile][] => {
      const text = earlier(path[locale]).find((file) => textHash(file) === sha256[locale]);
      return text ? [[locale, text]] : [];
    });
    const lost = wrong.filter((locale) => !found.some(([known]) => known === locale));
    if (lost.length > 0) return { kind: "lost", slug, version, files: lost.map((locale) => path[locale]) };
    folders.set(slug, new Map([...folder, ...found.map(([locale, text]) => [`${locale}.md`, text] as const)]));
    edited.push(slug);
  }
  return edited.reduce(withOwnPins, { ...files, folders });
}

/** The files with the pins that a document's texts have once they are read. */
function withOwnPins(files: ContentFiles, slug: string): ContentFiles {
  const accepted = acceptReading(files, slug);
  if (!("text" in accepted)) return files;
  const pins: ContentFile = { path: accepted.file, bytes: new TextEncoder().encode(accepted.text) };
  const folder = new Map([...(files.folders.get(slug) ?? []), [pinFileName, pins] as const]);
  return { ...files, folders: new Map([...files.folders, [slug, folder]]) };
}
