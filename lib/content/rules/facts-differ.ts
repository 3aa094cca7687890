import { authoritativeLocale, eachLocale, type Locale, locales } from "../../locales";
import { type Draft, type DraftContent, type DraftSection, distinctPartsOf, partsOf } from "../model/draft";
import type { Place, Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { Vocabulary } from "../model/schema";
import type { Phrase } from "../model/wording";
import { recogniseNumeral, toHan } from "../numbering/numeral";
import { findPlainReferences } from "../numbering/plain-references";
import { readReference } from "../numbering/references";
import { isPositional, targetsOf } from "../numbering/targets";
import { sectionName } from "../phrases/section-names";
import { incomparableSections } from "../structure/section-differences";
import { type Fact, type FactKind, factPatterns, factsOf, months } from "../text/facts";
import { type Leaf, leavesOf, placeInLeaf } from "../text/leaves";
import { wordsFor } from "../text/words";

const kinds: Record<"zh" | "ja", Record<FactKind, string>> = {
  zh: { "e-mail address": "电子邮箱", "web address": "网址", number: "数字", name: "名称", code: "代码", link: "链接" },
  ja: {
    "e-mail address": "メールアドレス",
    "web address": "URL",
    number: "数字",
    name: "名称",
    code: "コード",
    link: "リンク",
  },
};

const times = (number: number) =>
  number === 0 ? "not at all" : number === 1 ? "once" : number === 2 ? "twice" : `${number} times`;

const files: Phrase<readonly Locale[]> = {
  zh: (models) => models.map((locale) => `${locale}.md`).join("、"),
  en: (models) => models.join(" and "),
  ja: (models) => models.map((locale) => `${locale}.md`).join("、"),
};

type Cases = {
  replaced: { kind: FactKind; word: string; right: string; model: Locale };
  miscounted: {
    kind: FactKind;
    word: string;
    count: number;
    wanted: number;
    section: string;
    models: readonly Locale[];
  };
};

/**
 * Wants e-mail addresses, URLs, numbers, references by number and the vocabulary's names to stand equally often in a section of every locale. A section
 * that lacks or adds a part is left to the rules on structure.
 */
export const factsDiffer: Rule<"facts-differ", Cases> = {
  id: "facts-differ",
  kind: "certain",
  declarable: true,
  mayWait: true,
  judge: judgeContent,
  guide: {
    zh: "一节里的邮箱、网址、数字或名称，与其他语言不同或次数不同。改成一致",
    en: "E-mail addresses, web addresses, numbers or names of a section are not those of the other languages, or not as many. Make them agree",
    ja: "節の中のメールアドレス、URL、数字、名称またはその回数がほかの言語と異なります。揃えてください",
  },
  words: {
    zh: {
      replaced: ({ kind, word, right, model, line }) => ({
        found: `此处的${kinds.zh[kind]}是“${word}”`,
        expected: `应当是“${right}”，与 ${files.zh([model])} 一致`,
        fix: `把第 ${line} 行的“${word}”改成“${right}”，或者修改其他语言的文本。`,
      }),
      miscounted: ({ kind, word, count, wanted, section, models, line }) => ({
        found: `${sectionName.zh(section)}里${count === 0 ? `没有${kinds.zh[kind]}“${word}”` : `${kinds.zh[kind]}“${word}”出现了 ${count} 次`}`,
        expected: `${wanted === 0 ? "不应出现" : `应当出现 ${wanted} 次`}，与 ${files.zh(models)} 一致`,
        fix:
          count > wanted
            ? `从第 ${line} 行删去一处，或者在其他语言的文本里补上。`
            : `在从第 ${line} 行开始的一段里加上“${word}”，或者从其他语言的文本里删去。`,
      }),
    },
    en: {
      replaced: ({ kind, word, right, model, line }) => ({
        found: `the ${kind} "${word}"`,
        expected: `"${right}", as in ${files.en([model])}`,
        fix: `type "${right}" in line ${line}, or correct the other languages.`,
      }),
      miscounted: ({ kind, word, count, wanted, section, models, line }) => ({
        found: `the ${kind} "${word}" ${times(count)} in ${sectionName.en(section)}`,
        expected: `it ${times(wanted)}, as in ${files.en(models)}`,
        fix:
          count > wanted
            ? `take one out of line ${line}, or add it in the other languages.`
            : `add "${word}" in the passage that begins in line ${line}, or take it out in the other languages.`,
      }),
    },
    ja: {
      replaced: ({ kind, word, right, model, line }) => ({
        found: `${kinds.ja[kind]}が「${word}」になっています`,
        expected: `${files.ja([model])} と同じく「${right}」が必要です`,
        fix: `${line} 行目の「${word}」を「${right}」に直すか、ほかの言語を直してください。`,
      }),
      miscounted: ({ kind, word, count, wanted, section, models, line }) => ({
        found: `${sectionName.ja(section)}に${kinds.ja[kind]}「${word}」が${count === 0 ? "ありません" : ` ${count} 回あります`}`,
        expected: `${files.ja(models)} ${wanted === 0 ? "にはないため、あってはなりません" : `と同じく ${wanted} 回必要です`}`,
        fix:
          count > wanted
            ? `${line} 行目から一つ削るか、ほかの言語に加えてください。`
            : `${line} 行目から始まる箇所に「${word}」を加えるか、ほかの言語から削ってください。`,
      }),
    },
  },
};

/** `facts` holds the places of each fact by kind and value; `ids` are those of the draft. */
type Side = {
  locale: Locale;
  draft: Draft;
  section: DraftSection;
  vocabulary: Vocabulary;
  facts: Map<string, Fact[]>;
  ids: ReadonlySet<string>;
};

function judgeContent(content: DraftContent): Problem[] {
  const incomparable = incomparableSections(content);
  const { vocabulary } = content;
  const patterns = eachLocale((locale) => factPatterns(vocabulary, locale));
  return content.documents.flatMap(({ drafts }) => {
    const original = drafts[authoritativeLocale];
    if (!original) return [];
    const ids = eachLocale((locale) => new Set(drafts[locale] && [...targetsOf(drafts[locale])].map(([id]) => id)));
    return distinctPartsOf(original).flatMap((section) => {
      const sides = locales.flatMap((locale): Side[] => {
        const draft = drafts[locale];
        const own = draft && partsOf(draft).find((other) => other.id === section.id);
        if (!draft || !own || incomparable.has(`${draft.file} ${section.id}`)) return [];
        return [{ locale, draft, section: own, vocabulary, facts: factsOf(own, patterns[locale]), ids: ids[locale] }];
      });
      return sides[0]?.locale === authoritativeLocale && sides.length > 1 ? compareSides(sides) : [];
    });
  });
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
  const faults = faultsOf(sides);
  const replacements = pairReplaced(faults);
  const explained = new Set(replacements.values());
  const inSection = faults
    .filter((fault) => !explained.has(fault))
    .map((fault) => {
      const lost = replacements.get(fault);
      return lost ? replaced(fault, lost) : miscounted(fault, sides);
    });
  return [...inSection, ...compareCells(sides, new Set(faults.map(({ kind, value }) => `${kind} ${value}`)))];
}

/** Compares each cell of a table, for what the section has as often as wanted: two prices may have changed places. */
function compareCells(sides: readonly Side[], judged: ReadonlySet<string>): Problem[] {
  const cellsOf = sides.map(({ facts }) => factsByCell(facts, judged));
  const paths = new Set(cellsOf.flatMap((cells) => [...cells.keys()]));
  return [...paths].flatMap((path) => {
    const within = sides.map((side, index): Side => ({ ...side, facts: cellsOf[index]?.get(path) ?? new Map() }));
    return [...pairReplaced(faultsOf(within))].map(([fault, lost]) => replaced(fault, lost));
  });
}

/** The facts of each cell of a table by its path, but for those that have been judged. */
function factsByCell(facts: Side["facts"], judged: ReadonlySet<string>): Map<string, Side["facts"]> {
  const cells = new Map<string, Side["facts"]>();
  for (const [key, found] of facts)
    for (const fact of judged.has(key) ? [] : found) {
      const { path } = fact.leaf;
      if (!/\.[0-9]+$/.test(path)) continue;
      const cell = cells.get(path) ?? new Map<string, Fact[]>();
      cells.set(path, cell);
      addTo(cell, key, fact);
    }
  return cells;
}

function faultsOf(all: readonly Side[]): Fault[] {
  const values = new Map(
    all.flatMap((side) => [...side.facts].flatMap(([key, [fact]]) => (fact ? [[key, fact] as const] : []))),
  );
  return [...values.values()].flatMap(({ kind, value }) => {
    const sides = kind === "link" ? linkedSides(all, value) : all;
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
}

/**
 * The sides whose links to a part can be compared: none where no language names it by a number, for another may say the same in words,
 * and none that holds a reference that another rule wants to be another link.
 */
function linkedSides(sides: readonly Side[], value: string): Side[] {
  const ready = sides.filter(({ section, facts, ids }) => {
    const links = [...facts.values()].flatMap(([fact]) => (fact?.kind === "link" ? fact.value.slice(1) : []));
    return (
      links.every((id) => ids.has(id) && !isPositional(id)) &&
      leavesOf(section).every(({ prose }) => findPlainReferences(prose).every(({ foreign }) => foreign))
    );
  });
  const byNumber = ({ facts }: Side) =>
    facts.get(`link ${value}`)?.some(({ word }) => readReference(word) !== null) ?? false;
  return ready.some(byNumber) ? ready : [];
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
  const word = wordFor(side, kind, value);
  const right = kind === "number" ? numberLike(word, lost) : wordFor(side, kind, lost.value);
  return problemAt(place, factsDiffer, {
    key: "replaced",
    values: { kind, word, right, model: lost.model.locale },
    see: [seen(lost)],
    about: [kind, word, right],
    section: side.section.id ?? undefined,
  });
}

/** The number that is wanted, written as `word` is: in Han characters, as the month of a date, or as the model writes it. */
function numberLike(word: string, { side, model, kind, value }: Fault): string {
  const own = side.facts.get(`${kind} ${value}`)?.[0]?.word;
  if (recogniseNumeral(word)?.style === "一") return toHan(Number(value));
  if (/^\p{Lu}\p{Ll}/u.test(word)) return months[Number(value) - 1] ?? value;
  const written = own ?? model.facts.get(`${kind} ${value}`)?.[0]?.word ?? value;
  return /^[0-9]/.test(written) ? written : value;
}

function miscounted(fault: Fault, sides: readonly Side[]): Problem {
  const { side, kind, value, count, wanted, place } = fault;
  const models = sides.filter((other) => other !== side && tally(other, kind, value) === wanted);
  return problemAt(place, factsDiffer, {
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
    about: [kind, value, count, wanted],
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
  if (kind === "link") return `[${written ?? "…"}](${value})`;
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
