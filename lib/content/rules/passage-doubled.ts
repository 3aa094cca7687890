import type { DraftContent, DraftDocument } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { type Doubled, doubledIn } from "../structure/doubled-passages";
import { excerpt } from "../text/excerpt";

/** `first` is the line where the first copy begins, `words` are the first of both. */
type Cases = { once: { first: number; words: string }; everywhere: { first: number; words: string } };

/**
 * Wants no item, paragraph or section right behind itself, word for word. Where every language has it twice it may be meant, and is a
 * note; where a number or an id is repeated with it, it is not.
 */
export const passageDoubled: Rule<"passage-doubled", Cases> = {
  id: "passage-doubled",
  kind: "certain",
  explains: {
    section: ["item-number", "heading-number", "section-id", "note-wrong"],
    document: ["blocks-differ", "items-differ", "section-missing", "section-order", "translation-unread"],
  },
  judge: ({ documents }: DraftContent) => documents.filter(({ pending }) => !pending).flatMap(judgeDocument),
  guide: {
    zh: "一项、一段或一节紧接着又出现一次，一字不差。如果是粘贴时重复的，删去其中一处，不要改编号",
    en: "An item, a paragraph or a section stands right behind itself, word for word. If it was pasted twice, delete one of the two and renumber nothing",
    ja: "項目・段落・節が、直前のものと一字一句同じです。二度貼り付けたのであれば、番号は直さず、一方を削ってください",
  },
  words: {
    zh: {
      once: ({ first, words, line }) => ({
        found: `从第 ${line} 行起的内容（“${words}”）与紧接在前、从第 ${first} 行起的内容一字不差`,
        expected: "应只出现一次",
        fix: "如果是粘贴时重复的，就删去其中一处，不必改编号；否则在这里写上应有的文字和编号。",
      }),
      everywhere: ({ first, words, line }) => ({
        found: `从第 ${line} 行起的内容（“${words}”）与紧接在前、从第 ${first} 行起的内容一字不差，每种语言都如此`,
        expected: "通常只出现一次",
        fix: "如果是粘贴时重复的，就在每种语言里都删去其中一处；如果有意重复，就不必改动。",
      }),
    },
    en: {
      once: ({ first, words, line }) => ({
        found: `the passage from line ${line} on ("${words}"), word for word the one right before it from line ${first} on`,
        expected: "it once",
        fix: "if it was pasted twice by mistake, delete one of the two and renumber nothing; otherwise write here the words and the number that belong here.",
      }),
      everywhere: ({ first, words, line }) => ({
        found: `the passage from line ${line} on ("${words}"), word for word the one right before it from line ${first} on, in every language`,
        expected: "it once, unless it is meant",
        fix: "if it was pasted twice by mistake, delete one of the two in every language; if it is meant, leave it as it is.",
      }),
    },
    ja: {
      once: ({ first, words, line }) => ({
        found: `${line} 行目からの内容（「${words}」）が、直前の ${first} 行目からの内容と一字一句同じです`,
        expected: "一度だけ書きます",
        fix: "誤って二度貼り付けたのであれば、番号は直さずに一方を削ってください。そうでなければ、ここにあるべき文と番号を書いてください。",
      }),
      everywhere: ({ first, words, line }) => ({
        found: `${line} 行目からの内容（「${words}」）が、どの言語でも、直前の ${first} 行目からの内容と一字一句同じです`,
        expected: "通常は一度だけ書きます",
        fix: "誤って二度貼り付けたのであれば、すべての言語で一方を削ってください。意図したものであれば、そのままでかまいません。",
      }),
    },
  },
};

function judgeDocument({ drafts }: DraftDocument): Problem[] {
  const found = Object.values(drafts).map(doubledIn);
  return found.flatMap((own) =>
    own.flatMap(({ first, copy, section, repeatsSign, isLong }) => {
      if (!isLong) return [];
      // What is long in one language may be a few words in another, which has it twice all the same.
      const inSection = (doubled: readonly Doubled[]) => doubled.filter((other) => other.section === section).length;
      const once = repeatsSign || found.some((other) => inSection(other) < inSection(own));
      const words = excerpt(copy.text);
      return problemAt(copy.place, passageDoubled, {
        key: once ? "once" : "everywhere",
        values: { first: first.place.line, words },
        severity: once ? "error" : "note",
        see: [{ ...first.place, text: words }],
        section: section ?? undefined,
        about: [words],
      });
    }),
  );
}
