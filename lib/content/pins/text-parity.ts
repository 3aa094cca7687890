import { authoritativeLocale, eachLocale, type Locale, locales, translatedLocales } from "../../locales";
import type { TextParity } from "../model/document";
import { type Draft, type DraftDocument, type DraftSection, textsOf } from "../model/draft";
import { partHash } from "./part-hash";
import { hashesIn, partWithId, pinOf } from "./part-pairs";

/**
 * What the pins of a text say: for each part of the original, in its order, the hash of its text in each language and, of each
 * translation, the two texts that somebody read side by side. `version` is that of the text, null for a page. Throws an Error for a text
 * that has no original.
 */
export function textParity(document: DraftDocument, version: string | null): TextParity {
  const { entry, drafts } = document;
  const original = drafts[authoritativeLocale];
  if (!original) throw new Error(`${entry.slug} has no ${authoritativeLocale}, and the check did not say so.`);
  const seen = new Set<string>();
  const parts = textsOf(original).flatMap(({ id }) => {
    if (id === null || seen.has(id) || !partWithId(original, id)) return [];
    seen.add(id);
    const found = inEach(drafts, (draft) => partWithId(draft, id));
    const read = translatedLocales.flatMap((locale) => {
      const pin = found[locale] && pinOf(document, id, locale);
      return pin ? [[locale, hashesIn(pin)] as const] : [];
    });
    return [{ id, names: mapParts(found, nameOf), hashes: mapParts(found, partHash), read: Object.fromEntries(read) }];
  });
  return {
    slug: entry.slug,
    version,
    titles: eachLocale((locale) => drafts[locale]?.frontMatter.title ?? original.frontMatter.title),
    parts,
  };
}

type Parts = Partial<Record<Locale, DraftSection>>;

function inEach(drafts: Partial<Record<Locale, Draft>>, find: (draft: Draft) => DraftSection | undefined): Parts {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const draft = drafts[locale];
      const part = draft && find(draft);
      return part ? [[locale, part]] : [];
    }),
  );
}

function mapParts(parts: Parts, map: (part: DraftSection) => string): Partial<Record<Locale, string>> {
  return Object.fromEntries(Object.entries(parts).map(([locale, part]) => [locale, map(part)]));
}

/** The number and words of a part's heading; empty for one without. */
function nameOf({ label, gap, heading }: DraftSection): string {
  return `${label}${gap}${heading}`.trim();
}
