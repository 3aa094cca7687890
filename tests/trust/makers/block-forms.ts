import { type BlockKind, blocksOf, type TextBlock } from "../blocks";
import { anywhere, type Edit, type Maker, replacing, retyping } from "../edit";
import type { Kind } from "../kinds";

type Blocks = readonly TextBlock[];

/** One edit for each block of these kinds; nothing where `change` has nothing. */
function eachBlock(
  kind: Kind,
  name: string,
  kinds: readonly BlockKind[],
  change: (block: TextBlock, at: number, all: Blocks) => Edit | null,
): Maker {
  return anywhere(kind, name, (text) => {
    const all = blocksOf(text);
    return all.flatMap((block, at) => (kinds.includes(block.kind) ? (change(block, at, all) ?? []) : []));
  });
}

/** Takes the block away with the empty line above it, or moves it behind another. */
const gone = (block: TextBlock, _: number, all: Blocks): Edit => {
  const before = all[all.indexOf(block) - 1];
  return before ? { from: before.to, to: block.to, put: "" } : { from: block.from, to: block.to, put: "" };
};
const doubled = ({ to, text }: TextBlock): Edit => ({ from: to, to, put: `\n\n${text}` });

/** Items, paragraphs and the signs in them. */
export const blockMakers: readonly Maker[] = [
  eachBlock("item", "dropped", ["item"], gone),
  eachBlock("item", "doubled", ["item"], doubled),
  eachBlock("item", "joined to the one before", ["item"], (block, at, all) => {
    const before = all[at - 1];
    return before?.kind === "item" ? replacing(before.to, block.to, ` ${block.text.trim()}`) : null;
  }),
  eachBlock("item", "its number lost", ["item"], ({ from, text }) =>
    replacing(from, from + text.length, text.replace(/^ *(?:\d+\.|[a-z]\)|\([a-z]+\)|（.）) ?/, "")),
  ),
  retyping("item", "its number glued to it", [[/^(\d+\.) /m, "$1"]]),
  anywhere("item", "dropped and the others renumbered", (text) => {
    const all = blocksOf(text);
    return all.flatMap((block, at): Edit[] => {
      const number = /^(\d+)\. /.exec(block.text)?.[1];
      const before = all[at - 1];
      if (!number || !before) return [];
      const behind = all.slice(at + 1);
      const end = behind.findIndex(({ kind }) => kind === "heading");
      const last = behind.slice(0, end === -1 ? undefined : end).at(-1);
      if (!last) return [];
      const rest = text.slice(block.to, last.to).replace(/^(\d+)(?=\. )/gm, (later) => String(Number(later) - 1));
      return [replacing(before.to, last.to, rest)];
    });
  }),
  retyping("item", "bullet dropped", [[/^- .*\n/m, ""]]),
  eachBlock("paragraph", "dropped", ["paragraph", "definition", "quotation"], gone),
  eachBlock("paragraph", "doubled", ["paragraph"], doubled),
  eachBlock("paragraph", "added", ["paragraph", "item"], ({ to }) => replacing(to, to, "\n\nOK.")),
  anywhere("paragraph", "moved behind the next but one", (text) => {
    const all = blocksOf(text).filter(({ kind }) => kind === "paragraph");
    return all.slice(2).flatMap((other, at): Edit[] => {
      const block = all[at];
      const rest = block ? text.slice(block.to, other.to).trimStart() : "";
      return block && !/^#/m.test(rest) ? [replacing(block.from, other.to, `${rest}\n\n${block.text}`)] : [];
    });
  }),
  eachBlock("form of a block", "joined to the one before", ["paragraph"], (block, at, all) => {
    const before = all[at - 1];
    return before?.kind === "paragraph" ? replacing(before.to, block.from, " ") : null;
  }),
  eachBlock("form of a block", "split in two", ["paragraph"], ({ from, text }) => {
    const at = text.search(/[。.] ?(?=\S)/);
    return at === -1 ? null : replacing(from + at + 1, from + at + 1, "\n\n");
  }),
  eachBlock("form of a block", "made a quotation", ["paragraph"], ({ from }) => replacing(from, from, "> ")),
  eachBlock("form of a block", "made a bullet", ["paragraph"], ({ from }) => replacing(from, from, "- ")),
  eachBlock("form of a block", "made a heading", ["paragraph"], ({ from }) => replacing(from, from, "### ")),
  eachBlock("form of a block", "a quotation or list made a paragraph", ["quotation", "bullets"], ({ from, to, text }) =>
    replacing(from, to, text.replace(/^[>-] /gm, "")),
  ),
  retyping("form of a block", "a heading one level lower", [[/^#+(?= )/m, "#####"]]),
  retyping("form of a block", "a heading glued to its signs", [[/^(#+) /m, "$1"]]),
  retyping("row or cell of a table lost", "a row dropped", [[/(?<=\n)\| `.*\n/, ""]]),
  retyping("row or cell of a table lost", "a cell emptied", [[/(?<=^\| [^|]+ \| )[^|-]+(?= \|)/m, " "]]),
  retyping("row or cell of a table lost", "a cell dropped", [[/(?<=^\| `[^|]+ \| )[^|]+ \| /m, ""]]),
  retyping("row or cell of a table lost", "a row doubled", [[/^(\| `.*\n)/m, "$1$1"]]),
  retyping("bold", "bold dropped", [[/\*\*([^*\n]+)\*\*/, "$1"]]),
  retyping("bold", "another word in bold", [
    [/(?<=[^*\n]{20})(乙方|Party B|乙|账户|account|アカウント)(?![^\n]*\*\*)/, "**$1**"],
  ]),
  retyping("bold", "bold made italic", [[/\*\*([^*\n]+)\*\*/, "*$1*"]]),
  retyping("note", "mark lost", [[/\[\^\w+\](?!:)/, ""]]),
  retyping("note", "text lost", [[/^\[\^\w+\]: .*$/m, ""]]),
  retyping("note", "the mark of another", [
    [/\[\^fee\]/, "[^annex]"],
    [/\[\^annex\]/, "[^arbitration]"],
  ]),
  retyping("note", "a note added", [[/(?<=[^|\n])[。.](?=\n)/, "$0[^x]"]]),
  retyping("unsupported sign", "raw HTML", [[/(?<=^(?!#|\|).*)([。.])(?=.)/m, "$1<b>x</b>"]]),
  retyping("unsupported sign", "an HTML comment", [[/\n\n(?=## )/, "\n\n<!-- note -->\n\n"]]),
  retyping("unsupported sign", "a script", [[/\n\n(?=##)/, "\n\n<script>alert(1)</script>\n\n"]]),
  retyping("unsupported sign", "a picture", [[/([。.])(?=\n)/, "![x](https://x.example/x.png)$1"]]),
  retyping("unsupported sign", "an unsafe link", [[/[。.](?=\n)/, " [x](javascript:alert(1))"]]),
  retyping("unsupported sign", "a horizontal line", [[/\n\n(?=##)/, "\n\n***\n\n"]]),
  retyping("unsupported sign", "bold that shows its signs", [[/([，、,])(?=[^\s*{])/, "**$1**"]]),
];
