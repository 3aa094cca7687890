import type { Locale } from "../../locales";
import type { Vocabulary } from "../model/schema";
import { type ClassCount, countWords, knowsWordsOf, type WordClass } from "./count-words";

/** A text before and after; `before` is as `after` where it did not change. */
export type TextChange = { before: string; after: string };

/** What one text gained or lost of a class: so many words, and which of them. */
export type CountChange = { by: number; words: string[] };

/** A class whose count moved otherwise in the translation than in the original. */
export type UnequalChange = { class: WordClass; original: CountChange; translation: CountChange };

/**
 * Finds the classes of words of which one text gained some while the other lost some, or did not move. Changes are compared and not
 * counts: two right texts of the same passage differ in counts for good reasons. Only the direction is compared, for the same reason.
 * Nothing is said of words that nobody has listed for one of the two languages yet.
 */
export function unequalChanges(
  original: TextChange & { locale: Locale },
  translation: TextChange & { locale: Locale },
  vocabulary: Vocabulary,
): UnequalChange[] {
  const [theirs, own] = [countChanges(original, vocabulary), countChanges(translation, vocabulary)];
  const bothMoved = [original, translation].every(({ before, after }) => before !== after);
  const limitTurned = balanceOf(theirs) * balanceOf(own) < 0;
  const none: CountChange = { by: 0, words: [] };
  return [...new Map([...theirs, ...own]).values()].flatMap(({ class: wordClass }) => {
    if (![original, translation].every(({ locale }) => knowsWordsOf(wordClass, locale, vocabulary))) return [];
    const key = `${wordClass.kind} ${wordClass.name}`;
    const change = { original: theirs.get(key)?.change ?? none, translation: own.get(key)?.change ?? none };
    const agree = Math.sign(change.original.by) === Math.sign(change.translation.by);
    if (bothMoved && isLimit(wordClass)) return limitTurned ? [{ class: wordClass, ...change }] : [];
    return agree || (bothMoved && !mustAgree(wordClass, translation.locale)) ? [] : [{ class: wordClass, ...change }];
  });
}

const isLimit = ({ kind, name }: WordClass) => kind === "modality" && (name === "at most" || name === "at least");

/** How many words of "at most" a text gained over those of "at least". Languages say a limit so differently that only opposites differ. */
function balanceOf(changes: Changes): number {
  return (changes.get("modality at most")?.change.by ?? 0) - (changes.get("modality at least")?.change.by ?? 0);
}

/**
 * What a translation has whenever its original has it. Japanese drops pronouns, and every language joins the members of an enumeration in
 * its own way: these tell something only when one text alone has changed.
 */
function mustAgree({ kind }: WordClass, locale: Locale): boolean {
  return kind !== "enumeration" && kind !== "or" && !(kind === "party" && locale === "ja");
}

type Changes = Map<string, { class: WordClass; change: CountChange }>;

function countChanges({ before, after, locale }: TextChange & { locale: Locale }, vocabulary: Vocabulary): Changes {
  if (before === after) return new Map();
  const [old, now] = [countWords(before, locale, vocabulary), countWords(after, locale, vocabulary)];
  const changes: Changes = new Map();
  for (const [key, counted] of [...old, ...now]) {
    const [was, is] = [old.get(key)?.words ?? [], now.get(key)?.words ?? []];
    if (was.length === is.length) continue;
    changes.set(key, { class: counted.class, change: { by: is.length - was.length, words: movedWords(was, is) } });
  }
  return changes;
}

/** The words that one list has more of than the other, each once. */
function movedWords(was: ClassCount["words"], is: ClassCount["words"]): string[] {
  const times = (words: readonly string[], word: string) => words.filter((other) => other === word).length;
  return [...new Set([...was, ...is])].filter((word) => times(was, word) !== times(is, word));
}
