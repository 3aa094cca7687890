import { authoritativeLocale, type Locale, locales } from "../../locales";
import { type Draft, type DraftContent, type DraftSection, partsOf } from "../draft";
import { type Leaf, leavesOf, placeInLeaf } from "../leaves";
import { type Place, type Problem, problemAt } from "../problem";
import type { Vocabulary } from "../schema";
import { type SectionDifference, structureDifferences } from "../structure-problems";
import { blankOut, domainPattern, emailPattern, findWords, urlPattern, wholeWords, wordsFor } from "../words";

/** A fact as it stands in a text: `value` is the same in every language, `word` as written. */
type Fact = { kind: string; value: string; word: string; index: number; leaf: Leaf };

type Side = { locale: Locale; draft: Draft; section: DraftSection; facts: Fact[] };

/**
 * Wants e-mail addresses, URLs, numbers and the vocabulary's names to stand equally often in a section of every locale. A section
 * that lacks or adds a part is left to the rules on structure.
 */
export function factsDiffer(content: DraftContent): Problem[] {
  const differing = new Set(
    structureDifferences(content)
      .filter((difference) => !isDeclared(difference))
      .map((difference) => `${difference.draft.file} ${difference.section.id}`),
  );
  return content.documents.flatMap(({ drafts }) => {
    const original = drafts[authoritativeLocale];
    if (!original) return [];
    return partsOf(original).flatMap((section) => {
      const sides = locales.flatMap((locale): Side[] => {
        const draft = drafts[locale];
        const own = draft && partsOf(draft).find((other) => other.id === section.id);
        if (!draft || !own || differing.has(`${draft.file} ${section.id}`)) return [];
        return [{ locale, draft, section: own, facts: factsOf(own, content.vocabulary, locale) }];
      });
      return sides[0]?.locale === authoritativeLocale && sides.length > 1 ? compareSides(sides) : [];
    });
  });
}

function isDeclared({ draft, section }: SectionDifference): boolean {
  const declared = "differences" in draft.frontMatter ? draft.frontMatter.differences : [];
  return declared.some(
    (entry) => entry.section === section.id && (entry.rule === "blocks-differ" || entry.rule === "items-differ"),
  );
}

function factsOf(section: DraftSection, vocabulary: Vocabulary, locale: Locale): Fact[] {
  return leavesOf(section).flatMap((leaf) => {
    const find = (kind: string, text: string, pattern: RegExp, value: (word: string) => string): Fact[] =>
      findWords(text, pattern).map((found) => ({ kind, value: value(found.word), ...found, leaf }));
    const words = blankOut(leaf.text, emailPattern, urlPattern);
    const names = Object.entries(vocabulary.names).flatMap(([name, term]) =>
      find(
        "name",
        blankOut(words, domainPattern),
        wholeWords(wordsFor(term, locale)),
        () => wordsFor(term, authoritativeLocale)[0] ?? name,
      ),
    );
    return [
      ...find("e-mail address", leaf.text, emailPattern, (word) => word),
      ...find("web address", blankOut(leaf.text, emailPattern), urlPattern, (word) => word),
      ...find("web address", words, domainPattern, (word) => word),
      ...find("number", blankOut(words, domainPattern), /[0-9０-９]+(?:[.,，．][0-9０-９]+)*/g, (word) =>
        word.normalize("NFKC").replaceAll(",", ""),
      ),
      ...names,
    ];
  });
}

function compareSides(sides: readonly Side[]): Problem[] {
  const values = new Map(
    sides.flatMap((side) => side.facts.map((fact) => [`${fact.kind} ${fact.value}`, fact] as const)),
  );
  const faults = [...values.values()].flatMap(({ kind, value }) => {
    const counts = sides.map((side) => side.facts.filter((fact) => fact.kind === kind && fact.value === value).length);
    const wanted = usualCount(counts);
    return sides.flatMap((side, index) =>
      counts[index] === wanted ? [] : [{ side, kind, value, count: counts[index] ?? 0, wanted }],
    );
  });
  // A changed address is one too few and one too many: say it once, where the wrong one stands.
  const replaced = (fault: (typeof faults)[number]) =>
    fault.count < fault.wanted &&
    faults.some((other) => other.side === fault.side && other.kind === fault.kind && other.count > other.wanted);
  return faults
    .filter((fault) => !replaced(fault))
    .map((fault) => {
      const { side, kind, value, count, wanted } = fault;
      const model = sides.find((other) => other !== side && tally(other, kind, value) === wanted) ?? sides[0];
      const lost =
        count > wanted
          ? faults.find((other) => other.side === side && other.kind === kind && other.count < other.wanted)
          : undefined;
      const place = count > wanted ? placeOfExtra(side, model, kind, value) : placeOfLack(side, model, kind, value);
      const shown = wordFor(side, kind, value);
      const times = (number: number) =>
        number === 0 ? "not at all" : number === 1 ? "once" : number === 2 ? "twice" : `${number} times`;
      const seen = model?.facts.find((fact) => fact.kind === kind && fact.value === (lost?.value ?? value));
      return problemAt(place, "facts-differ", {
        unexpected: lost
          ? `the ${kind} "${shown}"`
          : `the ${kind} "${shown}" ${times(count)} in section ${side.section.id}`,
        expected: lost
          ? `"${lost.value}", as in ${model?.locale}`
          : `it ${times(wanted)}, as in ${sides
              .filter((other) => other !== side && tally(other, kind, value) === wanted)
              .map((other) => other.locale)
              .join(" and ")}`,
        see: model
          ? [
              {
                ...(seen?.leaf.place ?? model.section.place),
                text: seen?.word ?? (model.section.heading || model.draft.frontMatter.title),
              },
            ]
          : undefined,
        fix: lost
          ? `type "${lost.value}" in line ${place.line}, or correct the other languages.`
          : count > wanted
            ? `take one out of line ${place.line}, or add it in the other languages.`
            : `add "${shown}" in the passage that begins in line ${place.line}, or take it out in the other languages.`,
        section: side.section.id ?? undefined,
      });
    });
}

/** The count that most sides have; the authoritative locale's, which comes first, where none has a majority. */
function usualCount(counts: readonly number[]): number {
  const majority = counts.find((count) => counts.filter((other) => other === count).length > counts.length / 2);
  return majority ?? counts[0] ?? 0;
}

function tally(side: Side, kind: string, value: string, leaf?: string): number {
  return side.facts.filter(
    (fact) => fact.kind === kind && fact.value === value && (leaf === undefined || fact.leaf.path === leaf),
  ).length;
}

function wordFor(side: Side, kind: string, value: string): string {
  return side.facts.find((fact) => fact.kind === kind && fact.value === value)?.word ?? value;
}

function placeOfExtra(side: Side, model: Side | undefined, kind: string, value: string): Place {
  const own = side.facts.filter((fact) => fact.kind === kind && fact.value === value);
  const extra =
    own.find(
      (fact) => !model || tally(side, kind, value, fact.leaf.path) > tally(model, kind, value, fact.leaf.path),
    ) ?? own[0];
  return extra ? placeInLeaf(extra.leaf, extra.word, extra.index) : side.section.place;
}

function placeOfLack(side: Side, model: Side | undefined, kind: string, value: string): Place {
  const poorer = leavesOf(side.section).find(
    (leaf) => model && tally(model, kind, value, leaf.path) > tally(side, kind, value, leaf.path),
  );
  return poorer?.place ?? side.section.place;
}
