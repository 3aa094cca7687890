import { authoritativeLocale } from "../../locales";
import { type Draft, type EarlierText, partsOf } from "../model/draft";
import type { ContentFile, ContentFiles } from "../model/files";
import { sectionHash } from "../pins/section-hash";
import { readDraft } from "../read/drafts";
import { sectionText } from "../text/leaves";

/** Knows the words of the originals in `files`; see `earlierTextAmong`. */
export function earlierTextIn(files: ContentFiles): EarlierText {
  return earlierTextAmong((slug) => {
    const file = files.folders.get(slug)?.get(`${authoritativeLocale}.md`);
    return file ? [file] : [];
  });
}

/**
 * Finds the earlier words of originals in the versions that `versionsOf` returns, newest first. A version is read only when no
 * newer one has the answer. Versions that cannot be read are skipped.
 */
export function earlierTextAmong(versionsOf: (slug: string) => readonly ContentFile[]): EarlierText {
  const known = new Map<string, { unread: ContentFile[]; texts: Map<string, string> }>();
  return ({ slug, scheme }, section, hash) => {
    const { unread, texts } = known.get(slug) ?? { unread: [...versionsOf(slug)], texts: new Map() };
    known.set(slug, { unread, texts });
    const wanted = `${section} ${hash}`;
    while (!texts.has(wanted)) {
      const version = unread.shift();
      if (!version) return null;
      for (const [key, text] of readSections(version, { slug, scheme })) if (!texts.has(key)) texts.set(key, text);
    }
    return texts.get(wanted) ?? null;
  };
}

/** The words of each section of an original, by id and hash. */
function readSections(file: ContentFile, original: Pick<Draft, "slug" | "scheme">): [key: string, text: string][] {
  const draft = readDraft(file, original, authoritativeLocale);
  if ("problems" in draft) return [];
  return partsOf(draft).map((section) => [`${section.id} ${sectionHash(section)}`, sectionText(section)]);
}
