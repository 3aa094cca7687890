import { authoritativeLocale } from "../locales";
import { type Draft, type DraftSection, type EarlierText, partsOf } from "./draft";
import { readDraft } from "./drafts";
import type { ContentFiles } from "./files";
import { leavesOf } from "./leaves";
import { sectionHash } from "./section-hash";

/** Knows the words of the originals in `files`. An original is read when it is first asked for; one that cannot be read says nothing. */
export function earlierTextIn(files: ContentFiles): EarlierText {
  const originals = new Map<string, Draft | null>();
  const originalOf = (slug: string): Draft | null => {
    const known = originals.get(slug);
    if (known !== undefined) return known;
    const file = files.folders.get(slug)?.get(`${authoritativeLocale}.md`);
    const draft = file && readDraft(file, slug, authoritativeLocale);
    const original = draft && !("problems" in draft) ? draft : null;
    originals.set(slug, original);
    return original;
  };
  return (slug, section, hash) => {
    const original = originalOf(slug);
    const text = original && partsOf(original).find(({ id }) => id === section);
    return text && sectionHash(text) === hash ? sectionText(text) : null;
  };
}

/** The words of a section in reading order, its heading first. */
export function sectionText(section: DraftSection): string {
  return leavesOf(section)
    .map(({ text }) => text)
    .join(" ");
}
