import type { Locale } from "../../locales";
import type { Draft } from "../model/draft";
import type { Place } from "../model/problem";
import { pinsOf } from "../pins/section-pairs";
import type { DocumentPart } from "./changed-parts";

/**
 * The pin that a translation needs once it follows the original. `place` is its present pin, null without one. `before` says that
 * the translation was behind before this change.
 */
export type WantedPin = {
  locale: Locale;
  file: string;
  section: string;
  hash: string;
  place: Place | null;
  before: boolean;
};

/** The pin that `own`, a section of `draft`, needs. Null when it is up to date, or when a declared difference excuses it. */
export function wantedPin(draft: Draft, own: DocumentPart, original: DocumentPart, before: boolean): WantedPin | null {
  const pins = pinsOf(draft);
  const { key: section, hash } = original;
  if (hash === null || own.hash === null || pins[section] === hash) return null;
  const hashes = `${hash}-${own.hash}`;
  const waived =
    "differences" in draft.frontMatter &&
    draft.frontMatter.differences.some(
      (difference) =>
        difference.rule === "translation-behind" && difference.section === section && difference.hashes === hashes,
    );
  if (waived) return null;
  const place = section in pins ? draft.placeOf(["pins", section]) : null;
  return { locale: draft.locale, file: draft.file, section, hash, place, before };
}
