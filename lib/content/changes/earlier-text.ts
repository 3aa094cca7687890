import type { Locale } from "../../locales";
import { type Draft, type DraftSection, type EarlierText, textsOf } from "../model/draft";
import type { ContentFile, ContentFiles } from "../model/files";
import { partHash } from "../pins/part-hash";
import { readDraft } from "../read/drafts";

/** Knows the texts in `files`; see `earlierTextAmong`. */
export function earlierTextIn(files: ContentFiles): EarlierText {
  return earlierTextAmong((slug, locale) => {
    const file = files.folders.get(slug)?.get(`${locale}.md`);
    return file ? [file] : [];
  });
}

type EarlierPart = { draft: Draft; part: DraftSection };

/**
 * Finds earlier texts of parts in the versions that `versionsOf` returns, newest first. A version is read only when no newer one has
 * the answer. Versions that cannot be read are skipped.
 */
export function earlierTextAmong(versionsOf: (slug: string, locale: Locale) => readonly ContentFile[]): EarlierText {
  const known = new Map<string, { unread: ContentFile[]; parts: Map<string, EarlierPart> }>();
  return (text, id, hash) => {
    const name = `${text.slug}/${text.locale}`;
    const { unread, parts } = known.get(name) ?? {
      unread: [...versionsOf(text.slug, text.locale)],
      parts: new Map<string, EarlierPart>(),
    };
    known.set(name, { unread, parts });
    const wanted = `${id} ${hash}`;
    while (!parts.has(wanted)) {
      const version = unread.shift();
      if (!version) return null;
      const draft = readDraft(version, text, text.locale);
      if ("problems" in draft) continue;
      for (const part of textsOf(draft)) {
        const key = `${part.id} ${partHash(part)}`;
        if (!parts.has(key)) parts.set(key, { draft, part });
      }
    }
    return parts.get(wanted) ?? null;
  };
}
