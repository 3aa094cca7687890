import type { ContentFiles } from "../model/files";
import type { DocumentEntry } from "../model/schema";
import type { ListedName } from "../model/site-content";

/** The name that a text has now, by the one it has or had: its old names are its aliases. */
export function nameNow(slug: string, names: readonly ListedName[]): string {
  if (names.some((name) => name.slug === slug)) return slug;
  return names.find(({ aliases }) => aliases.some(({ alias }) => alias === slug))?.slug ?? slug;
}

/** Every name of a text that is listed, those of today and those of before. */
export function allNames(names: readonly ListedName[]): Set<string> {
  return new Set(names.flatMap(({ slug, aliases }) => [slug, ...aliases.map(({ alias }) => alias)]));
}

/** The texts of `files` in folders of the names that they have now: a text that was renamed is the text that it was. */
export function underNamesNow(files: ContentFiles, names: readonly ListedName[]): ContentFiles {
  return withFoldersNamed(files, (slug) => nameNow(slug, names));
}

/** `files` with each folder under the name that `nameOf` gives for its own. */
export function withFoldersNamed(files: ContentFiles, nameOf: (folder: string) => string): ContentFiles {
  const moved = <T>(folders: ReadonlyMap<string, T>) =>
    new Map([...folders].map(([folder, own]) => [nameOf(folder), own] as const));
  return {
    ...files,
    folders: moved(files.folders),
    versions: moved(files.versions),
    pdfs: moved(files.pdfs),
  };
}

/** An entry of an earlier list with the names that it, and what it prints, have now. */
export function entryNow<Entry extends DocumentEntry>(entry: Entry, names: readonly ListedName[]): Entry {
  const opensWith = entry.opensWith.map((title) => nameNow(title, names));
  return { ...entry, slug: nameNow(entry.slug, names), firstName: entry.firstName ?? entry.slug, opensWith };
}
