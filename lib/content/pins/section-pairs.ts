import { authoritativeLocale, translatedLocales } from "../../locales";
import { type Draft, type DraftDocument, type DraftSection, partsOf } from "../model/draft";
import { sectionHash } from "./section-hash";

/** A section of the original, with its id and hash. */
export type PinnedSection = { id: string; section: DraftSection; hash: string };

/** The sections of the original that a translation pins: those with an id, and the preamble if it has a text. */
export function sectionsToPin(original: Draft): PinnedSection[] {
  return partsOf(original).flatMap((section, index, parts) => {
    const { id } = section;
    if (id === null || !holdsText(section) || parts.findIndex((other) => other.id === id) < index) return [];
    return [{ id, section, hash: sectionHash(section) }];
  });
}

/** The section of a translation with this id. A preamble without a text does not count. */
export function sectionWithId(draft: Draft, id: string): DraftSection | undefined {
  return partsOf(draft).find((section) => section.id === id && holdsText(section));
}

/** Pairs the original of a document with each of its translations, as far as they could be read. */
export function translationPairs({ drafts }: DraftDocument): { original: Draft; draft: Draft }[] {
  const original = drafts[authoritativeLocale];
  if (!original) return [];
  return translatedLocales.flatMap((locale) => {
    const draft = drafts[locale];
    return draft ? [{ original, draft }] : [];
  });
}

/** The hashes of a section in the original and in a translation, joined as in a declared difference. Null when one lacks it. */
export function hashesOf(original: Draft, draft: Draft, id: string): string | null {
  const [theirs, own] = [sectionWithId(original, id), sectionWithId(draft, id)];
  return theirs && own ? pairOfHashes(theirs, own) : null;
}

/** The hashes of a section in the original and in a translation, joined as front matter writes them. */
export function pairOfHashes(original: DraftSection, translation: DraftSection): string {
  return `${sectionHash(original)}-${sectionHash(translation)}`;
}

/** The pins of a draft: for each section, the hash of the original's text that it translates. */
export function pinsOf(draft: Draft | undefined): Record<string, string> {
  return draft && "pins" in draft.frontMatter ? draft.frontMatter.pins : {};
}

/** Only the preamble can exist without having been written. */
function holdsText({ depth, blocks }: DraftSection): boolean {
  return depth > 0 || blocks.length > 0;
}
