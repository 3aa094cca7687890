import { authoritativeLocale, translatedLocales } from "../../locales";
import type { Draft, DraftContent, DraftDocument, DraftSection } from "../draft";
import { headingLine, headingWords, sectionLabel } from "../numeral";
import { type Place, type Problem, problemAt } from "../problem";
import { excerpt, structureDifferences } from "../structure-problems";

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
      has(draft, section, original) ? [] : [overItsText(content, draft, wanting(draft, original, section, index))],
    ),
  );
}

/** Where the text of the section is still there, only the heading is wanting, and it belongs over that text. */
function overItsText(content: DraftContent, draft: Draft, problem: Problem): Problem {
  const text = structureDifferences(content).find(
    ({ lostSection, draft: other }) => other === draft && lostSection?.id === problem.section,
  );
  if (!text) return problem;
  const { line, column } = text.translation;
  const heading = /"(## .*?)"/.exec(problem.fix)?.[1];
  return {
    ...problem,
    line,
    column,
    unexpected: `"${excerpt(text.part.words)}" without a heading`,
    fix: `above line ${line}, add the heading "${heading}".`,
  };
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
        return nth === 0 ? [wanting(original, draft, section, index, translations)] : [];
      return [
        problemAt(section.place, rule, {
          unexpected: `section "${headingWords(section.label, section.heading)}" (${section.id}), which ${authoritativeLocale} does not have`,
          expected: "only the sections of the original",
          see: [{ ...endOf(original, index), text: original.sections[index]?.headingLine ?? original.file }],
          fix: `delete the section from line ${section.place.line} on, or add it to ${original.file} first.`,
          section: section.id,
        }),
      ];
    }),
  );
}

/** The problem of a section that `owner` has at `index` and `draft` has not. */
function wanting(
  draft: Draft,
  owner: Draft,
  section: DraftSection,
  index: number,
  holders: readonly Draft[] = [owner],
): Problem {
  const followers = owner.sections.slice(index + 1).map((follower) => follower.id);
  const next = draft.sections.find((other) => other.id !== null && followers.includes(other.id));
  const before = draft.sections[(next ? draft.sections.indexOf(next) : draft.sections.length) - 1];
  const place: Place = next?.place ?? endOf(draft, draft.sections.length);
  const number = section.number ?? index + 1;
  const name = next ? `section ${next.number ?? ""} (${next.id})` : "the end of the file";
  const heading = headingLine(sectionLabel(number, draft.locale), "…", section.id ?? "id");
  const choice =
    draft.locale === authoritativeLocale
      ? `, or delete the section from ${holders.map((holder) => holder.file).join(" and ")}`
      : "";
  return problemAt(place, rule, {
    unexpected: `${name} after ${before ? `section ${before.number ?? ""}` : "the preamble"}`,
    expected: `section ${number} (${section.id ?? section.heading})`,
    see: holders.map((holder) => {
      const held = holder.sections.find((other) => other.id === section.id) ?? section;
      return { ...held.place, text: headingWords(held.label, held.heading) };
    }),
    fix: `${next ? `above line ${place.line}` : "at the end of the file"}, add the heading "${heading}" and ${draft.locale === authoritativeLocale ? "its text" : "the translated text"}${choice}.`,
    section: section.id ?? undefined,
  });
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
