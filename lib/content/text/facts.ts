import type { Locale } from "../../locales";
import type { DraftSection } from "../model/draft";
import type { Vocabulary } from "../model/schema";
import { blankReferences, findPlainReferences, type PlainReference } from "../numbering/plain-references";
import { type Leaf, leavesOf } from "./leaves";
import { plainText } from "./node-text";
import { walkAll } from "./visit-tree";
import type { WordSet } from "./word-set";
import {
  allTerms,
  blankOut,
  domainPattern,
  emailPattern,
  type Finder,
  findWords,
  ownedWords,
  separateWords,
  urlPattern,
  wordsFor,
} from "./words";

export type FactKind = "e-mail address" | "web address" | "number" | "name" | "code" | "link";

/** A fact as it stands in a text: `value` is the same in every language (of a name its key in the vocabulary), `word` as written. */
export type Fact = { kind: FactKind; value: string; word: string; index: number; leaf: Leaf };

/** What finds each name in a language, and what of its words is none of its own. */
export type FactPatterns = { names: WordSet<string>; forbidden: WordSet<unknown> };

/** What finds the facts of a language in its texts. */
export function factPatterns(vocabulary: Vocabulary, locale: Locale): FactPatterns {
  return {
    names: ownedWords(
      // A forbidden rendering is the name all the same: that it is forbidden has a problem of its own.
      Object.entries(vocabulary.names).map(([name, term]) => [
        name,
        [...wordsFor(term, locale), ...wordsFor(term.forbidden, locale)],
      ]),
    ),
    forbidden: separateWords(allTerms(vocabulary).flatMap(([, term]) => wordsFor(term.forbidden, locale))),
  };
}

/**
 * What is the same in every language whatever its words: code, and the ids that links into the text itself lead to. Each stands behind
 * the one before it.
 */
function signsIn(leaf: Leaf): Fact[] {
  const signs: Fact[] = [];
  let index = 0;
  const add = (kind: FactKind, value: string, word: string) => {
    index = Math.max(0, leaf.text.indexOf(word, index));
    signs.push({ kind, value, word, index, leaf });
  };
  walkAll(leaf.content, (node) => {
    if (node.type === "inlineCode") add("code", node.value, node.value);
    if (node.type === "link" && node.url.startsWith("#")) add("link", node.url, plainText(node.children));
  });
  return signs;
}

/** The months in English. */
export const months = "January February March April May June July August September October November December".split(
  " ",
);

/** The month of a date in English words, which other languages write as a number: 2027年1月15日. */
export const monthOfDate = new RegExp(
  `(?<=\\b[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?)(?:${months.join("|")})\\b|\\b(?:${months.join("|")})(?=,? [0-9]{1,4}\\b)`,
  "g",
);

/** The numbers in references to other laws, which are the same in every language: 第十三条 is Article 13. */
function numbersOfLaws(leaf: Leaf, references: readonly PlainReference[]): Fact[] {
  return references
    .filter(({ foreign }) => foreign)
    .flatMap(({ index, reference }) =>
      reference.path.map(({ number, text, index: at }): Fact => {
        return { kind: "number", value: String(number), word: text, index: index + at, leaf };
      }),
    );
}

/** The facts of a section by kind and value: e-mail and web addresses, numbers in digits, code, links into the text itself, names of the vocabulary. */
export function factsOf(section: DraftSection, { names, forbidden }: FactPatterns): Map<string, Fact[]> {
  const found = leavesOf(section).flatMap((leaf) => {
    const find = (kind: FactKind, text: string, pattern: Finder, value: (word: string) => string): Fact[] =>
      findWords(text, pattern).map((found) => ({ kind, value: value(found.word), ...found, leaf }));
    const words = blankOut(leaf.prose, emailPattern, urlPattern);
    const references = findPlainReferences(leaf.prose);
    const prose = blankOut(words, domainPattern);
    return [
      ...find("e-mail address", leaf.prose, emailPattern, (word) => word),
      ...find("web address", blankOut(leaf.prose, emailPattern), urlPattern, (word) => word),
      ...find("web address", words, domainPattern, (word) => word),
      ...signsIn(leaf),
      ...find(
        "number",
        blankOut(blankReferences(prose, references), forbidden),
        /[0-9０-９]+(?:[.,，．][0-9０-９]+)*/g,
        (word) => word.normalize("NFKC").replaceAll(",", ""),
      ),
      ...find("number", prose, monthOfDate, (word) => String(months.indexOf(word) + 1)),
      ...numbersOfLaws(leaf, references),
      ...names.find(prose).map(({ owner, word, index }): Fact => ({ kind: "name", value: owner, word, index, leaf })),
    ];
  });
  const facts = new Map<string, Fact[]>();
  for (const fact of found) {
    const key = `${fact.kind} ${fact.value}`;
    facts.set(key, [...(facts.get(key) ?? []), fact]);
  }
  return facts;
}
