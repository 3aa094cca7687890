import { affirmed, denied, limited, obliged, type Rewording } from "./reversals";

/** A change of one file. `lines` are the first and last line it touched, in the changed file. */
export type Mutated = { text: string; lines: [first: number, last: number] };

/** A way to damage a text. `pick` chooses an index below its argument. Null when the text has no place for it. */
export type Mutation = { name: string; apply: (text: string, pick: (count: number) => number) => Mutated | null };

/** Blocks of lines between empty lines, without front matter, with the number of their first line. */
function blocksOf(text: string): { line: number; lines: string[] }[] {
  const lines = text.split("\n");
  const bodyStart = lines.indexOf("---", 1) + 1;
  const blocks: { line: number; lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    if (index < bodyStart || line.trim() === "") continue;
    const previous = blocks.at(-1);
    if (previous && previous.line + previous.lines.length === index + 1) previous.lines.push(line);
    else blocks.push({ line: index + 1, lines: [line] });
  }
  return blocks;
}

const isHeading = (line: string) => line.startsWith("## ");
const isItem = (line: string) => /^\d+\. /.test(line);
const isSubItem = (line: string) => /^ {3}[a-z]\) /.test(line);

type Span = { from: number; to: number };

/** Deletes the lines of a span (1-based, inclusive) and the empty line after it. */
function deleteSpan(text: string, { from, to }: Span): Mutated {
  const lines = text.split("\n");
  lines.splice(from - 1, to - from + 1 + (lines[to] === "" && to < lines.length - 1 ? 1 : 0));
  return { text: lines.join("\n"), lines: [from, from] };
}

/** The spans of headings, items or sub-items with everything that belongs to them. */
function spans(text: string, begins: (line: string) => boolean, ends: (line: string) => boolean): Span[] {
  const lines = text.split("\n");
  return blocksOf(text)
    .filter(({ lines: [first = ""] }) => begins(first))
    .map(({ line }) => {
      let to = line;
      for (let next = line + 1; next <= lines.length && !ends(lines[next - 1] ?? ""); next++)
        if (lines[next - 1] !== "") to = next;
      return { from: line, to };
    });
}

const sections = (text: string) => spans(text, isHeading, isHeading);
const items = (text: string) => spans(text, isItem, (line) => isItem(line) || (line !== "" && !line.startsWith("   ")));
const subItems = (text: string) => spans(text, isSubItem, (line) => line !== "");
const paragraphs = (text: string) =>
  blocksOf(text)
    .filter(({ lines: [first = ""] }) => !isHeading(first) && !isItem(first) && !isSubItem(first))
    .map(({ line, lines }): Span => ({ from: line, to: line + lines.length - 1 }));

/** Duplicates the lines of a span after it. */
function repeatOne(find: (text: string) => Span[]): Mutation["apply"] {
  return (text, pick) => {
    const found = find(text);
    const span = found.length > 0 ? found[pick(found.length)] : undefined;
    if (!span) return null;
    const lines = text.split("\n");
    const repeated = lines.slice(span.from - 1, span.to);
    lines.splice(span.to, 0, "", ...repeated);
    return { text: lines.join("\n"), lines: [span.from, span.to + 1 + repeated.length] };
  };
}

function deleteOne(find: (text: string) => Span[]): Mutation["apply"] {
  return (text, pick) => {
    const found = find(text);
    const span = found.length > 0 ? found[pick(found.length)] : undefined;
    return span ? deleteSpan(text, span) : null;
  };
}

/** Replaces one of the places that `pattern` finds below the front matter. */
function replaceOne(pattern: RegExp, replacement: (match: RegExpMatchArray) => string): Mutation["apply"] {
  return (text, pick) => {
    const bodyStart = text.indexOf("\n---\n", 4);
    const found = [...text.matchAll(pattern)].filter((match) => match.index > bodyStart);
    const match = found.length > 0 ? found[pick(found.length)] : undefined;
    if (!match) return null;
    const changed = text.slice(0, match.index) + replacement(match) + text.slice(match.index + match[0].length);
    const line = text.slice(0, match.index).split("\n").length;
    return { text: changed, lines: [line, line] };
  };
}

/** Replaces a line of the front matter. */
function replaceKey(key: string, replacement: string): Mutation["apply"] {
  return (text) => {
    const line = text.slice(0, text.indexOf(`\n${key}:`)).split("\n").length + 1;
    return { text: text.replace(new RegExp(`^${key}:.*`, "m"), replacement), lines: [line, line] };
  };
}

/** A mutation after which any line of the section may be the missing one. */
function anywhereInSection(apply: Mutation["apply"]): Mutation["apply"] {
  return (text, pick) => {
    const mutated = apply(text, pick);
    if (!mutated) return null;
    const lines = mutated.text.split("\n");
    let [first, last] = mutated.lines;
    // If the last passage of a section is deleted, the next heading takes its line.
    if (isHeading(lines[first - 1] ?? "")) first--;
    while (first > 1 && !isHeading(lines[first - 1] ?? "")) first--;
    while (last < lines.length && !isHeading(lines[last] ?? "")) last++;
    return { text: mutated.text, lines: [first, last] };
  };
}

const foreignWord: Mutation["apply"] = (text, pick) => {
  const swap = text.includes("当社")
    ? replaceOne(/当社/g, () => "we")
    : replaceOne(/\bpersonal information\b/g, () => "个人信息");
  return swap(text, pick);
};

const otherNumbers: Record<string, string> = {
  一: "二",
  二: "五",
  三: "四",
  四: "三",
  五: "九",
  六: "五",
  七: "八",
  八: "七",
};

/** Rewords one passage of a text. */
function rewordOne(pairs: readonly Rewording[]): Mutation["apply"] {
  const rewordings = new Map(pairs);
  return replaceOne(new RegExp(pairs.map(([from]) => from).join("|"), "g"), ([from]) => rewordings.get(from) ?? from);
}

export const mutations: readonly Mutation[] = [
  { name: "delete a section", apply: deleteOne(sections) },
  { name: "delete an item", apply: deleteOne(items) },
  { name: "delete a sub-item", apply: deleteOne(subItems) },
  { name: "delete a paragraph", apply: anywhereInSection(deleteOne(paragraphs)) },
  {
    name: "delete an item and renumber the others",
    apply: anywhereInSection((text, pick) => {
      const runs = sections(text)
        .map((section) => items(text).filter((item) => item.from > section.from && item.to <= section.to))
        .filter((run) => run.length > 1);
      const run = runs.length > 0 ? runs[pick(runs.length)] : undefined;
      if (!run) return null;
      const index = pick(run.length);
      const lines = text.split("\n");
      for (const [later, item] of run.entries())
        if (later > index) lines[item.from - 1] = (lines[item.from - 1] ?? "").replace(/^\d+/, String(later));
      const gone = run[index];
      return gone ? deleteSpan(lines.join("\n"), gone) : null;
    }),
  },
  {
    name: "swap two sections",
    apply: (text, pick) => {
      const found = sections(text);
      if (found.length < 2) return null;
      const index = pick(found.length - 1);
      const [a, b] = [found[index], found[index + 1]];
      if (!a || !b) return null;
      const lines = text.split("\n");
      const swapped = [
        ...lines.slice(0, a.from - 1),
        ...lines.slice(b.from - 1, b.to),
        "",
        ...lines.slice(a.from - 1, a.to),
        ...lines.slice(b.to),
      ];
      return { text: swapped.join("\n"), lines: [a.from, b.to] };
    },
  },
  {
    name: "renumber a heading",
    apply: replaceOne(/^## (?:([一-八])、|(\d)\.)/gmu, (match) =>
      match[1] ? `## ${otherNumbers[match[1]]}、` : `## ${Number(match[2]) + 3}.`,
    ),
  },
  {
    name: "number a heading in another script",
    apply: replaceOne(/^## (?:[一-八]、|\d\. )/gmu, (match) => (match[0].includes("、") ? "## 1. " : "## 一、")),
  },
  { name: "drop the number of a heading", apply: replaceOne(/^## (?:[一-八]、|\d\. )/gmu, () => "## ") },
  { name: "delete a heading and keep its text", apply: anywhereInSection(replaceOne(/^## .*\n\n/gm, () => "")) },
  { name: "drop the id of a heading", apply: replaceOne(/ \{#[a-z]+\}$/gm, () => "") },
  { name: "change the id of a heading", apply: replaceOne(/\{#[a-z]+\}$/gm, () => "{#other}") },
  { name: "glue an item to its number", apply: replaceOne(/^(\d+\.) /gm, (match) => match[1] ?? "") },
  {
    name: "join an item to the one before",
    apply: anywhereInSection(replaceOne(/\n\n(\d+\. )/g, (match) => ` ${match[1]}`)),
  },
  {
    name: "join a sub-item to the one before",
    apply: anywhereInSection(replaceOne(/\n\n {3}([b-z]\) )/g, (match) => ` ${match[1]}`)),
  },
  { name: "join two paragraphs", apply: anywhereInSection(replaceOne(/(?<=[^}-])\n\n(?=[^ #\d*\n-])/g, () => " ")) },
  { name: "change the e-mail address", apply: replaceOne(/digitaltwinall@163\.com/g, () => "digitaltwinal1@163.com") },
  { name: "drop the e-mail address", apply: replaceOne(/digitaltwinall@163\.com/g, () => "") },
  { name: "replace 当社 by デル", apply: replaceOne(/当社/g, () => "デル") },
  { name: "replace 当社 by EMC", apply: replaceOne(/当社/g, () => "EMC") },
  { name: "replace we by Dell", apply: replaceOne(/\b(?:we|We|us)\b/g, () => "Dell") },
  { name: "replace 我们 by EMC", apply: replaceOne(/我们/g, () => "EMC") },
  { name: "replace the brand by Digitaltwin", apply: replaceOne(/Digitaltwinall(?!\.com)/g, () => "Digitaltwin") },
  { name: "replace the brand by Digitaltwall", apply: replaceOne(/Digitaltwinall(?!\.com)/g, () => "Digitaltwall") },
  { name: "split the domain", apply: replaceOne(/Digitaltwinall\.com/g, () => "Digitaltwinall. com") },
  {
    name: "replace beacon by bean",
    apply: replaceOne(/[Bb]eacon(s?)|ビーコン/g, (match) =>
      match[0] === "ビーコン" ? "bean" : `bean${match[1] ?? ""}`,
    ),
  },
  { name: "replace アカウント by 口座", apply: replaceOne(/アカウント/g, () => "口座") },
  { name: "add raw HTML", apply: replaceOne(/(?<=^(?!#).*)[。.](?=.)/gm, (match) => `${match[0]}<b>x</b>`) },
  { name: "add an HTML comment", apply: replaceOne(/\n\n(?=## )/g, () => "\n\n<!-- note -->\n\n") },
  { name: "add a script", apply: replaceOne(/\n\n(?=## )/g, () => "\n\n<script>alert(1)</script>\n\n") },
  { name: "add an unsafe link", apply: replaceOne(/[。.]\n/g, () => " [x](javascript:alert(1))\n") },
  { name: "add a link to nowhere", apply: replaceOne(/[。.]\n/g, (match) => ` [x](#nowhere)${match[0]}`) },
  { name: "add bold that would show its signs", apply: replaceOne(/[，、,](?=\S)/g, (match) => `**${match[0]}**`) },
  { name: "add an invisible character", apply: replaceOne(/[。.]/g, (match) => `\u200b${match[0]}`) },
  {
    name: "write the brand with a Cyrillic letter",
    apply: replaceOne(/Digitaltwinall(?!\.com)/g, () => "Digitаltwinall"),
  },
  {
    name: "drop the closing line of the front matter",
    apply: (text) => ({ text: text.replace(/\n---\n/, "\n"), lines: [1, 1] }),
  },
  { name: "misspell a key of the front matter", apply: replaceKey("version", 'verison: "1"') },
  { name: "give an impossible date", apply: replaceKey("updated", "updated: 2026-02-30") },
  { name: "change the version", apply: replaceKey("version", 'version: "2"') },
  { name: "drop a negation", apply: rewordOne(affirmed) },
  { name: "add a negation", apply: rewordOne(denied) },
  { name: "make a duty a permission, or a permission a duty", apply: rewordOne(obliged) },
  { name: "drop or add an only, an unless or a please", apply: rewordOne(limited) },
  {
    name: "repeat a section",
    apply: repeatOne(sections),
  },
  { name: "repeat an item", apply: repeatOne(items) },
  { name: "repeat a paragraph", apply: anywhereInSection(repeatOne(paragraphs)) },
  {
    name: "make a paragraph a quotation",
    apply: anywhereInSection(replaceOne(/\n\n(?=[^ #\d*\n-])/g, () => "\n\n> ")),
  },
  { name: "add a picture", apply: replaceOne(/[。.]\n/g, (match) => `![x](https://x.example/x.png)${match[0]}`) },
  { name: "add a footnote", apply: replaceOne(/[。.]\n/g, (match) => `[^1]${match[0]}`) },
  { name: "add a horizontal line", apply: replaceOne(/\n\n(?=## )/g, () => "\n\n***\n\n") },
  { name: "lower a heading", apply: replaceOne(/^## /gm, () => "### ") },
  { name: "glue a heading to its signs", apply: replaceOne(/^## /gm, () => "##") },
  { name: "add a number", apply: replaceOne(/[。.](?=\n)/g, (match) => ` 30${match[0]}`) },
  { name: "add a web address", apply: replaceOne(/[。.](?=\n)/g, (match) => ` https://x.example/${match[0]}`) },
  { name: "leave a Chinese word in another language", apply: foreignWord },
];
