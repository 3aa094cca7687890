import { authoritativeLocale } from "../../locales";
import { type ContentFiles, textOfFile } from "../model/files";
import type { ListedName, PublishedBefore } from "../model/site-content";
import { nameNow } from "../versions/names-now";

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
