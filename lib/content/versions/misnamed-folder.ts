import { locales } from "../../locales";
import type { ContentFiles } from "../model/files";
import { ledgerFileName } from "../model/ledger";
import { withFoldersNamed } from "./names-now";

/** A folder that no list names, and the one listed text that has no folder. `published` tells that the text has versions. */
export type MisnamedFolder = { folder: string; slug: string; published: boolean };

/**
 * Finds the folder of a text that has another name than the text has in `documents.yaml`: there is one folder that is not listed and has
 * translations, and one listed text without a folder. Null where there are none or several. `slugs` are the listed names.
 */
export function findMisnamedFolder(files: ContentFiles, slugs: readonly string[]): MisnamedFolder | null {
  const unlisted = [...files.folders.keys()].filter((folder) => folder !== "reviews" && !slugs.includes(folder));
  const [folder, ...others] = unlisted;
  const [slug, ...more] = slugs.filter((listed) => !files.folders.has(listed));
  if (folder === undefined || slug === undefined || others.length + more.length > 0) return null;
  const own = files.folders.get(folder);
  if (!own || !locales.some((locale) => own.has(`${locale}.md`))) return null;
  return { folder, slug, published: own.has(ledgerFileName) };
}

/** `files` as they would be with the folder under the name of the list. What is wrong in it is then found as in any other text. */
export function underListedName(files: ContentFiles, { folder, slug }: MisnamedFolder): ContentFiles {
  return withFoldersNamed(files, (name) => (name === folder ? slug : name));
}
