import { authoritativeLocale, translatedLocales } from "../../locales";
import type { Draft, DraftContent, DraftDocument, DraftSection } from "../model/draft";
import { type Place, type Problem, problemAt, type See } from "../model/problem";
import { excerpt, structureDifferences } from "../structure/structure-problems";
import { headingLine, headingWords, sectionLabel } from "../text/numeral";

const rule = "section-missing";

/** Wants every locale to hold the same sections, told apart by their ids; points at the place where one is wanting. */
export function sectionMissing(content: DraftContent): Problem[] {
  return content.documents.flatMap((document) => {
    const original = document.drafts[authoritativeLocale];
    if (!original) return [];
    const translations = translationsOf(document);
    return [
      ...missingFromTranslations(content, original, translations),
      ...extraInTranslations(original, translations),
    ];
  });
}

function missingFromTranslations(content: DraftContent, original: Draft, translations: readonly Draft[]): Problem[] {
  return translations.flatMap((draft) =>
    original.sections.flatMap((section, index) =>
      has(draft, section, original) ? [] : [missingFromTranslation(content, original, draft, section, index)],
    ),
  );
}

/** Where the text of the section is still there, only the heading is wanting, and it belongs over that text. */
function missingFromTranslation(
  content: DraftContent,
  original: Draft,
  draft: Draft,
  section: DraftSection,
  index: number,
): Problem {
  const { place, next, before, ...values } = gap(draft, original, section, index);
  const details = { see: [headingOf(section)], section: section.id ?? undefined };
  const text = structureDifferences(content).find(
    ({ lostSection, draft: other }) => other === draft && lostSection?.id === section.id,
  );
  return text
    ? problemAt(text.translation, rule, {
        key: "heading lost",
        values: { ...values, words: excerpt(text.part.words) },
        ...details,
      })
    : problemAt(place, rule, { key: "missing from translation", values: { next, before, ...values }, ...details });
}

function missingFromOriginal(
  original: Draft,
  owner: Draft,
  section: DraftSection,
  index: number,
  holders: readonly Draft[],
): Problem {
  const { place, ...values } = gap(original, owner, section, index);
  return problemAt(place, rule, {
    key: "missing from original",
    values: { ...values, holders: holders.map(({ file }) => file) },
    see: holders.map((holder) => headingOf(holder.sections.find((other) => other.id === section.id) ?? section)),
    section: section.id ?? undefined,
  });
}

/** What every translation has is taken to have been lost from zh; what one alone has is an addition of its own. */
function extraInTranslations(original: Draft, translations: readonly Draft[]): Problem[] {
  const complete = translations.length === translatedLocales.length;
  return translations.flatMap((draft, nth) =>
    draft.sections.flatMap((section, index) => {
      if (section.id === null || has(original, section, draft)) return [];
      if (
        complete &&
        translations.length > 1 &&
        translations.every((other) => other.sections.some(({ id }) => id === section.id))
      )
        return nth === 0 ? [missingFromOriginal(original, draft, section, index, translations)] : [];
      return [
        problemAt(section.place, rule, {
          key: "added",
          values: {
            heading: headingWords(section.label, section.heading),
            id: section.id,
            original: original.file,
          },
          see: [{ ...endOf(original, index), text: original.sections[index]?.headingLine ?? original.file }],
          section: section.id,
        }),
      ];
    }),
  );
}

/** Where the section that `owner` has at `index` belongs in `draft`, what stands around that place, and the heading to type. */
function gap(draft: Draft, owner: Draft, section: DraftSection, index: number) {
  const followers = owner.sections.slice(index + 1).map((follower) => follower.id);
  const next = draft.sections.find((other) => other.id !== null && followers.includes(other.id));
  const before = draft.sections[(next ? draft.sections.indexOf(next) : draft.sections.length) - 1];
  const number = section.number ?? index + 1;
  return {
    place: next?.place ?? endOf(draft, draft.sections.length),
    next: next ? { number: next.number, id: next.id ?? "" } : null,
    before: before ? { number: before.number } : null,
    number,
    id: section.id ?? section.heading,
    heading: headingLine(sectionLabel(number, draft.locale), "…", section.id ?? "id"),
  };
}

function headingOf({ place, label, heading }: DraftSection): See {
  return { ...place, text: headingWords(label, heading) };
}

/** A section whose id is wrong, repeated or absent and whose number is right is the business of `section-id`. */
function has(draft: Draft, section: DraftSection, owner: Draft): boolean {
  return draft.sections.some(
    (other, index) =>
      (section.id !== null && other.id === section.id) ||
      (section.number !== null &&
        other.number === section.number &&
        (section.id === null ||
          !owner.sections.some((known) => known.id === other.id) ||
          draft.sections.findIndex((earlier) => earlier.id === other.id) < index)),
  );
}

function endOf(draft: Draft, index: number): Place {
  return draft.sections[index]?.place ?? { file: draft.file, line: draft.lines.length, column: 1 };
}

function translationsOf(document: DraftDocument): Draft[] {
  return translatedLocales.flatMap((locale) => document.drafts[locale] ?? []);
}
