import { authoritativeLocale, type Locale } from "../../locales";
import type { Draft, DraftContent } from "../model/draft";
import type { Place, Problem } from "../model/problem";
import { messageOf, problemAt, type Rule } from "../model/rule";
import type { Phrase } from "../model/wording";
import { sectionName } from "../phrases/section-names";
import { wordClass } from "../phrases/word-classes";
import { hashesIn, type OpenPart, openParts, type PartPair, type TextPair } from "../pins/part-pairs";
import { incomparableSections } from "../structure/section-differences";
import { excerpt } from "../text/excerpt";
import { type Leaf, leafAt, leavesOf, placeInLeaf, sectionText } from "../text/leaves";
import { type UnequalChange, unequalChanges } from "../wording/compare-counts";
import { type LoneWords, loneWords } from "../wording/lone-words";

type Cases = {
  /** Since the two were last read side by side, one text gained or lost words that the other did not. */
  changed: { section: string; locale: Locale; changes: readonly UnequalChange[] };
  /** In a passage that nobody has read yet, one text alone has words of a class. */
  alone: { locale: Locale; classes: readonly LoneWords[] };
};

const moved: Phrase<{ texts: readonly Locale[]; by: number }> = {
  zh: ({ texts, by }) => `${texts.join("、")} ${by === 0 ? "没有变" : by > 0 ? `多了 ${by}` : `少了 ${-by}`}`,
  en: ({ texts, by }) => {
    const has = texts.length > 1 ? "have" : "has";
    return `${texts.join(" and ")} ${by === 0 ? "did not move" : by > 0 ? `${has} ${by} more` : `${has} ${-by} fewer`}`;
  },
  ja: ({ texts, by }) => `${texts.join("、")} は${by === 0 ? "そのまま" : by > 0 ? ` ${by} 増` : ` ${-by} 減`}`,
};

/** A change of the original, and how far each translation followed it. */
type Together = { original: UnequalChange; translations: { locale: Locale; change: UnequalChange["translation"] }[] };

/** The changes of several translations, each class of the original once. */
function together(all: readonly Cases["changed"][]): Together[] {
  const groups = new Map<string, Together>();
  for (const { locale, changes } of all)
    for (const change of changes) {
      const key = JSON.stringify([change.class.kind, change.class.name, change.original]);
      const group = groups.get(key) ?? { original: change, translations: [] };
      group.translations.push({ locale, change: change.translation });
      groups.set(key, group);
    }
  return [...groups.values()];
}

function describe(language: "zh" | "en" | "ja", all: readonly Cases["changed"][]): string {
  return together(all)
    .map(({ original: { class: wordClassOf, original }, translations }) => {
      const { kind, name } = wordClassOf;
      const words = [...new Set([...original.words, ...translations.flatMap(({ change }) => change.words)])];
      const amounts = [...new Set(translations.map(({ change }) => change.by))];
      const sides = [
        moved[language]({ texts: [authoritativeLocale], by: original.by }),
        ...amounts.map((by) => {
          const texts = [...new Set(translations.flatMap(({ locale, change }) => (change.by === by ? [locale] : [])))];
          return moved[language]({ texts, by });
        }),
      ];
      const { colon, comma } = {
        zh: { colon: "：", comma: "，" },
        en: { colon: ": ", comma: ", " },
        ja: { colon: "：", comma: "、" },
      }[language];
      return `${wordClass[language]({ kind, name, words })}${colon}${sides.join(comma)}`;
    })
    .join({ zh: "；", en: "; ", ja: "。" }[language]);
}

/**
 * What notes on one part say, as lines of a report: what the original alone gained or lost is said once for all its translations.
 * Problems of other rules say nothing.
 */
export function sayTogether(notes: readonly Problem[], language: "zh" | "en" | "ja"): string[] {
  const messages = notes.flatMap((note) => messageOf(note, wordingDiffers) ?? []);
  const changes = messages.flatMap((message) => (message.key === "changed" ? [message.values] : []));
  const lines = messages.flatMap((message) => (message.key === "alone" ? [loneIn(language, message.values)] : []));
  return [...new Set([...(changes.length > 0 ? [describe(language, changes)] : []), ...lines])];
}

function loneIn(language: "zh" | "en" | "ja", { classes, locale }: Cases["alone"]): string {
  return classes.map((own) => lone[language]({ ...own, locale })).join({ zh: "；", en: "; ", ja: "。" }[language]);
}

/** Which of two texts alone has words of a class, or more of them than the other. */
const lone: Phrase<LoneWords & { locale: Locale }> = {
  zh: ({ class: { kind, name }, words, own, more, locale }) => {
    const shown = wordClass.zh({ kind, name, words });
    const [one, other] = own ? [locale, authoritativeLocale] : [authoritativeLocale, locale];
    return more ? `${one} 比 ${other} 多了${shown}` : `只有 ${one} 有${shown}`;
  },
  en: ({ class: { kind, name }, words, own, more, locale }) => {
    const shown = wordClass.en({ kind, name, words });
    const [one, other] = own ? [locale, authoritativeLocale] : [authoritativeLocale, locale];
    return more ? `${one} has more ${shown} than ${other}` : `only ${one} has ${shown}`;
  },
  ja: ({ class: { kind, name }, words, own, more, locale }) => {
    const shown = wordClass.ja({ kind, name, words });
    const [one, other] = own ? [locale, authoritativeLocale] : [authoritativeLocale, locale];
    return more ? `${one} には${shown}が ${other} より多くあります` : `${one} だけに${shown}があります`;
  },
};

/**
 * Points, beside a part that has to be read, at words that decide what it says and moved in one language alone: duty, denial, leave, "or",
 * small numbers, parties, names and terms. It informs the reader of a change and never judges a text that was read: translations of
 * the same sentence differ in their counts for good reasons.
 */
export const wordingDiffers: Rule<"wording-differs", Cases> = {
  id: "wording-differs",
  kind: "to be read",
  judge: judgeContent,
  guide: {
    zh: "一处待读的改动里，表示义务、否定、许可等的词，或当事人、术语、数目，只在一种语言里变了。它只是提示：对读时请特别留意，读过并记录之后就不再出现",
    en: "In a change that is to be read, words of duty, denial or leave, or parties, terms or small numbers, moved in one language alone. It is a note: look there when you read; once the part is read and pinned, it is gone",
    ja: "読み合わせるべき変更の中で、義務・否定・許可などの語、当事者、用語、数が一つの言語だけで変わりました。注意を促すだけのもので、読み合わせて記録すれば消えます",
  },
  words: {
    zh: {
      changed: (values) => ({
        found: `${sectionName.zh(values.section)}：只有一种语言增减了这些词。${describe("zh", [values])}。`,
        expected: "",
        fix: "对读两种语言，看意思是否仍然一致；一致就不用改，照记录的办法粘贴即可。",
      }),
      alone: (values) => ({
        found: `这一段还没有对读过：${loneIn("zh", values)}。`,
        expected: "",
        fix: "对读两种语言，看意思是否一致；一致就不用改。",
      }),
    },
    en: {
      changed: (values) => ({
        found: `In ${sectionName.en(values.section)} one language alone gained or lost words. ${describe("en", [values])}.`,
        expected: "",
        fix: "read both texts; if they still say the same, change nothing and pin the part.",
      }),
      alone: (values) => ({
        found: `Nobody has read this passage yet: ${loneIn("en", values)}.`,
        expected: "",
        fix: "read both texts; if they say the same, change nothing.",
      }),
    },
    ja: {
      changed: (values) => ({
        found: `${sectionName.ja(values.section)}で、次の語が一つの言語だけで増減しました。${describe("ja", [values])}。`,
        expected: "",
        fix: "両方を読み合わせてください。意味が同じなら、何も変えずに記録してください。",
      }),
      alone: (values) => ({
        found: `この段落はまだ読み合わされていません。${loneIn("ja", values)}。`,
        expected: "",
        fix: "両方を読み合わせてください。意味が同じなら、変える必要はありません。",
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  const incomparable = incomparableSections(content);
  return content.documents.flatMap((document) =>
    openParts(document).flatMap((part) => notesOn(content, part, incomparable)),
  );
}

function notesOn(
  content: DraftContent,
  { pair, pin, ...part }: OpenPart,
  incomparable: ReadonlySet<string>,
): Problem[] {
  if (pin !== undefined) return changed(content, pair, part, pin);
  const isComparable = [pair.original, pair.draft].every(({ file }) => !incomparable.has(`${file} ${part.id}`));
  return isComparable ? alone(pair, part) : [];
}

function changed(content: DraftContent, { original, draft }: TextPair, part: PartPair, pin: string): Problem[] {
  const [was, is] = [hashesIn(pin), hashesIn(part.hashes)];
  const earlier = (text: Draft, now: PartPair["original"], before: string, after: string) =>
    before === after ? now : content.earlierText(text, part.id, before)?.part;
  const theirs = earlier(original, part.original, was.original, is.original);
  const own = earlier(draft, part.translation, was.translation, is.translation);
  // Nobody knows any more what was read.
  if (!theirs || !own) return [];
  return passagesOf([theirs, part.original, own, part.translation]).flatMap(([before, after, ownBefore, ownAfter]) => {
    const changes = unequalChanges(
      { before: before.text, after: after.text, locale: original.locale },
      { before: ownBefore.text, after: ownAfter.text, locale: draft.locale },
      content.vocabulary,
    );
    if (changes.length === 0) return [];
    const line = after.path === null ? part.original.headingLine || part.original.id || "" : excerpt(after.text);
    return [
      problemAt(placeOfWord(ownAfter, changes), wordingDiffers, {
        key: "changed",
        severity: "note",
        values: { section: part.id, locale: draft.locale, changes },
        section: part.id,
        about: [part.id, draft.locale, ...(after.path === null ? [] : [after.path])],
        see: [{ ...after.place, text: line }],
      }),
    ];
  });
}

/** A passage of a part, or all of it, which has no path; `leaves` are where its words stand. */
type Passage = { text: string; path: string | null; place: Place; leaves: readonly Leaf[] };
type FourTexts<T> = [before: T, after: T, ownBefore: T, ownAfter: T];

/**
 * The passages of a part before and after, in both languages: a word that one passage lost is not made up for by another that gained it.
 * Where passages came or went, nobody knows which were which, and the part is one passage.
 */
function passagesOf(parts: FourTexts<PartPair["original"]>): FourTexts<Passage>[] {
  const all = parts.map((part) => leavesOf(part));
  const paths = all[1]?.map(({ path }) => path) ?? [];
  const paired = all.every(
    (leaves) => leaves.length === paths.length && leaves.every(({ path }, at) => path === paths[at]),
  );
  if (!paired)
    return [
      parts.map((part, at): Passage => {
        return { text: sectionText(part), path: null, place: part.place, leaves: all[at] ?? [] };
      }) as FourTexts<Passage>,
    ];
  return paths.map(
    (path, index) =>
      all.map((leaves): Passage => {
        const leaf = leaves[index] as Leaf;
        return { text: leaf.text, path, place: leaf.place, leaves: [leaf] };
      }) as FourTexts<Passage>,
  );
}

/** Where the first word stands that the translation gained; the beginning of the passage where it gained none. */
function placeOfWord({ leaves, place }: Passage, changes: readonly UnequalChange[]): Place {
  for (const { translation } of changes)
    for (const word of translation.by > 0 ? translation.words : [])
      for (const leaf of leaves) {
        const index = leaf.text.toLowerCase().indexOf(word.toLowerCase());
        if (index >= 0) return placeInLeaf(leaf, leaf.text.slice(index, index + word.length), index);
      }
  return place;
}

function alone({ original, draft }: TextPair, part: PartPair): Problem[] {
  return leavesOf(part.translation).flatMap((own) => {
    const theirs = leafAt(part.original, own.path);
    if (!theirs) return [];
    const classes = loneWords({ text: theirs.text, locale: original.locale }, { text: own.text, locale: draft.locale });
    if (classes.length === 0) return [];
    return [
      problemAt(own.place, wordingDiffers, {
        key: "alone",
        severity: "note",
        values: { locale: draft.locale, classes },
        section: part.id,
        about: [part.id, draft.locale, own.path],
        see: [{ ...theirs.place, text: theirs.text }],
      }),
    ];
  });
}
