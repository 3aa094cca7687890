import { authoritativeLocale, eachLocale, type Locale, locales } from "../../locales";
import { type Draft, type DraftContent, type DraftSection, partsOf } from "../model/draft";
import { type Place, type Problem, problemAt } from "../model/problem";
import type { Vocabulary } from "../model/schema";
import { incomparableSections } from "../structure/structure-problems";
import { type Leaf, leavesOf, placeInLeaf } from "../text/leaves";
import {
  allTerms,
  blankOut,
  domainPattern,
  emailPattern,
  findWords,
  separateWords,
  urlPattern,
  wholeWords,
  wordsFor,
} from "../text/words";
import type { FactKind } from "../wording/facts-differ";

/** A fact as it stands in a text: `value` is the same in every language (of a name its key in the vocabulary), `word` as written. */
type Fact = { kind: FactKind; value: string; word: string; index: number; leaf: Leaf };

/** `facts` holds the places of each fact by kind and value. */
type Side = { locale: Locale; draft: Draft; section: DraftSection; vocabulary: Vocabulary; facts: Map<string, Fact[]> };

/**
 * Wants e-mail addresses, URLs, numbers and the vocabulary's names to stand equally often in a section of every locale. A section
 * that lacks or adds a part is left to the rules on structure.
 */
export function factsDiffer(content: DraftContent): Problem[] {
  const incomparable = incomparableSections(content);
  const { vocabulary } = content;
  const patterns = eachLocale((locale) => patternsFor(vocabulary, locale));
  return content.documents.flatMap(({ drafts }) => {
    const original = drafts[authoritativeLocale];
    if (!original) return [];
    return partsOf(original).flatMap((section) => {
      const sides = locales.flatMap((locale): Side[] => {
        const draft = drafts[locale];
        const own = draft && partsOf(draft).find((other) => other.id === section.id);
        if (!draft || !own || incomparable.has(`${draft.file} ${section.id}`)) return [];
        return [{ locale, draft, section: own, vocabulary, facts: factsOf(own, patterns[locale]) }];
      });
      return sides[0]?.locale === authoritativeLocale && sides.length > 1 ? compareSides(sides) : [];
    });
  });
}

/** What finds each name in a language, and what of its words is none of its own. */
type Patterns = { names: { name: string; pattern: RegExp }[]; forbidden: RegExp };

function patternsFor(vocabulary: Vocabulary, locale: Locale): Patterns {
  return {
    names: Object.entries(vocabulary.names).map(([name, term]) => ({
      name,
      // A forbidden rendering is the name all the same: that it is forbidden has a problem of its own.
      pattern: wholeWords([...wordsFor(term, locale), ...wordsFor(term.forbidden, locale)]),
    })),
    forbidden: separateWords(allTerms(vocabulary).flatMap(([, term]) => wordsFor(term.forbidden, locale))),
  };
}

function factsOf(section: DraftSection, { names, forbidden }: Patterns): Map<string, Fact[]> {
  const found = leavesOf(section).flatMap((leaf) => {
    const find = (kind: FactKind, text: string, pattern: RegExp, value: (word: string) => string): Fact[] =>
      findWords(text, pattern).map((found) => ({ kind, value: value(found.word), ...found, leaf }));
    const words = blankOut(leaf.text, emailPattern, urlPattern);
    const prose = blankOut(words, domainPattern);
    return [
      ...find("e-mail address", leaf.text, emailPattern, (word) => word),
      ...find("web address", blankOut(leaf.text, emailPattern), urlPattern, (word) => word),
      ...find("web address", words, domainPattern, (word) => word),
      ...find("number", blankOut(prose, forbidden), /[0-9０-９]+(?:[.,，．][0-9０-９]+)*/g, (word) =>
        word.normalize("NFKC").replaceAll(",", ""),
      ),
      ...names.flatMap(({ name, pattern }) => find("name", prose, pattern, () => name)),
    ];
  });
  const facts = new Map<string, Fact[]>();
  for (const fact of found) addTo(facts, `${fact.kind} ${fact.value}`, fact);
  return facts;
}

/** A fact that stands in `side` too often or too seldom; `model` is a side that has it as often as wanted. */
type Fault = {
  side: Side;
  model: Side;
  kind: FactKind;
  value: string;
  count: number;
  wanted: number;
  place: Place;
  leaf: Leaf | undefined;
};

function compareSides(sides: readonly Side[]): Problem[] {
  const values = new Map(
    sides.flatMap((side) => [...side.facts].flatMap(([key, [fact]]) => (fact ? [[key, fact] as const] : []))),
  );
  const faults = [...values.values()].flatMap(({ kind, value }) => {
    const counts = sides.map((side) => tally(side, kind, value));
    const wanted = usualCount(counts);
    return sides.flatMap((side, index): Fault[] => {
      const count = counts[index] ?? 0;
      const model = sides.find((other) => other !== side && tally(other, kind, value) === wanted) ?? sides[0];
      if (count === wanted || !model) return [];
      const place = count > wanted ? placeOfExtra(side, model, kind, value) : placeOfLack(side, model, kind, value);
      return [{ side, model, kind, value, count, wanted, ...place }];
    });
  });
  const replacements = pairReplaced(faults);
  const explained = new Set(replacements.values());
  return faults
    .filter((fault) => !explained.has(fault))
    .map((fault) => {
      const lost = replacements.get(fault);
      return lost ? replaced(fault, lost) : miscounted(fault, sides);
    });
}

/** A changed address is one too many and one too few: pairs the two, in the same passage first, so that it is said once. */
function pairReplaced(faults: readonly Fault[]): Map<Fault, Fault> {
  const pairs = new Map<Fault, Fault>();
  const taken = new Set<Fault>();
  const pairBy = (keyOf: (fault: Fault) => string) => {
    const lacks = new Map<string, Fault[]>();
    for (const fault of faults) if (fault.count < fault.wanted && !taken.has(fault)) addTo(lacks, keyOf(fault), fault);
    for (const extra of faults) {
      const lack = extra.count < extra.wanted || pairs.has(extra) ? undefined : lacks.get(keyOf(extra))?.shift();
      if (!lack) continue;
      pairs.set(extra, lack);
      taken.add(lack);
    }
  };
  pairBy(({ side, kind, leaf }) => `${side.locale} ${kind} ${leaf?.path}`);
  pairBy(({ side, kind }) => `${side.locale} ${kind}`);
  return pairs;
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function replaced({ side, kind, value, place }: Fault, lost: Fault): Problem {
  const [word, right] = [wordFor(side, kind, value), wordFor(side, kind, lost.value)];
  return problemAt(place, "facts-differ", {
    key: "replaced",
    values: { kind, word, right, model: lost.model.locale },
    see: [seen(lost)],
    section: side.section.id ?? undefined,
  });
}

function miscounted(fault: Fault, sides: readonly Side[]): Problem {
  const { side, kind, value, count, wanted, place } = fault;
  const models = sides.filter((other) => other !== side && tally(other, kind, value) === wanted);
  return problemAt(place, "facts-differ", {
    key: "miscounted",
    values: {
      kind,
      word: wordFor(side, kind, value),
      count,
      wanted,
      section: side.section.id ?? "",
      models: models.map(({ locale }) => locale),
    },
    see: [seen(fault)],
    section: side.section.id ?? undefined,
  });
}

/** Where the model has the fact, or the beginning of the section where it has not. */
function seen({ model, kind, value }: Fault): Place & { text: string } {
  const fact = model.facts.get(`${kind} ${value}`)?.[0];
  if (fact) return { ...placeInLeaf(fact.leaf, fact.word, fact.index), text: fact.word };
  return { ...model.section.place, text: model.section.heading || model.draft.frontMatter.title };
}

/** The count that most sides have; the authoritative locale's, which comes first, where none has a majority. */
function usualCount(counts: readonly number[]): number {
  const majority = counts.find((count) => counts.filter((other) => other === count).length > counts.length / 2);
  return majority ?? counts[0] ?? 0;
}

function tally(side: Side, kind: FactKind, value: string, leaf?: string): number {
  const facts = side.facts.get(`${kind} ${value}`) ?? [];
  return leaf === undefined ? facts.length : facts.filter((fact) => fact.leaf.path === leaf).length;
}

/** The fact as the side writes it, or would. */
function wordFor({ facts, locale, vocabulary }: Side, kind: FactKind, value: string): string {
  const written = facts.get(`${kind} ${value}`)?.[0]?.word;
  return written ?? (kind === "name" ? wordsFor(vocabulary.names[value], locale)[0] : undefined) ?? value;
}

function placeOfExtra(side: Side, model: Side, kind: FactKind, value: string): Pick<Fault, "place" | "leaf"> {
  const own = side.facts.get(`${kind} ${value}`) ?? [];
  const extra =
    own.find(({ leaf }) => tally(side, kind, value, leaf.path) > tally(model, kind, value, leaf.path)) ?? own[0];
  if (!extra) return { place: side.section.place, leaf: undefined };
  return { place: placeInLeaf(extra.leaf, extra.word, extra.index), leaf: extra.leaf };
}

function placeOfLack(side: Side, model: Side, kind: FactKind, value: string): Pick<Fault, "place" | "leaf"> {
  const leaf = leavesOf(side.section).find(
    ({ path }) => tally(model, kind, value, path) > tally(side, kind, value, path),
  );
  return { place: leaf?.place ?? side.section.place, leaf };
}
