import { blocksOf, type TextBlock } from "../blocks";
import { anywhere, type Edit, type Maker } from "../edit";

/** Some characters of a text: from the first up to what is behind the last. */
export type Span = { from: number; to: number };

/** One edit for each pair: the two change places, and what is between them stays. */
export function swapped(text: string, pairs: readonly (readonly [Span, Span])[]): Edit[] {
  return pairs.map(([one, other]) => ({
    from: one.from,
    to: other.to,
    put: text.slice(other.from, other.to) + text.slice(one.to, other.from) + text.slice(one.from, one.to),
  }));
}

/** What stands behind the number of an item and before its id. */
function insideOf({ from, to, text }: TextBlock): Span {
  const start = /^ *(?:\d+\. |\([a-z]+\) |（.）|[a-z]\) |\*\*[^*]+\*\* \{#[^}]+\}[：:]?)/.exec(text)?.[0].length ?? 0;
  return { from: from + start, to: to - (/ \{#[^}]*\}$/.exec(text)?.[0].length ?? 0) };
}

const neighbours = (blocks: readonly TextBlock[], kind: TextBlock["kind"], marker: RegExp) =>
  blocks.flatMap((block, at): [Span, Span][] => {
    const next = blocks[at + 1];
    const isPair =
      next && block.kind === kind && next.kind === kind && marker.test(block.text) && marker.test(next.text);
    return isPair ? [[insideOf(block), insideOf(next)]] : [];
  });

/** Definitions, items, rows and cells that changed places. */
export const swaps: readonly Maker[] = [
  anywhere("definitions swapped", "the meanings of two terms", (text) =>
    swapped(text, neighbours(blocksOf(text), "definition", /^/)),
  ),
  anywhere("items swapped", "what two items say", (text) =>
    [/^ *\d+\. /, /^ *[a-z]\) /, /^\([a-z]\) |^（.）/, /^\([iv]+\) /].flatMap((marker) =>
      swapped(text, neighbours(blocksOf(text), "item", marker)),
    ),
  ),
  anywhere("rows or cells swapped", "two rows", (text) => {
    const rows = [...text.matchAll(/^\| .*\|$/gm)]
      .map(({ 0: row, index }) => ({ from: index, to: index + row.length }))
      .filter(({ from }) => !text.startsWith("| ---", from));
    const next = rows.slice(1).flatMap((row, at): [Span, Span][] => {
      const before = rows[at];
      return before && row.from === before.to + 1 ? [[before, row]] : [];
    });
    return swapped(text, next);
  }),
  anywhere("rows or cells swapped", "the cells of two rows", (text) => {
    const cells = [...text.matchAll(/(?<=^\|(?:[^|\n]+\|){3} )([^|\n]+)(?= \|)/gm)]
      .map(({ 0: cell, index }) => ({ from: index, to: index + cell.length }))
      .filter(({ from }) => !text.startsWith("---", from));
    return swapped(
      text,
      cells.slice(1).flatMap((cell, at): [Span, Span][] => (cells[at] ? [[cells[at], cell]] : [])),
    ).filter(({ from, to, put }) => text.slice(from, to) !== put);
  }),
];
