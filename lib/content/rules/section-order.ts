import { authoritativeLocale, type Locale, translatedLocales } from "../../locales";
import { type Draft, type DraftContent, type DraftSection, sectionsOf } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { headingWords } from "../numbering/labels";
import { movedEntries } from "../text/sequence";

/** `after` is the section before it, `wantedAfter` the one that `model` has before it; null for the first place. */
type Cases = {
  moved: { id: string; after: string | null; wantedAfter: string | null; model: Locale };
};

/** Wants the sections that all locales have in the order of zh; when every translation agrees on another order, zh is asked. */
export const sectionOrder: Rule<"section-order", Cases> = {
  id: "section-order",
  kind: "certain",
  mayWait: true,
  explains: { line: ["heading-number"] },
  judge: judgeContent,
  guide: {
    zh: "各节的次序与原文不同。把这一节移到原文中的位置",
    en: "The sections stand in another order than in the original. Move the section to where the original has it",
    ja: "節の順序が原文と異なります。その節を原文と同じ位置に移してください",
  },
  words: {
    zh: {
      moved: ({ id, after, wantedAfter, model, line }) => ({
        found: `“${id}”一节${after === null ? "排在最前面" : `排在“${after}”一节之后`}`,
        expected: `应当${wantedAfter === null ? "排在最前面" : `排在“${wantedAfter}”一节之后`}，与 ${model}.md 一致`,
        fix: `把从第 ${line} 行开始的一节移到${wantedAfter === null ? "最前面" : `“${wantedAfter}”一节之后`}。`,
      }),
    },
    en: {
      moved: ({ id, after, wantedAfter, model, line }) => ({
        found: `section ${id} ${after === null ? "as the first section" : `after section ${after}`}`,
        expected: `it ${wantedAfter === null ? "as the first section" : `after section ${wantedAfter}`}, as in ${model}`,
        fix: `move the section that begins in line ${line} ${wantedAfter === null ? "to the front" : `behind section ${wantedAfter}`}.`,
      }),
    },
    ja: {
      moved: ({ id, after, wantedAfter, model, line }) => ({
        found: `節「${id}」が${after === null ? "最初の節になっています" : `節「${after}」の次にあります`}`,
        expected: `${model}.md と同じく、${wantedAfter === null ? "最初の節" : `節「${wantedAfter}」の次`}でなければなりません`,
        fix: `${line} 行目から始まる節を${wantedAfter === null ? "先頭" : `節「${wantedAfter}」の次`}に移してください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
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
  const shared = sectionsOf(draft).flatMap((section, index) => {
    const position = sectionsOf(model).findIndex((other) => other.id === section.id && section.id !== null);
    const repeated = sectionsOf(draft).findIndex((other) => other.id === section.id) < index;
    return position === -1 || repeated ? [] : [{ index, position }];
  });
  return movedEntries(shared.map(({ position }) => position)).map((entry) => shared[entry]?.index ?? 0);
}

function fault(draft: Draft, model: Draft, index: number): Problem {
  const section = sectionsOf(draft)[index];
  const position = sectionsOf(model).findIndex((other) => other.id === section?.id);
  const counterpart = sectionsOf(model)[position];
  if (!section || !counterpart) throw new Error("A moved section stands in both texts.");
  return problemAt(section.place, sectionOrder, {
    key: "moved",
    values: {
      id: section.id ?? "",
      after: nameOf(sectionsOf(draft)[index - 1]),
      wantedAfter: nameOf(sectionsOf(model)[position - 1]),
      model: model.locale,
    },
    about: [nameOf(sectionsOf(model)[position - 1])],
    see: [{ ...counterpart.place, text: headingWords(counterpart.label, counterpart.heading) }],
    section: section.id ?? undefined,
  });
}

/** What a section is called in a report: its id, or the words of its heading where it has none. */
function nameOf(section: DraftSection | undefined): string | null {
  return section ? (section.id ?? section.heading) : null;
}
