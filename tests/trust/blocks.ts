import { bodyStart } from "./edit";

export type BlockKind = "heading" | "item" | "paragraph" | "definition" | "bullets" | "quotation" | "table" | "note";

/** What stands between two empty lines; `to` is behind its last character. */
export type TextBlock = { kind: BlockKind; from: number; to: number; text: string };

const kindsByStart: readonly [BlockKind, RegExp][] = [
  ["heading", /^#+ /],
  ["item", /^ *(?:\d+\.|[a-z]\)|\([a-z]+\)|（[一二三四五六七八九十]+）) ?/],
  ["bullets", /^[-*+] /],
  ["quotation", /^>/],
  ["table", /^\|/],
  ["note", /^\[\^\w+\]:/],
  ["definition", /^\*\*[^*]+\*\* \{#/],
];

/** The blocks of the body. The texts of one document have equally many in each language. */
export function blocksOf(text: string): TextBlock[] {
  const start = bodyStart(text);
  return [...text.slice(start).matchAll(/(?:[^\n]+\n?)+/g)].map(({ 0: typed, index }) => {
    const block = typed.trimEnd();
    const kind = kindsByStart.find(([, begin]) => begin.test(block))?.[0] ?? "paragraph";
    return { kind, from: start + index, to: start + index + block.length, text: block };
  });
}

/** A heading with everything below it, up to the next one of its level or above. */
export type SectionSpan = { from: number; to: number; level: number; id: string };

export function sectionSpans(text: string): SectionSpan[] {
  const headings = blocksOf(text).filter(({ kind }) => kind === "heading");
  const levelOf = (block: TextBlock) => block.text.indexOf(" ");
  return headings.map((heading, at) => {
    const next = headings.slice(at + 1).find((other) => levelOf(other) <= levelOf(heading));
    const note = text.indexOf("\n[^");
    const end = next?.from ?? (note === -1 ? text.length : note + 1);
    const id = /\{#([^}]+)\}$/.exec(heading.text)?.[1] ?? heading.text;
    return { from: heading.from, to: end, level: levelOf(heading), id };
  });
}

/**
 * For each line of a text the part that it lies in: the id of the heading above it, or its words where it has none; `---` in the front matter,
 * `preamble` below it, `notes` in a note.
 */
export function partsByLine(text: string): string[] {
  const lines = text.split("\n");
  const end = lines.findIndex((line, at) => at > 0 && line.startsWith("---"));
  // Front matter that never ends holds all there is.
  if (end === -1) return lines.map(() => "---");
  let part = "---";
  return lines.map((line, at) => {
    if (at === end + 1) part = "preamble";
    if (at > end) {
      const heading = /^ {0,3}#{1,6}[ \u3000]*(.*?)(?:\{#([^}]+)\})?\s*$/.exec(line);
      if (heading) part = heading[2] ?? heading[1] ?? "";
      else if (line.startsWith("[^")) part = "notes";
    }
    return part;
  });
}
