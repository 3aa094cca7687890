import type { Locale } from "../../locales";
import { type ModalWord, modalWordsIn } from "../text/modality";
import { wordsFor } from "../text/words";
import type { WordClass } from "./count-words";
import { modalWords } from "./modal-words";

/**
 * Words of a kind of modality that one of two passages has alone; `own` tells that it is the translation. `more` tells that the other has
 * words of this kind, too, but fewer.
 */
export type LoneWords = { class: WordClass; words: string[]; own: boolean; more?: true };

/** The kinds of modality that say no: what one language forbids another denies. */
const denials = ["prohibition", "inability", "negation"];

/**
 * Words that may stand for a denial, a duty or a limit without being of that class: "fail" and 別 for 不, "required" for 须. (Of right
 * sentences one in three has such a word, and no word of the class.)
 */
const implied: Partial<Record<Locale, Record<"denial" | "duty" | "limit", RegExp>>> = {
  zh: {
    denial: /[免禁拒缺非]|以外|之外|违反|违约|失败|避免|不等|无论|匿名|失效/gu,
    duty: /法律要求|负责|责任|义务|承担|负担|不得/gu,
    limit: /[只仅唯独专限]|除/gu,
  },
  en: {
    denial:
      /\b(?:fail(?:s|ed|ing|ures?)?|refrain\w*|exclu\w+|unless|outside|out of|lack\w*|absen\w+|exempt\w*|refus\w+|reject\w*|declin\w+|den(?:y|ies|ied|ial)|waive\w*|avoid\w*|breach\w*|violat\w+|surviv\w+|overdue|anonym\w+|less than|un(?!der|ti|iq|it|iv|io|less)[a-z]{4,}|non-?[a-z]{5,}|in(?:valid|complete|correct|accurate|active|effective|eligible|sufficient|capable)\w*|irrevoc\w+|range|var(?:y|ies)|regardless)\b/giu,
    duty: /\b(?:respons\w+|require(?:s|d|ments?)?|is to|are to|necessary|needs?|obligations?|dut(?:y|ies)|subject to|liab\w+|undertakes?|mandatory|at least|more than)\b/giu,
    limit:
      /\b(?:reserved|exclusive\w*|limited|restrict\w*|just|sole|merely|nothing but|alone|other than|unique\w*|confined)\b/giu,
  },
  ja: {
    denial:
      /(?<!特|区|識|個|種)別(?![途段のに紙表添])|外(?=の|で|と|に|は|$)|[欠免拒無未避禁抜]|不(?!動産|可抗力)|責めに帰さない|違反|消滅|失効|匿名/gu,
    duty: /必要|要する|要し|要件|責任|義務|ものとします|必須|てはな/gu,
    limit: /限|専用|専ら|もっぱら|しか|ほか|以外|唯一/gu,
  },
};

/** Whether a text has as many words that stand for a class in other words as the other has of it. */
const implies = ({ text, locale }: Passage, what: "denial" | "duty" | "limit", words: readonly ModalWord[]) =>
  (text.match(implied[locale]?.[what] ?? /(?!)/g)?.length ?? 0) >= Math.max(1, words.length);

/** A plain statement of what will be done in Japanese contracts; other languages have no word for it. */
const unmarked = new Set(["ものとします"]);

/** Words of need: other languages say "require" or 必要です, which oblige nobody by themselves. */
const needs = new Set(["需", "需要"]);

/** 务必 presses a request or a duty: a translation has a word of duty for it besides those that it has for others. */
const insistent = new Set(["务必"]);

/** Words that limit less than their kind tells: 才能 may be "to", and 唯一 "unique". */
const loose = new Set(["才能", "才可", "唯一"]);

type Passage = { text: string; locale: Locale };

/**
 * What one of two passages says alone that nobody has read yet: a duty, a request or a limit that the translation lost, a denial that one of
 * the two lacks altogether, or a second "no" in one clause of the translation, which makes its sentence say the opposite. Nothing finer is
 * told of such a text, since its counts differ for good reasons (measured on published policies: every other difference was a matter of
 * style).
 * @example
 * loneWords({ text: "我们不收集。", locale: "zh" }, { text: "We collect.", locale: "en" });
 * // [{ class: { kind: "modality", name: "negation" }, words: ["不"], own: false }]
 */
export function loneWords(original: Passage, translation: Passage): LoneWords[] {
  // A language that was added lately has no list of words yet.
  if ([original, translation].some(({ locale }) => wordsFor(modalWords.negation, locale).length === 0)) return [];
  const [theirs, own] = [original, translation].map(({ text, locale }) =>
    modalWordsIn(text, modalWords, locale).filter(({ word }) => !unmarked.has(word)),
  ) as [ModalWord[], ModalWord[]];
  return [
    ...loneDuty(theirs, own, original, translation),
    ...lostRequest(theirs, own),
    ...lostLimit(theirs, own, translation),
    ...turnedLimit(theirs, own),
    ...loneDenials(theirs, own, original, translation),
    ...doubledDenial(theirs, own, original.text, translation.text),
  ];
}

const ofKinds = (words: readonly ModalWord[], ...kinds: string[]) => words.filter(({ kind }) => kinds.includes(kind));

/** Words as those of one text alone; nothing where there are none. */
function lone(name: string, words: readonly ModalWord[], own: boolean): LoneWords[] {
  const shown = [...new Set(words.map(({ word }) => word))];
  return shown.length > 0 ? [{ class: { kind: "modality", name }, words: shown, own }] : [];
}

/** Tells of these words that the other text has some of their kind, if it has. */
function more(lone: LoneWords[], others: readonly ModalWord[]): LoneWords[] {
  return others.length > 0 ? lone.map((words) => ({ ...words, more: true })) : lone;
}

function loneDuty(
  theirs: readonly ModalWord[],
  own: readonly ModalWord[],
  original: Passage,
  translation: Passage,
): LoneWords[] {
  const [given, told] = [ofKinds(theirs, "obligation"), ofKinds(own, "obligation")];
  if (given.length === 0) return implies(original, "duty", told) ? [] : lone("obligation", told, true);
  if (!implies(translation, "duty", given) && ofKinds(own, "obligation", "prohibition", "request").length === 0)
    return lone(
      "obligation",
      given.filter(({ word }) => !needs.has(word)),
      false,
    );
  const pressing = given.filter(({ word }) => insistent.has(word));
  return given.length > told.length ? more(lone("obligation", pressing, false), told) : [];
}

/** What asks may become a duty or "do not": the translation has fewer of all these. */
function lostRequest(theirs: readonly ModalWord[], own: readonly ModalWord[]): LoneWords[] {
  const [asked, asks] = [ofKinds(theirs, "request"), ofKinds(own, "request")];
  const [given, told] = [theirs, own].map((words) => ofKinds(words, "request", "obligation", "prohibition").length);
  return asked.length > asks.length && (given ?? 0) > (told ?? 0) ? more(lone("request", asked, false), asks) : [];
}

function lostLimit(theirs: readonly ModalWord[], own: readonly ModalWord[], translation: Passage): LoneWords[] {
  if (ofKinds(own, "limitation", "exception").length > 0) return [];
  const limits = ofKinds(theirs, "limitation").filter(({ word }) => !loose.has(word));
  return implies(translation, "limit", limits) ? [] : lone("limitation", limits, false);
}

/** A limit turned round: where one text says "at most" and never "at least", the other says the opposite. */
function turnedLimit(theirs: readonly ModalWord[], own: readonly ModalWord[]): LoneWords[] {
  const [[most, least], [ownMost, ownLeast]] = [theirs, own].map((words) =>
    ["at most", "at least"].map((kind) => ofKinds(words, kind)),
  ) as [[ModalWord[], ModalWord[]], [ModalWord[], ModalWord[]]];
  const turned = (one: ModalWord[], other: ModalWord[], same: ModalWord[], opposite: ModalWord[]) =>
    one.length > 0 && other.length === 0 && same.length === 0 && opposite.length > 0;
  if (turned(most, least, ownMost, ownLeast))
    return [...lone("at most", most, false), ...lone("at least", ownLeast, true)];
  if (turned(least, most, ownLeast, ownMost))
    return [...lone("at least", least, false), ...lone("at most", ownMost, true)];
  return [];
}

function loneDenials(
  theirs: readonly ModalWord[],
  own: readonly ModalWord[],
  original: Passage,
  translation: Passage,
): LoneWords[] {
  const [said, told] = [ofKinds(theirs, ...denials), ofKinds(own, ...denials)];
  if ((said.length === 0) === (told.length === 0)) return [];
  if (implies(said.length === 0 ? original : translation, "denial", [...said, ...told])) return [];
  return denials.flatMap((kind) => lone(kind, ofKinds([...said, ...told], kind), told.length > 0));
}

/** Clauses of the translation with two words that deny, where the original has no such clause and fewer of these words in all. */
function doubledDenial(
  theirs: readonly ModalWord[],
  own: readonly ModalWord[],
  original: string,
  translation: string,
): LoneWords[] {
  const [said, told] = [ofKinds(theirs, ...denials), ofKinds(own, ...denials)].map((words) =>
    // "neither … nor" denies once.
    words.filter(({ word }) => word !== "nor"),
  ) as [ModalWord[], ModalWord[]];
  // 不得转让，除非同意: "neither party may assign it without consent".
  const excepted = original.match(/[不未无][^。；]{0,60}，除非/gu)?.length ?? 0;
  if (told.length <= said.length + excepted || said.length === 0 || inOneClause(said, original).length > 0) return [];
  return lone("double negation", inOneClause(told, translation), true);
}

/** The words that have another of them in their clause; they are given and returned in order. */
function inOneClause(words: readonly ModalWord[], text: string): ModalWord[] {
  const marks = [...text.matchAll(/[,.;:!?。，、；：！？]/g)].map(({ index }) => index);
  let clause = 0;
  const clauses = words.map(({ index }) => {
    while ((marks[clause] ?? Number.POSITIVE_INFINITY) < index) clause++;
    return clause;
  });
  return words.filter((_, at) => clauses[at] === clauses[at - 1] || clauses[at] === clauses[at + 1]);
}
