import { blocksOf } from "../blocks";
import { bodyStart, type Edit, placesOf, proseBesideLinks, proseOf } from "../edit";
import type { Text } from "../texts";

/** A change of typing alone, in one language. */
export type Typing = { name: string; find: (text: Text) => Edit[] };

const whole = (name: string, change: (text: string) => string): Typing => ({
  name,
  find: ({ text }) => [{ from: 0, to: text.length, put: change(text) }],
});

/** Anywhere in the text as typed. */
const typed = (name: string, find: RegExp, put: string): Typing => ({
  name,
  find: ({ text, locale }) => placesOf(text, [[find, put]], locale),
});

/** Below the front matter. */
const inBody = (name: string, find: RegExp, put: string): Typing => ({
  name,
  find: ({ text, locale }) => placesOf(text, [[find, put]], locale).filter(({ from }) => from >= bodyStart(text)),
});

/** In the running text alone. */
const inProse = (name: string, find: RegExp, put: string): Typing => ({
  name,
  find: ({ text, locale }) => placesOf(proseBesideLinks(text), [[find, put]], locale),
});

const inFrontMatter = (name: string, find: RegExp, put: string): Typing => ({
  name,
  find: ({ text, locale }) => placesOf(text.slice(0, bodyStart(text) - 4), [[find, put]], locale),
});

const eachLine = (name: string, change: (line: string) => string): Typing => ({
  name,
  find: ({ text }) =>
    [...text.matchAll(/^.*$/gm)].map(({ 0: line, index }) => ({
      from: index,
      to: index + line.length,
      put: change(line),
    })),
});

const eachBlock = (name: string, kinds: readonly string[], change: (block: string) => string): Typing => ({
  name,
  find: ({ text }) =>
    blocksOf(text)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ from, to, text: block }) => ({ from, to, put: change(block) })),
});

const entity = (character: string) => `&#x${character.codePointAt(0)?.toString(16)};`;

/** What an editor's program, or another habit of typing, does to a text without changing what it says. */
export const typings: readonly Typing[] = [
  // A paragraph may be broken at a space or between wide characters, unless the new line would begin like an item or a list.
  inBody(
    "break a line at a space",
    /(?<=^(?!#|---|\||\[\^)[^\n{]{10,}) (?=[^\s\d#>|{*+-])(?! ?(?:[a-z]|\d+)[.)])/m,
    "\n",
  ),
  inBody(
    "break a line in Chinese or Japanese",
    /(?<=^(?!#|---|\||\[\^)[^\n{]*[\u3041-\u9fff，、。])(?=[\u3041-\u9fff])/m,
    "\n",
  ),
  inBody(
    "break a line and indent the next",
    /(?<=^(?!#|---|\||\[\^)[^\n{]*[\u3041-\u9fff，、。])(?=[\u3041-\u9fff])/m,
    "\n   ",
  ),
  typed("end a line as Windows does", /\n/, "\r\n"),
  whole("end every line as Windows does", (text) => text.replaceAll("\n", "\r\n")),
  eachLine("put spaces at a line's end", (line) => (line.endsWith("\\") ? line : `${line}  `)),
  eachLine("put a tab at a line's end", (line) => (line.endsWith("\\") ? line : `${line}\t`)),
  eachLine("decompose the letters of a line", (line) => line.normalize("NFD")),
  whole("decompose every letter", (text) => text.normalize("NFD")),
  inFrontMatter("comment on the front matter", /\n/, "\n# checked by legal: yes\n"),
  inFrontMatter("comment behind a value", /(?<=^[a-z]+: .*)$/m, " # checked"),
  inFrontMatter("put a value in quotation marks", /(?<=^(?:title|description): )([^"\n]+)$/m, "'$1'"),
  inFrontMatter("change the order of the front matter", /^(title: .*\n)(description: .*\n)/m, "$2$1"),
  inBody("add an empty line between passages", /\n\n/, "\n\n\n"),
  whole("add empty lines at the end", (text) => `${text}\n\n\n`),
  whole("leave out the last line's end", (text) => text.trimEnd()),
  whole("begin with a byte order mark", (text) => `\ufeff${text}`),
  inProse("type a space that does not break", /(?<=[a-z,]) (?=[a-z])/, "\u00a0"),
  inProse("type two spaces", /(?<=[a-z,]) (?=[a-z])/, "  "),
  inProse("type an apostrophe straight", /’/, "'"),
  // Not in an address, which Markdown would cut there: readers would write to somebody else.
  inProse("type an entity for a letter", /(?<=(?:^|\s)[a-z]+)e(?=[a-z]+(?:[\s,;)]|\.\s))/m, entity("e")),
  inProse("type an entity for a Han character", /的/, entity("的")),
  inProse("type an entity for kana", /の/, entity("の")),
  inProse("type an entity for an apostrophe", /’/, "&rsquo;"),
  inProse("escape a full stop", /(?<=[a-z])\.(?= )/, "\\."),
  inProse("escape a comma", /(?<=[a-z]),(?= )/, "\\,"),
  inProse("escape a bracket", /(?<= )\((?=[a-z])/, "\\("),
  eachBlock("type * for a bullet", ["bullets"], (block) => block.replace(/^- /gm, "* ")),
  eachBlock("type + for a bullet", ["bullets"], (block) => block.replace(/^- /gm, "+ ")),
  typed("type __ for bold", /(?<=^|\| )\*\*([^*\n]+)\*\*(?=$| \||\s\{#[a-z-]+\}$)/m, "__$1__"),
  typed("type spaces for a line's break", /\\\n/, "  \n"),
  { name: "type an address in angle brackets", find: addresses((address) => `<${address}>`) },
  { name: "type an address as a link to itself", find: addresses((address) => `[${address}](mailto:${address})`) },
  typed("pad the cells of a row", /^\| (.*) \|$/m, "|  $1   |"),
  typed("leave out the spaces of a delimiter row", /^\| --- \| --- \|/m, "|---|---|"),
  typed("more dashes below a table's head", /(?<=^\| )---(?= \|)/m, "------"),
  typed("two spaces behind the signs of a heading", /^(#+) /m, "$1  "),
  typed("a space before a heading", /^(?=#+ )/m, " "),
  eachBlock("two wide spaces before a paragraph", ["paragraph"], (block) => `　　${block}`),
  eachBlock("a quotation without the space", ["quotation"], (block) => block.replace(/^> /gm, ">")),
];

/** The addresses in the running text. */
function addresses(put: (address: string) => string): Typing["find"] {
  return ({ text }) =>
    [...proseOf(text).matchAll(/[\w.]+@[\w.]+\w/g)].map(({ 0: address, index }) => ({
      from: index,
      to: index + address.length,
      put: put(address),
    }));
}
