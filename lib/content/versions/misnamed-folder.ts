import { homeSlug, locales } from "../../locales";
import type { ContentFiles } from "../model/files";
import type { ListedName } from "../model/site-content";
import { withFoldersNamed } from "./names-now";

/**
 * A folder that no list names, and the one listed text that has no folder. `aliases` are what the text would have if the folder's name became
 * its own, null where that cannot be.
 */
export type MisnamedFolder = { folder: string; slug: string; aliases: string[] | null };

/**
 * Finds the folder of a text that has another name than the text has in `documents.yaml`: there is one folder that is not listed and has
 * translations, and one listed text without a folder. Null where there are none or several. `names` are the listed ones; `isName` tells
 * whether a text may be called so.
 */
export function findMisnamedFolder(
  files: ContentFiles,
  names: readonly ListedName[],
  isName: (folder: string) => boolean,
): MisnamedFolder | null {
  const slugs = names.map(({ slug }) => slug);
  const unlisted = [...files.folders.keys()].filter((folder) => folder !== "reviews" && !slugs.includes(folder));
  const [folder, ...others] = unlisted;
  const [slug, ...more] = slugs.filter((listed) => !files.folders.has(listed));
  if (folder === undefined || slug === undefined || others.length + more.length > 0) return null;
  const own = files.folders.get(folder);
  if (!own || !locales.some((locale) => own.has(`${locale}.md`))) return null;
  // The site has one page at its front door, which is found by its name.
  if (slug === homeSlug || !isName(folder)) return { folder, slug, aliases: null };
  const known = names.find((name) => name.slug === slug)?.aliases.map(({ alias }) => alias) ?? [];
  return { folder, slug, aliases: [...known, slug] };
}

/** `files` as they would be with the folder under the name of the list. What is wrong in it is then found as in any other text. */
export function underListedName(files: ContentFiles, { folder, slug }: MisnamedFolder): ContentFiles {
  return withFoldersNamed(files, (name) => (name === folder ? slug : name));
}
