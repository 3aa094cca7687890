import { authoritativeLocale } from "../../locales";
import { sectionText } from "../changes/earlier-text";
import { type Draft, type DraftContent, type DraftSection, partsOf } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { pinLine } from "../pins/pin-lines";
import {
  type PinnedSection,
  pairOfHashes,
  pinsOf,
  sectionsToPin,
  sectionWithId,
  translationPairs,
} from "../pins/section-pairs";
import { excerpt } from "../structure/structure-problems";
import { changeExcerpt } from "../text/change-excerpt";
import { hasPlaceholder } from "../text/placeholder";

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
      pin === undefined || pin === pinned.hash ? [] : [behind(content, draft, pinned, pin)],
    ),
    ...Object.keys(pins)
      .filter((id) => ![original, draft].some((text) => sectionWithId(text, id)))
      .map((id) => pinWithoutSection(draft, id)),
  ];
}

function behind(
  content: DraftContent,
  draft: Draft,
  { id, section, hash, counterpart }: PinnedSection & { counterpart: DraftSection },
  pin: string,
): Problem {
  const earlier = content.earlierText(draft.slug, id, pin);
  const change = earlier === null ? null : changeExcerpt(earlier, sectionText(section));
  const { line, column } = draft.placeOf(["pins", id]);
  const typed = pinLine(id, hash, " ".repeat(column - 1));
  return problemAt(counterpart.place, rule, {
    key: "behind",
    values: { change, pinLine: line, hashes: pairOfHashes(section, counterpart), typed: [typed] },
    see: [{ ...section.place, text: section.node ? section.headingLine : excerpt(sectionText(section)) }],
    section: id,
  });
}

function pinsMissing(draft: Draft, missing: readonly PinnedSection[]): Problem {
  const known = Object.keys(pinsOf(draft)).length > 0;
  const place = draft.placeOf([known ? "pins" : "updated"]);
  const typed = [...(known ? [] : ["pins:"]), ...missing.map(({ id, hash }) => pinLine(id, hash))];
  return problemAt(place, rule, {
    key: "no pin",
    values: { ids: missing.map(({ id }) => id), typed },
  });
}

function pinWithoutSection(draft: Draft, id: string): Problem {
  const ids = partsOf(draft)
    .flatMap((section) => section.id ?? [])
    .filter((known) => sectionWithId(draft, known));
  return problemAt(draft.placeOf(["pins", id]), rule, { key: "no section", values: { id, ids } });
}

function pinsInOriginal(original: Draft): Problem {
  return problemAt(original.placeOf(["pins"]), rule, { key: "in original" });
}
