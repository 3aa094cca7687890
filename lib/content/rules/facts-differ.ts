import { authoritativeLocale, type Locale, locales } from "../../locales";
import { comparePassages, type FactFault } from "../facts/compare-passages";
import { answers, type Fact, factsOf, isSign } from "../facts/passage-facts";
import { type Draft, type DraftContent, type DraftSection, distinctPartsOf, textsOf } from "../model/draft";
import type { Problem, See } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { Phrase } from "../model/wording";
import { factKind, factWords, type ShownFact } from "../phrases/fact-words";
import { incomparableSections } from "../structure/section-differences";
import { around, excerpt } from "../text/excerpt";
import { type Leaf, leavesOf, placeInLeaf } from "../text/leaves";

const files: Phrase<readonly Locale[]> = {
  zh: (models) => models.map((locale) => `${locale}.md`).join("、"),
  en: (models) => models.join(" and "),
  ja: (models) => models.map((locale) => `${locale}.md`).join("、"),
};

type Cases = {
  differs: { own: ShownFact; other: ShownFact; models: readonly Locale[] };
  lacks: { other: ShownFact; passage: string; models: readonly Locale[] };
  alone: { own: ShownFact; models: readonly Locale[] };
};

/**
 * Wants each passage to state the same facts in every language: addresses, code, dates, periods, amounts, shares, references to laws and
 * other numbers. A message shows what both languages say, and leaves it to the reader which is wrong.
 */
export const factsDiffer: Rule<"facts-differ", Cases> = {
  id: "facts-differ",
  kind: "certain",
  judgesWords: "of its language",
  declarable: true,
  mayWait: true,
  judge: judgeContent,
  guide: {
    zh: "同一段里的日期、期限、金额、比例、法律条款、数字、邮箱、网址或代码，与其他语言不一致。对照各语言，改正写错的一处",
    en: "A date, period, amount, percentage, article of a law, number, e-mail or web address, or code of a passage is not that of the other languages. Compare them, and correct whichever is wrong",
    ja: "同じ段落の日付、期間、金額、割合、法令の条項、数、メールアドレス、URL、コードがほかの言語と一致しません。照らし合わせて、誤っている方を直してください",
  },
  words: {
    zh: {
      differs: ({ own, other, models, line }) => ({
        found: `此处的${factKind(own.kind, "zh")}是${factWords.zh(own)}，而 ${files.zh(models)} 是${factWords.zh(other)}`,
        expected: "各语言应当一致",
        fix: `把第 ${line} 行与 ${files.zh(models)} 对照，改正写错的一处。`,
      }),
      lacks: ({ other, passage, models, line }) => ({
        found: `“${passage}”这一段里没有与${factKind(other.kind, "zh")}${factWords.zh(other)}相应的内容`,
        expected: `各语言应当一致，${files.zh(models)} 里有`,
        fix: `把第 ${line} 行与 ${files.zh(models)} 对照：此处漏了就补上，那里多了就删去。`,
      }),
      alone: ({ own, models, line }) => ({
        found: `此处的${factKind(own.kind, "zh")}${factWords.zh(own)}，在 ${files.zh(models)} 的这一段里没有`,
        expected: "各语言应当一致",
        fix: `把第 ${line} 行与 ${files.zh(models)} 对照：此处多了或写错就改正，那里漏了就补上。`,
      }),
    },
    en: {
      differs: ({ own, other, models, line }) => ({
        found: `the ${factKind(own.kind, "en")} ${factWords.en(own)} here, and ${factWords.en(other)} in ${files.en(models)}`,
        expected: "the same in every language",
        fix: `compare line ${line} with ${files.en(models)}, and correct whichever is wrong.`,
      }),
      lacks: ({ other, passage, models, line }) => ({
        found: `nothing in the passage "${passage}" that says what the ${factKind(other.kind, "en")} ${factWords.en(other)} says in ${files.en(models)}`,
        expected: "the same in every language",
        fix: `compare line ${line} with ${files.en(models)}: add what was left out here, or take out what is too much there.`,
      }),
      alone: ({ own, models, line }) => ({
        found: `the ${factKind(own.kind, "en")} ${factWords.en(own)}, which ${files.en(models)} ${models.length > 1 ? "do" : "does"} not have in this passage`,
        expected: "the same in every language",
        fix: `compare line ${line} with ${files.en(models)}: correct what is wrong here, or add what was left out there.`,
      }),
    },
    ja: {
      differs: ({ own, other, models, line }) => ({
        found: `ここの${factKind(own.kind, "ja")}は${factWords.ja(own)}ですが、${files.ja(models)} では${factWords.ja(other)}です`,
        expected: "どの言語でも同じでなければなりません",
        fix: `${line} 行目を ${files.ja(models)} と照らし合わせ、誤っている方を直してください。`,
      }),
      lacks: ({ other, passage, models, line }) => ({
        found: `「${passage}」の箇所に、${files.ja(models)} の${factKind(other.kind, "ja")}${factWords.ja(other)}に当たるものがありません`,
        expected: "どの言語でも同じでなければなりません",
        fix: `${line} 行目を ${files.ja(models)} と照らし合わせ、ここに漏れていれば加え、ほかで余分であれば削ってください。`,
      }),
      alone: ({ own, models, line }) => ({
        found: `ここの${factKind(own.kind, "ja")}${factWords.ja(own)}が、${files.ja(models)} の同じ箇所にありません`,
        expected: "どの言語でも同じでなければなりません",
        fix: `${line} 行目を ${files.ja(models)} と照らし合わせ、ここが誤りや余分であれば直し、ほかで漏れていれば加えてください。`,
      }),
    },
  },
};

/** A section in one language. */
type Side = { locale: Locale; draft: Draft; section: DraftSection; leaves: readonly Leaf[] };

function judgeContent(content: DraftContent): Problem[] {
  const incomparable = incomparableSections(content);
  return content.documents.flatMap(({ drafts }) => {
    const original = drafts[authoritativeLocale];
    if (!original) return [];
    return [original.head, ...distinctPartsOf(original)].flatMap((section) => {
      const sides = locales.flatMap((locale): Side[] => {
        const draft = drafts[locale];
        const own = draft && textsOf(draft).find((other) => other.id === section.id);
        if (!draft || !own || incomparable.has(`${draft.file} ${section.id}`)) return [];
        return [{ locale, draft, section: own, leaves: leavesOf(own) }];
      });
      return sides[0]?.locale === authoritativeLocale && sides.length > 1 ? compareSides(sides) : [];
    });
  });
}

/** Compares passage by passage; where a declared difference keeps the passages from being paired, the sections as a whole. */
function compareSides(sides: readonly Side[]): Problem[] {
  const paths = sides[0]?.leaves.map(({ path }) => path) ?? [];
  const paired = sides.every(
    ({ leaves }) => leaves.length === paths.length && leaves.every(({ path }, index) => path === paths[index]),
  );
  const indexes = paths.map((_, index) => index);
  const groups = paired ? indexes.map((index) => [index]) : [indexes];
  return groups.flatMap((group) => {
    const passages = sides.map(({ locale, leaves }) =>
      factsOf(paired ? group.flatMap((index) => leaves[index] ?? []) : leaves, locale),
    );
    return comparePassages(passages)
      .filter((fault) => !hasMoved(fault, sides))
      .map((fault) => say(fault, sides, group[0] ?? 0));
  });
}

/** An address or code that stands in as many passages of the section has moved with its words: it is none of the wrong ones. */
function hasMoved({ side, extra, lost, models }: FactFault, sides: readonly Side[]): boolean {
  const fact = extra ?? lost;
  if (!fact || !isSign(fact) || (extra && lost)) return false;
  const holders = (locale: Locale) =>
    sides.find((own) => own.locale === locale)?.leaves.filter((leaf) => answers(fact, factsOf([leaf], locale)))
      .length ?? 0;
  return models.every(({ locale }) =>
    extra ? holders(locale) >= holders(side.locale) : holders(side.locale) >= holders(locale),
  );
}

const shown = ({ kind, word, value }: Fact): ShownFact => ({ kind, word, value });

/** Says what is wrong with the passage at `index`. */
function say({ side, extra, lost, models }: FactFault, sides: readonly Side[], index: number): Problem {
  const own = sides.find(({ locale }) => locale === side.locale);
  const leaf = own?.leaves[index];
  const place = extra ? placeInLeaf(extra.leaf, extra.word, extra.index) : (leaf ?? own?.section)?.place;
  const others = models.map(({ locale }) => locale);
  const about = [extra ?? lost, extra ? lost : null].flatMap((fact) => (fact ? [fact.kind, fact.value] : []));
  const details = { about, see: [seen(lost, sides, others[0], index)], section: own?.section.id ?? undefined };
  const at = place ?? { file: own?.draft.file ?? "", line: 1, column: 1 };
  if (extra && lost)
    return problemAt(at, factsDiffer, {
      key: "differs",
      values: { own: shown(extra), other: shown(lost), models: others },
      ...details,
    });
  if (extra)
    return problemAt(at, factsDiffer, { key: "alone", values: { own: shown(extra), models: others }, ...details });
  const passage = excerpt(leaf?.text ?? own?.section.heading ?? "");
  const other = shown(lost as Fact);
  return problemAt(at, factsDiffer, { key: "lacks", values: { other, passage, models: others }, ...details });
}

/** The words around the fact that another language has, or the passage of a language that lacks it. */
function seen(lost: Fact | null, sides: readonly Side[], model: Locale | undefined, index: number): See {
  if (lost)
    return {
      ...placeInLeaf(lost.leaf, lost.word, lost.index),
      text: around(lost.leaf.text, lost.word, lost.index),
    };
  const side = sides.find(({ locale }) => locale === model) ?? (sides[0] as Side);
  const leaf = side.leaves[index];
  return leaf
    ? { ...leaf.place, text: excerpt(leaf.text) }
    : { ...side.section.place, text: side.section.heading || side.draft.frontMatter.title };
}
