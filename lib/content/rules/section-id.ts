import { authoritativeLocale, translatedLocales } from "../../locales";
import type { Draft, DraftContent, DraftDocument, DraftSection } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import { headingLine, headingWords, sectionLabel } from "../text/numeral";
import type { Message } from "../wording/catalogue";

const rule = "section-id";

const wellFormed = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Wants every section and definition to carry an id of its own, the same in every locale. */
export function sectionId(content: DraftContent): Problem[] {
  return content.documents.flatMap((document) =>
    draftsOf(document).flatMap((draft) => [
      ...draft.sections.flatMap((section, index) => judgeSection(document, draft, section, index)),
      ...judgeDefinitions(draft, document.drafts[authoritativeLocale]),
    ]),
  );
}

function draftsOf(document: DraftDocument): Draft[] {
  return Object.values(document.drafts);
}

/** The section of the same number whose id this one should carry: that of zh, or of all translations where only zh differs. */
function modelOf({ drafts }: DraftDocument, draft: Draft, section: DraftSection): DraftSection | undefined {
  const numbered = (other: Draft) => other.sections.find(({ number }) => number === section.number && number !== null);
  const translations = translatedLocales.flatMap((locale) => drafts[locale] ?? []).filter((other) => other !== draft);
  const [first, ...rest] = translations.map(numbered);
  const agreed = first && translations.length > 0 && rest.every((other) => other?.id === first.id) ? first : undefined;
  if (draft.locale === authoritativeLocale) return translations.length > 1 ? agreed : undefined;
  const original = drafts[authoritativeLocale];
  return agreed?.id === section.id ? undefined : original && numbered(original);
}

function judgeSection(document: DraftDocument, draft: Draft, section: DraftSection, index: number): Problem[] {
  const { id } = section;
  const model = modelOf(document, draft, section);
  const taken = draft.sections.some((other) => other.id === model?.id);
  const free = model?.id && wellFormed.test(model.id) && !taken ? model.id : undefined;
  const wanted = free ?? (id && wellFormed.test(id) ? id : "a-word-of-your-choice");
  const see = free && model ? [{ ...model.place, text: headingWords(model.label, model.heading) }] : undefined;
  const label = section.label || sectionLabel(index + 1, draft.locale);
  const typed = headingLine(label, section.heading, wanted);
  const at = (message: Message<typeof rule>): Problem[] => [
    problemAt(section.place, rule, { ...message, see, section: id ?? undefined }),
  ];
  if (id === null)
    return at({ key: "absent", values: { heading: headingWords(section.label, section.heading), wanted, typed } });
  if (!wellFormed.test(id) || id === "preamble") return at({ key: "malformed", values: { id, wanted, typed } });
  if (draft.sections.findIndex((other) => other.id === id) < index)
    return at({ key: "repeated", values: { id, wanted, typed } });
  const elsewhere = draftsOf(document).some(
    (other) => other !== draft && other.sections.some((known) => known.id === id),
  );
  if (!free || elsewhere) return [];
  const holders = draftsOf(document)
    .flatMap((other) => other.sections.find((known) => other !== draft && known.id === free) ?? [])
    .map(({ place }) => `${place.file}:${place.line}`);
  return at({ key: "other name", values: { id, wanted, typed, holders } });
}

function judgeDefinitions(draft: Draft, original: Draft | undefined): Problem[] {
  const originals = original ? definitionsOf(original) : [];
  const own = definitionsOf(draft);
  return own.flatMap((definition, index) => {
    const wanted = own.length === originals.length ? originals[index]?.name : undefined;
    const repeated = own.findIndex((other) => other.name === definition.name) < index;
    if (
      wellFormed.test(definition.name) &&
      !repeated &&
      (wanted === undefined || wanted === definition.name || original === draft)
    )
      return [];
    return problemAt(definition.place, rule, {
      key: "definition",
      values: {
        id: definition.name,
        term: definition.term,
        repeated,
        wanted: original === draft ? null : (wanted ?? null),
      },
    });
  });
}

function definitionsOf(draft: Draft) {
  return [draft.preamble, ...draft.sections].flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === "definition" ? [block] : [])),
  );
}
