import type { Nodes, Root } from "mdast";
import type { Point } from "unist";

/** A line's words, which begin behind `before` characters of indentation and list marker. */
type Words = { before: number; words: string };

/** `text` has one letter in place of the words of each line in `lines` (by number, counted from 1). */
export type Shortened = { text: string; lines: Map<number, Words> };

/** Words in which no Markdown can be, behind a list marker or none. */
const plainLine = /^( *(?:(?:\d{1,9}[.)]|[-*+]) {1,4})?)(\p{L}[^\\`*_~|[\]<&@\t\r]*[^\\`*_~|[\]<&@\s])$/u;

/** What every bare web address holds. */
const signOfAddress = /:\/\/|www\./i;

const letter = "x";

/**
 * Puts one letter in place of the words of each line that stands between blank lines and holds no Markdown: whatever such words are,
 * they are parsed alike, and the parser looks for an address at each of their letters. Most of a legal text is such lines.
 */
export function shortenPlainLines(text: string): Shortened {
  const typed = text.split("\n");
  const lines = new Map<number, Words>();
  const short = typed.map((line, index) => {
    const alone = isBlank(typed[index - 1]) && isBlank(typed[index + 1]);
    const [, before, words] = (alone && !signOfAddress.test(line) && plainLine.exec(line)) || [];
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
 * Puts the words back into the tree of a shortened text, in place, and moves what stands behind them. False where one of them was no
 * paragraph, but code or the like: the tree is then of no use.
 */
export function restorePlainLines(tree: Root, { lines }: Shortened): boolean {
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
    const own = node.type === "text" ? lines.get(node.position?.start.line ?? 0) : undefined;
    if (node.type === "text" && own && node.value === letter) {
      node.value = own.words;
      restored++;
    }
    move(node.position?.start);
    move(node.position?.end);
    if ("children" in node) for (const child of node.children) restore(child);
  };
  restore(tree);
  return restored === lines.size;
}
