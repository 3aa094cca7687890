import { authoritativeLocale } from "../../locales";
import { type Draft, type DraftContent, type DraftSection, writtenDrafts } from "../draft";
import { type Problem, problemAt } from "../problem";

const rule = "section-id";

const wellFormed = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Wants every section and definition to carry an id of its own, the same as in zh. */
export function sectionId(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const original = content.documents.find((document) => document.entry.slug === draft.slug)?.drafts[
      authoritativeLocale
    ];
    return [
      ...draft.sections.flatMap((section, index) => judgeSection(draft, section, index, original)),
      ...judgeDefinitions(draft, original),
    ];
  });
}

function judgeSection(draft: Draft, section: DraftSection, index: number, original: Draft | undefined): Problem[] {
  const { id } = section;
  const counterpart =
    original === draft
      ? undefined
      : original?.sections.find((other) => other.number === section.number && section.number !== null);
  const free =
    counterpart?.id && !draft.sections.some((other) => other.id === counterpart.id) ? counterpart.id : undefined;
  const wanted = free ?? (id && wellFormed.test(id) ? id : "a-word-of-your-choice");
  const see =
    free && counterpart ? [{ ...counterpart.place, text: `${counterpart.label}${counterpart.heading}` }] : undefined;
  const at = (unexpected: string, expected: string): Problem[] => [
    problemAt(section.place, rule, {
      unexpected,
      expected,
      fix: `end line ${section.place.line} with " {#${wanted}}".`,
      see,
      section: id ?? undefined,
    }),
  ];
  const expected = `{#${wanted}}, a name in small Latin letters that is the same in every language`;
  if (id === null) return at(`a heading without an id ("${section.label}${section.heading}")`, expected);
  if (!wellFormed.test(id) || id === "preamble") return at(`the id {#${id}}`, expected);
  if (draft.sections.findIndex((other) => other.id === id) < index)
    return at(`the id {#${id}} a second time`, expected);
  if (free && !original?.sections.some((other) => other.id === id))
    return at(`the id {#${id}}`, `{#${free}}, as in ${authoritativeLocale}`);
  return [];
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
    const expected =
      wanted && original !== draft
        ? `{#${wanted}}, as in ${authoritativeLocale}`
        : "a name of its own in small Latin letters";
    return problemAt(definition.place, rule, {
      unexpected: `the id {#${definition.name}}${repeated ? " a second time" : ""}`,
      expected,
      fix: `type "**${definition.term}** {#${wanted ?? "name"}}" at the start of line ${definition.place.line}.`,
    });
  });
}

function definitionsOf(draft: Draft) {
  return [draft.preamble, ...draft.sections].flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === "definition" ? [block] : [])),
  );
}
