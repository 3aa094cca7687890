import { authoritativeLocale } from "../../locales";
import { changeExcerpt } from "../change-excerpt";
import { type Draft, type DraftContent, type DraftSection, partsOf } from "../draft";
import { sectionText } from "../earlier-text";
import { pinLine } from "../pin-lines";
import { hasPlaceholder } from "../placeholder";
import { type Problem, problemAt } from "../problem";
import { hashesOf, type PinnedSection, sectionsToPin, sectionWithId, translationPairs } from "../section-pairs";
import { excerpt } from "../structure-problems";

const rule = "translation-behind";

/**
 * Wants every section of a translation to be pinned to the present text of its original. A section that one of the two lacks is the
 * business of `section-missing`, its text that of `blocks-differ`.
 */
export function translationBehind(content: DraftContent): Problem[] {
  return content.documents.flatMap((document) => {
    const original = document.drafts[authoritativeLocale];
    return [
      ...(original && Object.keys(pinsOf(original)).length > 0 ? [pinsInOriginal(original)] : []),
      ...translationPairs(document).flatMap((pair) =>
        [pair.draft, pair.original].some((draft) => "status" in draft.frontMatter || isUnfinished(draft))
          ? []
          : judgePins(content, pair.original, pair.draft),
      ),
    ];
  });
}

/** A text that is still being written is the business of `placeholder-left`. */
const isUnfinished = ({ lines }: Draft) => lines.some(hasPlaceholder);

function judgePins(content: DraftContent, original: Draft, draft: Draft): Problem[] {
  const pins = pinsOf(draft);
  const present = sectionsToPin(original).flatMap((pinned) => {
    const counterpart = sectionWithId(draft, pinned.id);
    return counterpart ? [{ ...pinned, counterpart, pin: pins[pinned.id] }] : [];
  });
  const missing = present.filter(({ pin }) => pin === undefined);
  return [
    ...(missing.length > 0 ? [pinsMissing(draft, missing)] : []),
    ...present.flatMap(({ pin, ...pinned }) =>
      pin === undefined || pin === pinned.hash ? [] : [behind(content, original, draft, pinned, pin)],
    ),
    ...Object.keys(pins)
      .filter((id) => ![original, draft].some((text) => sectionWithId(text, id)))
      .map((id) => pinWithoutSection(draft, id)),
  ];
}

function behind(
  content: DraftContent,
  original: Draft,
  draft: Draft,
  { id, section, hash, counterpart }: PinnedSection & { counterpart: DraftSection },
  pin: string,
): Problem {
  const earlier = content.earlierText(draft.slug, id, pin);
  const change = earlier === null ? null : changeExcerpt(earlier, sectionText(section));
  const line = draft.placeOf(["pins", id]);
  const typed = pinLine(id, hash, " ".repeat(line.column - 1));
  return problemAt(counterpart.place, rule, {
    unexpected: change
      ? `a translation of "${change.before}", which now reads "${change.after}"`
      : `a translation of an earlier ${authoritativeLocale} text`,
    expected: `a translation of what ${authoritativeLocale} says now`,
    see: [{ ...section.place, text: section.node ? section.headingLine : excerpt(sectionText(section)) }],
    fix: `change the translation accordingly (where nothing needs to change, declare the difference with hashes: ${hashesOf(original, draft, id)}), then make line ${line.line} of ${draft.file} read:\n${typed}`,
    section: id,
  });
}

function pinsMissing(draft: Draft, missing: readonly PinnedSection[]): Problem {
  const known = Object.keys(pinsOf(draft)).length > 0;
  const place = draft.placeOf([known ? "pins" : "updated"]);
  const lines = [...(known ? [] : ["pins:"]), ...missing.map(({ id, hash }) => pinLine(id, hash))];
  const ids = missing.map(({ id }) => id).join(", ");
  return problemAt(place, rule, {
    unexpected: `no pin for ${ids}`,
    expected: `for each section a line with the hash of the ${authoritativeLocale} text that it translates`,
    fix: `once these sections say what ${authoritativeLocale} says, add below line ${place.line}:\n${lines.join("\n")}`,
  });
}

function pinWithoutSection(draft: Draft, id: string): Problem {
  const place = draft.placeOf(["pins", id]);
  return problemAt(place, rule, {
    unexpected: `a pin for "${id}", which is no section of this document`,
    expected: `pins for ${partsOf(draft)
      .flatMap((section) => section.id ?? [])
      .filter((known) => sectionWithId(draft, known))
      .join(", ")}`,
    fix: `delete line ${place.line}.`,
  });
}

function pinsInOriginal(original: Draft): Problem {
  const place = original.placeOf(["pins"]);
  return problemAt(place, rule, {
    unexpected: "pins in the original",
    expected: "pins in its translations only",
    fix: `delete line ${place.line} and the lines of pins below it.`,
  });
}

function pinsOf({ frontMatter }: Draft): Record<string, string> {
  return "pins" in frontMatter ? frontMatter.pins : {};
}
