import { authoritativeLocale, locales } from "../../locales";
import { type Draft, type DraftContent, type DraftDocument, partsOf } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { type DefinedTerm, definedTerms } from "../text/defined-terms";
import { leafAt, leavesOf } from "../text/leaves";
import { findWords, wholeWords } from "../text/words";

type Cases = {
  /** `holders` are the files that define the term. */
  missing: { term: string; name: string; holders: readonly string[] };
  unused: { term: string };
};

/** Wants a term that one language defines to be defined in every other, and a definition inside a text to be used there. */
export const definitionDiffers: Rule<"definition-differs", Cases> = {
  id: "definition-differs",
  kind: "certain",
  judge: judgeContent,
  guide: {
    zh: "一种语言定义了某个词，其他语言没有；或者定义了却没有用到。写成 `**词** {#name}`，或者去掉标识",
    en: "One language defines a term and another does not, or a definition is not used. Type `**term** {#name}` where it is defined, or take the sign away",
    ja: "ある言語で定義した語がほかの言語で定義されていない、または定義した語が使われていません。定義の箇所に `**語** {#name}` と書くか、印を外してください",
  },
  words: {
    zh: {
      missing: ({ term, name, holders }) => ({
        found: `没有 {#${name}} 的定义（“${term}”）`,
        expected: `应当有，因为 ${holders.join("、")} 里有`,
        fix: `在相应的句子里把这个词写成“**…** {#${name}}”，或者从 ${holders.join("、")} 里去掉 {#${name}}。`,
      }),
      unused: ({ term, line }) => ({
        found: `定义了“${term}”，后面没有用到`,
        expected: "定义的词应当用到",
        fix: `从第 ${line} 行去掉 ** 和 {#…}，或者在正文里使用这个词。`,
      }),
    },
    en: {
      missing: ({ term, name, holders }) => ({
        found: `no definition of {#${name}} ("${term}")`,
        expected: `one, since ${holders.join(" and ")} define${holders.length === 1 ? "s" : ""} it`,
        fix: `write the term as "**…** {#${name}}" where the sentence defines it, or take {#${name}} out of ${holders.join(" and ")}.`,
      }),
      unused: ({ term, line }) => ({
        found: `a definition of "${term}", which nothing uses`,
        expected: "a defined term to be used",
        fix: `take ** and {#…} out of line ${line}, or use the term in the text.`,
      }),
    },
    ja: {
      missing: ({ term, name, holders }) => ({
        found: `{#${name}} の定義（「${term}」）がありません`,
        expected: `${holders.join("、")} にあるため、必要です`,
        fix: `該当する文で語を「**…** {#${name}}」と書くか、${holders.join("、")} から {#${name}} を外してください。`,
      }),
      unused: ({ term, line }) => ({
        found: `「${term}」を定義していますが、使われていません`,
        expected: "定義した語は使う必要があります",
        fix: `${line} 行目から ** と {#…} を外すか、本文でこの語を使ってください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return content.documents.flatMap((document) => [...missingTerms(document), ...unusedTerms(document)]);
}

/** A definition that opens its paragraph is a block of its own: that one is missing is told by the rules on blocks. */
function missingTerms({ drafts }: DraftDocument): Problem[] {
  const own = new Map(Object.values(drafts).map((draft) => [draft, definedTerms(draft)]));
  const countOf = (draft: Draft) => own.get(draft)?.length ?? 0;
  const ids = new Set([...own.values()].flat().flatMap(({ id, opens }) => (opens ? [] : id)));
  return [...ids].flatMap((id) => {
    const holders = [...own].flatMap(([draft, terms]) =>
      terms.filter((term) => term.id === id).map((term) => ({ draft, term })),
    );
    const [first] = holders;
    if (!first) return [];
    return (
      [...own.keys()]
        // Where there are as many, one has another name: the rule on ids tells which.
        .filter(
          (draft) => !holders.some((holder) => holder.draft === draft || countOf(holder.draft) === countOf(draft)),
        )
        .map((draft) =>
          problemAt(placeIn(draft, first.draft, first.term), definitionDiffers, {
            key: "missing",
            values: {
              term: first.term.term,
              name: id.slice(draft.firstName.length + 1),
              holders: holders.map((holder) => holder.draft.file),
            },
            see: holders.map(({ term }) => ({ ...term.place, text: term.term })),
            about: [id],
          }),
        )
    );
  });
}

/** The beginning of the passage that should define a term: the counterpart of the one that does. */
function placeIn(draft: Draft, holder: Draft, { place }: DefinedTerm) {
  for (const section of partsOf(holder)) {
    const leaf = leavesOf(section).findLast(({ place: own }) => own.line <= place.line);
    const counterpart = partsOf(draft).find(({ id }) => id === section.id);
    if (!leaf || place.line >= section.end.line || place.line < section.place.line || !counterpart) continue;
    return leafAt(counterpart, leaf.path)?.place ?? counterpart.place;
  }
  return draft.placeOf([]);
}

/** Only in the language of the original, and not in a document of definitions, which are there for others. */
function unusedTerms({ drafts }: DraftDocument): Problem[] {
  const draft = drafts[authoritativeLocale] ?? drafts[locales[0] ?? authoritativeLocale];
  if (!draft || draft.parts.length === 0) return [];
  return definedTerms(draft).flatMap(({ term, place, id }) => {
    const pattern = wholeWords([term], "i");
    const isUsed = partsOf(draft)
      .flatMap(leavesOf)
      .some((leaf) => findWords(leaf.text, pattern).length > (leaf.place.line === place.line ? 1 : 0));
    return isUsed
      ? []
      : [problemAt(place, definitionDiffers, { key: "unused", severity: "warning", values: { term }, about: [id] })];
  });
}
