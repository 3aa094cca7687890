import { authoritativeLocale } from "../../locales";
import { type ContentFiles, textOfFile } from "../model/files";
import type { ListedName, PublishedBefore } from "../model/site-content";

/** The name that a text has now, by the one it has or had: its old names are its aliases. */
export function nameNow(slug: string, names: readonly ListedName[]): string {
  if (names.some((name) => name.slug === slug)) return slug;
  return names.find(({ aliases }) => aliases.some(({ alias }) => alias === slug))?.slug ?? slug;
}

/** The texts of `files` in folders of the names that they have now: a text that was renamed is the text that it was. */
export function underNamesNow(files: ContentFiles, names: readonly ListedName[]): ContentFiles {
  const moved = <T>(folders: ReadonlyMap<string, T>) =>
    new Map([...folders].map(([slug, own]) => [nameNow(slug, names), own] as const));
  return {
    ...files,
    folders: moved(files.folders),
    versions: moved(files.versions),
    pdfs: moved(files.pdfs),
  };
}

/**
 * The text that had the name `slug` before a change and has another one now: of those that the change adds, the one with at least half of
 * the lines of its original. Undefined where there is none, as when the text was deleted.
 */
export function renamedTo(
  slug: string,
  names: readonly ListedName[],
  files: ContentFiles,
  base: PublishedBefore,
): ListedName | undefined {
  const now = nameNow(slug, names);
  if (now !== slug) return names.find((name) => name.slug === now);
  const before = new Set(base.names.map((name) => name.slug));
  const added = names.filter((name) => !before.has(name.slug));
  return added.find((name) => isSameText(base.files, slug, files, name.slug));
}

function isSameText(base: ContentFiles, before: string, files: ContentFiles, now: string): boolean {
  const [was, is] = [linesOf(base, before), linesOf(files, now)];
  const kept = [...was].filter((line) => is.has(line));
  return kept.length > 0 && kept.length * 2 >= was.size;
}

function linesOf({ folders }: ContentFiles, slug: string): Set<string> {
  const text = textOfFile(folders.get(slug)?.get(`${authoritativeLocale}.md`));
  return new Set(text.split(/\r?\n/).filter((line) => line.trim().length > 3));
}
