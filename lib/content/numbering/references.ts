import type { Locale } from "../../locales";
import type { SchemeName } from "../model/schema";
import type { Level, Target } from "../model/tree";
import { formIn, writeForm } from "./labels";
import { type NumeralStyle, readNumeral, recogniseNumeral, writeNumeral } from "./numeral";
import { schemes } from "./schemes";

/** A number in the words of a reference: where it stands, how it is written and its value. */
type Numeral = { index: number; text: string; style: NumeralStyle; number: number };

/** A reference in words: the chapter and the annex that it names, and the numbers of section, item and so on. */
export type Reference = { chapter: Numeral | null; annex: Numeral | null; path: Numeral[]; opens: boolean };

const numeral = "(?:[0-9０-９]{1,4}|[〇零一二三四五六七八九十百]{1,7})";

/** A token of a reference: a chapter, an annex, the number of a section, or one of what a section holds. */
const tokens = toPatterns([
  ["chapter", `第(${numeral})[章编編]`],
  ["chapter", "(?:Chapter|Part) ([0-9]{1,3}|[IVXL]{1,6})"],
  ["annex", `(?:附件|附录|附錄|附表|別紙|別添|別表) ?(${numeral})`],
  ["annex", "(?:Annex|Appendix|Schedule|Exhibit) ([0-9]{1,3}|[A-Z])"],
  ["section", `第(${numeral}(?:\\.[0-9]{1,3})*)(?:[条條节節]|部分)`],
  ["section", "(?:[Aa]rticle|[Ss]ection|[Cc]lause|§) ?([0-9]{1,4}(?:\\.[0-9]{1,3})*)"],
  ["section", "([0-9]{1,3}(?:\\.[0-9]{1,3})+)"],
  ["section", `(${numeral})、`],
  ["inner", `第[（(]?(${numeral})[)）]?[款項项号號目]`],
  ["inner", "[Pp]aragraph ([0-9]{1,3})|(?:[Ii]tem|[Pp]oint) \\(?([0-9]{1,3}|[ivxlc]{2,8}|[a-z])\\)?"],
  ["inner", "\\.([0-9]{1,3})"],
  ["inner", `[（(](${numeral}|[a-z]|[ivxlc]{1,8})[)）]`],
]);

type TokenKind = "chapter" | "annex" | "section" | "inner";

function toPatterns(sources: [kind: TokenKind, source: string][]): [kind: TokenKind, pattern: RegExp][] {
  return sources.map(([kind, source]) => [kind, new RegExp(`^${source}`, "u")]);
}

/** The token that a text begins with; `first` tells that nothing stands before it. */
function readToken(text: string, first: boolean): { kind: TokenKind; match: RegExpExecArray } | null {
  for (const [kind, pattern] of tokens) {
    if (kind === "inner" && first && !/^(?:第|[PpIi])/.test(text)) continue;
    const match = pattern.exec(text);
    if (match) return { kind, match };
  }
  return null;
}

const spaces = /^[ ,，、]*(?:の|of )?/;

/**
 * Reads words that are nothing but the number of a part: 第四条第二款, Section 4.2, Article 4(2)(a), point (a) of Article 4(2), 第4条第2項,
 * Annex B. Null for any other words, also for a number alone.
 */
export function readReference(words: string): Reference | null {
  const reference: Reference = { chapter: null, annex: null, path: [], opens: false };
  let at = 0;
  // What follows an "of" is around what stands before it.
  let widest: Numeral[] = [];
  while (at < words.length) {
    const token = readToken(words.slice(at), at === 0);
    const text = token?.match.slice(1).find((group) => group !== undefined);
    if (!token || text === undefined) return null;
    const { kind, match } = token;
    let index =
      at + match[0].indexOf(text, match[0].search(/[0-9０-９〇零一二三四五六七八九十百]|(?<=[ (（])[a-zA-Z]/u));
    for (const one of text.split(".")) {
      const read = readOne(one, reference.path.length);
      if (!read) return null;
      const own = { ...read, index, text: one };
      if (kind === "chapter") reference.chapter = own;
      else if (kind === "annex") reference.annex = own;
      else reference.path.push(own);
      index += one.length + 1;
    }
    if (kind === "section") reference.opens = true;
    at += match[0].length;
    const behind = spaces.exec(words.slice(at))?.[0] ?? "";
    at += behind.length;
    if (behind.endsWith("of ")) [widest, reference.path] = [[...reference.path, ...widest], []];
  }
  reference.path.push(...widest);
  return reference.path.length > 0 || reference.chapter || reference.annex ? reference : null;
}

/** From the fourth number on, letters are Roman numerals: (a)(i). */
function readOne(text: string, before: number): { style: NumeralStyle; number: number } | null {
  const small = text.toLowerCase();
  const roman = /^[ivxlc]+$/.test(small) && (text.length > 1 || before >= 3) ? readNumeral(small, "i") : null;
  return roman === null ? recogniseNumeral(text) : { style: "i", number: roman };
}

/** True when a reference in words leads to `target`. Without a section it may name the end of the way: 第二款 from within 第四条. */
export function leadsTo({ chapter, annex, path, opens }: Reference, target: Target): boolean {
  if (chapter && chapter.number !== target.chapter) return false;
  if (annex && annex.number !== target.annex) return false;
  if (path.length === 0) return target.path.length === 0;
  const skipped = opens ? 0 : Math.max(0, target.path.length - path.length);
  const own = target.path.slice(skipped);
  const levels = target.levels.slice(skipped);
  return own.length === path.length && path.every((one, index) => asLevel(one, levels[index]).number === own[index]);
}

/** A single letter is a Roman numeral where points are counted with these. */
function asLevel(numeral: Numeral, level: Level | undefined): Numeral {
  const roman = level === "point" && numeral.style === "a" ? readNumeral(numeral.text.toLowerCase(), "i") : null;
  return roman === null ? numeral : { ...numeral, style: "i", number: roman };
}

/**
 * The words of a reference with the numbers of `target`, in the style in which they were written; those that the scheme writes where
 * their shape does not fit.
 * @example
 * rewriteReference("Section 4.2", { path: [5, 2], … }); // Section 5.2
 */
export function rewriteReference(words: string, target: Target, scheme: SchemeName, locale: Locale): string {
  const reference = readReference(words);
  const path = reference && (reference.opens ? target.path : target.path.slice(-reference.path.length));
  const fits =
    reference &&
    path?.length === reference.path.length &&
    (!reference.chapter || target.chapter !== null) &&
    (!reference.annex || target.annex !== null);
  if (!fits) return writeReference(target, scheme, locale);
  const levels = target.levels.slice(-path.length);
  const numbers = reference.path.map((own, index): [Numeral, number] => [
    asLevel(own, levels[index]),
    path[index] ?? 0,
  ]);
  if (reference.chapter) numbers.push([reference.chapter, target.chapter ?? 0]);
  if (reference.annex) numbers.push([reference.annex, target.annex ?? 0]);
  let written = words;
  for (const [{ index, text, style }, number] of numbers.sort(([a], [b]) => b.index - a.index))
    written = written.slice(0, index) + writeNumeral(number, style) + written.slice(index + text.length);
  return written;
}

/** The words of a reference as the scheme writes them: 第四条第二款, Section 4.2. */
export function writeReference({ chapter, annex, path, levels }: Target, scheme: SchemeName, locale: Locale): string {
  const write = (level: Level, number: number) => {
    const forms = schemes[scheme][level];
    return forms ? writeForm(formIn(forms.reference, locale), [number]) : String(number);
  };
  if (path.length === 0 && chapter !== null) return write("chapter", chapter);
  const inner = path.map((number, index) => write(levels[index] ?? "item", number)).join("");
  if (annex === null) return inner;
  const space = inner !== "" && /[A-Za-z]/.test(inner) ? ", " : "";
  return `${write("annex", annex)}${space}${inner}`;
}
