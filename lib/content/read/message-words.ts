import {
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
  TYPE,
} from "@formatjs/icu-messageformat-parser";
import type { Text } from "mdast";
import { authoritativeLocale } from "../../locales";
import type { DraftDocument } from "../model/draft";
import type { Place } from "../model/problem";
import type { MessageFile } from "../model/site-content";
import { makeWordsDocument, type WordsPassage } from "./words-draft";

/** Stands for what is no word: `{version}`, `<link>`. */
const blank = "\u00A0";

/**
 * The messages of the interface as a document of words alone: a part for each namespace, in it a paragraph for each message. Messages that
 * every language has come first, in the order of the original, so that they can be compared.
 */
export function messageDocument(files: readonly MessageFile[]): DraftDocument {
  const original = files.find(({ locale }) => locale === authoritativeLocale) ?? files[0];
  const shared = [...(original?.messages.keys() ?? [])].filter((key) =>
    files.every(({ messages }) => messages.has(key)),
  );
  const sources = files.map((source) => {
    const { file, locale, lines, messages } = source;
    const groups = new Map<string, WordsPassage[]>();
    for (const key of new Set([...shared, ...messages.keys()])) {
      const name = key.slice(0, Math.max(0, key.lastIndexOf("."))) || key;
      groups.set(name, [...(groups.get(name) ?? []), passageOf(key, source)]);
    }
    return { slug: "messages", file, locale, lines, groups: [...groups] };
  });
  return makeWordsDocument("messages", sources);
}

function passageOf(key: string, { lines, messages, start }: MessageFile): WordsPassage {
  const { text, textPlace } = messages.get(key) ?? { text: "", textPlace: start };
  return { place: textPlace, content: textNodes(wordsOf(text), textPlace, lines[textPlace.line - 1] ?? "") };
}

/**
 * The words of a message as nodes whose positions are those in the line of JSON, where a sign may be typed as two or more: `\n`, `\"`. `line` is that line.
 */
function textNodes(text: string, { line: number, column: start }: Place, line: string): Text[] {
  const nodes: Text[] = [];
  let [from, column, at] = [0, start, start];
  const add = (value: string, width: number) => {
    if (value === "") return;
    const [own, end] = [
      { line: number, column },
      { line: number, column: column + width },
    ];
    nodes.push({ type: "text", value, position: { start: own, end } });
  };
  for (let index = 0; index < text.length; index++) {
    const width = line[at - 1] !== "\\" ? 1 : line[at] === "u" ? 6 : 2;
    if (width > 1) {
      add(text.slice(from, index), at - column);
      column = at;
      add(text[index] === "\n" ? " " : (text[index] ?? ""), width);
      [from, column] = [index + 1, at + width];
    }
    at += width;
  }
  add(text.slice(from), at - column);
  return nodes;
}

/** A message with its arguments and tags blanked out, sign by sign, so that offsets stay. Nothing is left of one that cannot be
 * parsed: rule `messages-differ` tells of it. */
export function wordsOf(message: string): string {
  if (!/[{<]/.test(message)) return message;
  let words = blank.repeat(message.length);
  const keep = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (isPluralElement(element) || isSelectElement(element))
        for (const { value } of Object.values(element.options)) keep(value);
      else if (isTagElement(element)) keep(element.children);
      else if (element.type === TYPE.literal && element.location) {
        const [start, end] = [element.location.start.offset, element.location.end.offset];
        words = words.slice(0, start) + message.slice(start, end) + words.slice(end);
      }
    }
  };
  try {
    keep(parse(message, { captureLocation: true }));
    return words;
  } catch {
    return blank.repeat(message.length);
  }
}
