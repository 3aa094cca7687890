import type { PhrasingContent } from "mdast";
import { findPlainReferences } from "../../content/numbering/plain-references";
import { type Reference, readReference } from "../../content/numbering/references";
import { splitWords } from "../../content/text/word-spans";
import type { Locale } from "../../locales";
import type { Style } from "./redline-types";

/** How a letter is set, and where it leads; `term` tells that the site makes the link, where a section first uses the term. */
export type Setting = Style & { url: string | null; term: boolean };

/** A reference to a part: by its id or by its numbers. `shape` are its words without these. */
export type PartReference = { shape: string; to: string | Reference };

/** A word, or what stands between words. A reference and the number of a note (its id is `note`) are one word each. */
export type Word = { text: string; from: number; reference: PartReference | null; note: string | null };

/** A run of text as readers see it, cut into words; `settings` are those of each code unit. */
export type Words = { text: string; words: Word[]; settings: Setting[] };

const plain: Setting = { bold: false, italic: false, code: false, note: false, url: null, term: false };

/** Words that stay whole, by where they stand. */
type Whole = { from: number; to: number; reference: PartReference | null; note: string | null };

/** Reads inline text in `locale`. */
export function readWords(content: readonly PhrasingContent[], locale: Locale): Words {
  const settings: Setting[] = [];
  const wholes: Whole[] = [];
  let text = "";
  const add = (value: string, setting: Setting) => {
    text += value;
    for (let i = 0; i < value.length; i++) settings.push(setting);
  };
  const read = (node: PhrasingContent, setting: Setting): void => {
    const from = text.length;
    const readAll = (nodes: PhrasingContent[], own: Partial<Setting>) => {
      for (const inner of nodes) read(inner, { ...setting, ...own });
    };
    if (node.type === "text") add(node.value, setting);
    if (node.type === "inlineCode") add(node.value, { ...setting, code: true });
    if (node.type === "break") add("\n", setting);
    if (node.type === "emphasis") readAll(node.children, { italic: true });
    if (node.type === "strong") readAll(node.children, { bold: true });
    if (node.type === "footnoteReference") {
      add(node.label ?? "", { ...setting, note: true });
      wholes.push({ from, to: text.length, reference: null, note: node.identifier });
    }
    if (node.type === "link") {
      readAll(node.children, { url: node.url, term: node.data?.term !== undefined });
      const words = text.slice(from);
      const reference = node.url.startsWith("#") ? readReference(words) : null;
      if (reference) {
        const shape = shapeOf(words, reference);
        wholes.push({ from, to: text.length, reference: { shape, to: node.url.slice(1) }, note: null });
      }
    }
  };
  for (const node of content) read(node, plain);
  for (const { words, index, reference, foreign } of findPlainReferences(text)) {
    const own = { from: index, to: index + words.length };
    if (foreign || wholes.some(({ from, to }) => from < own.to && own.from < to)) continue;
    wholes.push({ ...own, reference: { shape: shapeOf(words, reference), to: reference }, note: null });
  }
  return { text, words: cutWords(text, wholes, locale), settings };
}

/** Reads text without markup, such as a heading. */
export function readPlainWords(text: string, locale: Locale): Words {
  return readWords(text === "" ? [] : [{ type: "text", value: text }], locale);
}

/** The part of `all` from one word to another, the latter not included. */
export function sliceWords({ text, words, settings }: Words, from: number, to: number): Words {
  const start = words[from]?.from ?? text.length;
  const end = words[to]?.from ?? text.length;
  return {
    text: text.slice(start, end),
    words: words.slice(from, to).map((word) => ({ ...word, from: word.from - start })),
    settings: settings.slice(start, end),
  };
}

/** The words as they are compared before it is known which parts are the same: references and notes without their numbers. */
export function wordsWithoutNumbers({ words }: Words): string[] {
  return words.map(({ text, reference, note }) => (note !== null ? "\0" : (reference?.shape ?? text)));
}

function shapeOf(words: string, { chapter, annex, path }: Reference): string {
  const numbers = [chapter, annex, ...path].flatMap((own) => own ?? []).sort((a, b) => b.index - a.index);
  return numbers.reduce(
    (shape, { index, text }) => `${shape.slice(0, index)}\0${shape.slice(index + text.length)}`,
    words,
  );
}

function cutWords(text: string, wholes: readonly Whole[], locale: Locale): Word[] {
  const words: Word[] = [];
  let end = 0;
  const cut = (to: number) => {
    for (const word of splitWords(text.slice(end, to), locale)) {
      words.push({ text: word, from: end, reference: null, note: null });
      end += word.length;
    }
  };
  for (const { from, to, ...what } of wholes.toSorted((a, b) => a.from - b.from)) {
    cut(from);
    if (to > from) words.push({ text: text.slice(from, to), from, ...what });
    end = to;
  }
  cut(text.length);
  return words;
}
