import type { Nodes, Paragraph, Root } from "mdast";
import type { Point } from "unist";

/** The words of a line, after `before` characters of indentation and list marker. */
type Words = { before: number; words: string };

/** `text` has one letter in place of the words of each line in `lines` (by line number, counted from 1). */
export type Shortened = { text: string; lines: ReadonlyMap<number, Words> };

/** Words that can contain no Markdown except bare addresses, with or without a list marker in front. */
const plainLine = /^( *(?:(?:\d{1,9}[.)]|[-*+]) {1,4})?)(\p{L}[^\\`*_~|[\]<&\t\r]*[^\\`*_~|[\]<&\s])$/u;

/** Every bare address contains one of these. */
const signOfAddress = /@|:\/\/|www\./i;

const letter = "x";

/**
 * Replaces the words of each line by one letter, if the line is between blank lines and contains no Markdown: whatever the words
 * are, the line is one paragraph. Most of a legal text is such lines, and a parser spends long on each letter.
 */
export function shortenPlainLines(text: string): Shortened {
  const typed = text.split("\n");
  const lines = new Map<number, Words>();
  const short = typed.map((line, index) => {
    const alone = isBlank(typed[index - 1]) && isBlank(typed[index + 1]);
    const [, before, words] = (alone && plainLine.exec(line)) || [];
    if (before === undefined || words === undefined) return line;
    lines.set(index + 1, { before: before.length, words });
    return before + letter;
  });
  return { text: short.join("\n"), lines };
}

function isBlank(line = ""): boolean {
  return /^[ \t]*$/.test(line);
}

/**
 * Puts the words back into the tree of a shortened text, in place, and moves the positions after them. `parse` finds the
 * addresses in them. Returns false when one of the letters was not a paragraph, but code or the like: the tree is then useless.
 */
export function restorePlainLines(tree: Root, { lines }: Shortened, parse: (words: string) => Root): boolean {
  let restored = 0;
  const movedBefore = [0, 0];
  const endOfTree = tree.position?.end.line ?? 0;
  for (let line = 1; line <= endOfTree; line++)
    movedBefore.push((movedBefore[line] ?? 0) + (lines.get(line)?.words.length ?? 1) - 1);
  const move = (point: Point | undefined) => {
    if (point?.offset === undefined) return;
    const own = lines.get(point.line);
    const moved = own && point.column > own.before + 1 ? own.words.length - 1 : 0;
    point.offset += moved + (movedBefore[point.line] ?? 0);
    point.column += moved;
  };
  const restore = (node: Nodes) => {
    move(node.position?.start);
    move(node.position?.end);
    if ("children" in node) for (const child of node.children) restore(child);
    const own = node.type === "paragraph" ? lines.get(node.position?.start.line ?? 0) : undefined;
    if (node.type !== "paragraph" || !own) return;
    const [only] = node.children;
    if (only?.type !== "text" || only.value !== letter) return;
    only.value = own.words;
    restored++;
    if (signOfAddress.test(own.words)) node.children = inlineNodes(parse(own.words), node);
  };
  restore(tree);
  return restored === lines.size;
}

/** The nodes of a one-line text, moved to where `paragraph` begins. */
function inlineNodes({ children: [only] }: Root, paragraph: Paragraph): Paragraph["children"] {
  const start = paragraph.position?.start;
  if (only?.type !== "paragraph" || start?.offset === undefined) return paragraph.children;
  const { line, column, offset } = start;
  const place = (node: Nodes) => {
    const { position } = node;
    for (const point of position ? [position.start, position.end] : []) {
      point.line = line;
      point.column += column - 1;
      point.offset = (point.offset ?? 0) + offset;
    }
    if ("children" in node) node.children.forEach(place);
  };
  only.children.forEach(place);
  return only.children;
}
