import { authoritativeLocale, translatedLocales } from "../../locales";
import type { Draft, DraftContent, DraftSection } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { headingWords } from "../text/numeral";
import { movedEntries } from "../text/sequence";

/** Wants the sections that all locales have in the order of zh; when every translation agrees on another order, zh is asked. */
export function sectionOrder(content: DraftContent): Problem[] {
  return content.documents.flatMap(({ drafts }) => {
    const original = drafts[authoritativeLocale];
    const translations = translatedLocales.flatMap((locale) => drafts[locale] ?? []);
    const [first] = translations;
    if (!original || !first) return [];
    const agreed = translations.length > 1 && translations.every((draft) => moved(draft, first).length === 0);
    if (agreed) return moved(original, first).map((index) => fault(original, first, index));
    return translations.flatMap((draft) => moved(draft, original).map((index) => fault(draft, original, index)));
  });
}

/** The indexes of sections of `draft` that stand elsewhere in `model`. */
function moved(draft: Draft, model: Draft): number[] {
  const shared = draft.sections.flatMap((section, index) => {
    const position = model.sections.findIndex((other) => other.id === section.id && section.id !== null);
    const repeated = draft.sections.findIndex((other) => other.id === section.id) < index;
    return position === -1 || repeated ? [] : [{ index, position }];
  });
  return movedEntries(shared.map(({ position }) => position)).map((entry) => shared[entry]?.index ?? 0);
}

function fault(draft: Draft, model: Draft, index: number): Problem {
  const section = draft.sections[index];
  const position = model.sections.findIndex((other) => other.id === section?.id);
  const counterpart = model.sections[position];
  if (!section || !counterpart) throw new Error("A moved section stands in both texts.");
  return problemAt(section.place, "section-order", {
    key: "moved",
    values: {
      id: section.id ?? "",
      after: nameOf(draft.sections[index - 1]),
      wantedAfter: nameOf(model.sections[position - 1]),
      model: model.locale,
    },
    see: [{ ...counterpart.place, text: headingWords(counterpart.label, counterpart.heading) }],
    section: section.id ?? undefined,
  });
}

/** What a section is called in a report: its id, or the words of its heading where it has none. */
function nameOf(section: DraftSection | undefined): string | null {
  return section ? (section.id ?? section.heading) : null;
}
