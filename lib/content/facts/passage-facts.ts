import type { Locale } from "../../locales";
import { findPlainReferences } from "../numbering/plain-references";
import type { Leaf } from "../text/leaves";
import { walkAll } from "../text/visit-tree";
import { blankOut, domainPattern, emailPattern, findWords, urlPattern } from "../text/words";
import { answersIn } from "./answers";
import { readsValues, readValues } from "./read-values";
import type { Value, ValueKind } from "./value";

export type FactKind = ValueKind | "e-mail address" | "web address" | "code";

/** What a passage says that is the same in every language: `value` is, `word` is as written, at `index` of the text of `leaf`. */
export type Fact = Omit<Value, "kind" | "asks"> & { kind: FactKind; leaf: Leaf };

/** A passage in one language: the facts that the other languages have to answer, and all that it says to answer theirs. */
export type PassageFacts = {
  locale: Locale;
  asked: readonly Fact[];
  signs: ReadonlySet<string>;
  values: readonly Value[];
};

/** The names that a language has in addresses: /zh/privacy and /en-US/privacy are one page. */
const localeInPath: Partial<Record<Locale, RegExp>> = {
  zh: /(?<=\/)zh(?:-(?:hans|cn|hans-cn))?(?=\/|$)/gi,
  en: /(?<=\/)en(?:-(?:us|gb))?(?=\/|$)/gi,
  ja: /(?<=\/)ja(?:-jp)?(?=\/|$)/gi,
};

/** No site, but the number of an item or the end of a sentence, and a word behind it without a space: 1.Mozilla, end.We. */
const noDomain = /^[0-9.]+\.|\.(?=[A-Za-z]*[A-Z])(?=[A-Za-z]*[a-z])[A-Za-z]+$/;

/** Addresses and code, which stand behind each other as they do in the text. */
function signsIn(leaf: Leaf, locale: Locale): Fact[] {
  const find = (kind: FactKind, text: string, pattern: RegExp) =>
    findWords(text, pattern).map(({ word, index }): Fact => {
      const shared = localeInPath[locale];
      const value = kind === "web address" && shared ? word.replace(shared, "*") : word;
      return { kind, value, word, index, numbers: [], leaf };
    });
  const rest = blankOut(leaf.prose, emailPattern);
  const code: Fact[] = [];
  let index = 0;
  walkAll(leaf.content, (node) => {
    if (node.type !== "inlineCode") return;
    index = Math.max(0, leaf.text.indexOf(node.value, index));
    code.push({ kind: "code", value: node.value, word: node.value, index, numbers: [], leaf });
  });
  return [
    ...find("e-mail address", leaf.prose, emailPattern),
    ...find("web address", rest, urlPattern),
    ...find("web address", blankOut(rest, urlPattern), domainPattern).filter(({ word }) => !noDomain.test(word)),
    ...code,
  ];
}

/**
 * The values of a passage that ask. A reference to the text itself asks for nothing: it has to be a link (rule `reference-wrong`), and
 * numbers may differ while sections are missing.
 */
function askedValues(leaf: Leaf, values: readonly Value[]): Fact[] {
  const own = values.some(({ kind }) => kind === "reference")
    ? findPlainReferences(leaf.prose).filter(({ foreign }) => !foreign)
    : [];
  const isOwn = ({ kind, index, word }: Value) =>
    kind === "reference" &&
    own.some((other) => other.index < index + word.length && index < other.index + other.words.length);
  return values.flatMap((value) => {
    const { asks, ...rest } = value;
    return asks && !isOwn(value) ? [{ ...rest, leaf }] : [];
  });
}

const known = new WeakMap<Leaf, PassageFacts>();

/** The facts of a leaf. Its references in links ask for nothing, but answer. */
function factsOfLeaf(leaf: Leaf, locale: Locale): PassageFacts {
  const found = known.get(leaf) ?? readLeaf(leaf, locale);
  known.set(leaf, found);
  return found;
}

function readLeaf(leaf: Leaf, locale: Locale): PassageFacts {
  const read = (text: string) => readValues(blankOut(text, emailPattern, urlPattern, domainPattern), locale);
  const values = read(leaf.prose);
  const signs = signsIn(leaf, locale);
  return {
    locale,
    asked: [...signs, ...askedValues(leaf, values)],
    signs: new Set(signs.map(({ kind, value }) => `${kind} ${value}`)),
    values: leaf.prose === leaf.text ? values : [...values, ...read(leaf.text)],
  };
}

/** The facts of the passages of one language that stand for one passage, mostly a single one. */
export function factsOf(leaves: readonly Leaf[], locale: Locale): PassageFacts {
  const [first, ...more] = leaves.map((leaf) => factsOfLeaf(leaf, locale));
  if (first && more.length === 0) return first;
  const all = first ? [first, ...more] : [];
  return {
    locale,
    asked: all.flatMap(({ asked }) => asked),
    signs: new Set(all.flatMap(({ signs }) => [...signs])),
    values: all.flatMap(({ values }) => values),
  };
}

const signKinds: readonly FactKind[] = ["e-mail address", "web address", "code"];

/** True for a fact that is compared letter by letter. */
export function isSign({ kind }: Pick<Fact, "kind">): boolean {
  return signKinds.includes(kind);
}

/** True when a passage says what a fact of another language says. A language whose words nobody has taught the check answers all values. */
export function answers(fact: Fact, passage: PassageFacts): boolean {
  if (isSign(fact)) return passage.signs.has(`${fact.kind} ${fact.value}`);
  return (
    !readsValues(passage.locale) || answersIn({ ...fact, kind: fact.kind as ValueKind, asks: true }, passage.values)
  );
}
