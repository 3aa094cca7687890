import { authoritativeLocale, type Locale, translatedLocales } from "../../locales";
import { type Draft, type DraftDocument, type DraftSection, textsOf } from "../model/draft";
import { hasPlaceholder } from "../text/placeholder";
import { partHash } from "./part-hash";

/** A translation beside the original of its document. */
export type TextPair = { original: Draft; draft: Draft };

/** A part in the original and in a translation, with the pin that says that the present two were read side by side. */
export type PartPair = { id: string; original: DraftSection; translation: DraftSection; hashes: string };

/** Pairs the original of a document with each of its translations, as far as they could be read and have been written. */
export function translationPairs({ drafts }: DraftDocument): TextPair[] {
  const original = drafts[authoritativeLocale];
  if (!original || isUnfinished(original)) return [];
  return translatedLocales.flatMap((locale) => {
    const draft = drafts[locale];
    return draft && !isUnfinished(draft) ? [{ original, draft }] : [];
  });
}

/** Nothing can be read beside a text that is pending or still has places to be written. */
function isUnfinished({ frontMatter, lines }: Draft): boolean {
  return "status" in frontMatter || lines.some(hasPlaceholder);
}

/** The parts with an id and a text that both have, in the order of the original: front matter and preamble first. */
export function partPairs({ original, draft }: TextPair): PartPair[] {
  const seen = new Set<string>();
  return textsOf(original).flatMap((part) => {
    const { id } = part;
    if (id === null || !holdsText(part) || seen.has(id)) return [];
    seen.add(id);
    const translation = partWithId(draft, id);
    return translation ? [{ id, original: part, translation, hashes: pairOfHashes(part, translation) }] : [];
  });
}

/** The part of a text with this id. A preamble without a text does not count. */
export function partWithId(draft: Draft, id: string): DraftSection | undefined {
  return textsOf(draft).find((part) => part.id === id && holdsText(part));
}

/** The hashes of a part in the original and in a translation, as in a pin. Null when one lacks it. */
export function hashesOf(original: Draft, draft: Draft, id: string): string | null {
  const [theirs, own] = [partWithId(original, id), partWithId(draft, id)];
  return theirs && own ? pairOfHashes(theirs, own) : null;
}

/** The pin of two texts of a part: the hash of the original, a hyphen, the hash of the translation. */
function pairOfHashes(original: DraftSection, translation: DraftSection): string {
  return `${partHash(original)}-${partHash(translation)}`;
}

/** The two hashes of a pin. */
export function hashesIn(pin: string): { original: string; translation: string } {
  const [original = "", translation = ""] = pin.split("-");
  return { original, translation };
}

/** The pin of a part in one language, as it is written; undefined without one. */
export function pinOf({ pins }: DraftDocument, id: string, locale: Locale): string | undefined {
  const part = Object.hasOwn(pins.value, id) ? pins.value[id] : undefined;
  return part?.[locale];
}

/** A part that nobody has read in both texts as they stand, with the pin of what was read; undefined when nothing was. */
export type OpenPart = PartPair & { pair: TextPair; pin: string | undefined };

/** The open parts of a document, language by language. None while its pins cannot be read: every part would seem open. */
export function openParts(document: DraftDocument): OpenPart[] {
  if (!document.pins.readable) return [];
  return translationPairs(document).flatMap((pair) =>
    partPairs(pair)
      .map((part) => ({ ...part, pair, pin: pinOf(document, part.id, pair.draft.locale) }))
      .filter(({ pin, hashes }) => pin !== hashes),
  );
}

/** Only the preamble can exist without having been written. */
function holdsText({ depth, blocks }: DraftSection): boolean {
  return depth > 0 || blocks.length > 0;
}
