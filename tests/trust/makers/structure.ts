import { type BlockKind, blocksOf, sectionSpans, type TextBlock } from "../blocks";
import { anywhere, type Edit, type Maker, placesOf, type Rewording } from "../edit";
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
const again = (from: number, to: number, put: string): Edit => ({ from, to, put });

/** Rewords what stands in a line that a pattern finds, anywhere in the text as typed. */
function typed(kind: Kind, name: string, rewordings: readonly Rewording[]): Maker {
  return anywhere(kind, name, (text, locale) =>
    placesOf(text, rewordings, locale).filter(({ from }) => from > text.indexOf("\n---\n", 4)),
  );
}

const sectionMakers: readonly Maker[] = [
  anywhere("section", "dropped", (text) => sectionSpans(text).map(({ from, to }) => again(from, to, ""))),
  anywhere("section", "doubled", (text) =>
    sectionSpans(text).map(({ from, to }) => again(to, to, `${text.slice(from, to).trimEnd()}\n\n`)),
  ),
  anywhere("section", "moved behind the next", (text) => {
    const spans = sectionSpans(text);
    return spans.flatMap((span) => {
      const next = spans.find(({ from, level }) => from === span.to && level === span.level);
      return next
        ? [
            again(
              span.from,
              next.to,
              `${text.slice(next.from, next.to).trimEnd()}\n\n${text.slice(span.from, span.to)}`,
            ),
          ]
        : [];
    });
  }),
  anywhere("section", "added", (text, locale) =>
    sectionSpans(text).map(({ from, level }) =>
      again(
        from,
        from,
        `${"#".repeat(level)} ${{ zh: "其他", en: "Miscellaneous", ja: "その他" }[locale]} {#other}\n\n${{ zh: "其他事项另行约定。", en: "Other matters are agreed separately.", ja: "その他の事項は別に定めます。" }[locale]}\n\n`,
      ),
    ),
  ),
  typed("section", "the heading lost and its text kept", [[/^#+ .*\n\n/m, ""]]),
];

const headingMakers: readonly Maker[] = [
  typed("number of a heading", "another number", [
    [/(?<=^#+ 第?)一(?=[、章条])/m, "二"],
    [/(?<=^#+ (?:第|附件)?)[二三四](?=[、章条 ])/m, "八"],
    [/(?<=^#+ (?:Article |Chapter )?)(\d)\b/m, "1$1"],
    [/(?<=^#+ Annex )A/m, "B"],
    [/(?<=^#+ 第)(\d)(?=[条章])/m, "1$1"],
    [/(?<=^#+ 別紙)1/m, "2"],
  ]),
  typed("number of a heading", "no number", [
    [/(?<=^#+ )(?:[一二三四五六七八]、|\d\. |第[一二三四五六七八九十\d]+[章条]|(?:Article|Chapter) \d+ )/m, ""],
  ]),
  typed("number of a heading", "of another script", [
    [/(?<=^## )[一二三]、/m, "1. "],
    [/(?<=^## )\d\. /m, "一、"],
    [/(?<=^#+ 第)四(?=条)/m, "4"],
    [/(?<=^#+ 第)4(?=条)/m, "四"],
  ]),
  typed("id of a heading", "lost", [[/(?<=^#.*) \{#[^}]+\}$/m, ""]]),
  typed("id of a heading", "another", [[/(?<=^#.*\{#)[^}]+(?=\}$)/m, "other"]]),
  typed("id of a heading", "a slip", [[/(?<=^#.*\{#[^}]+)(?=\}$)/m, "s"]]),
];

const itemMakers: readonly Maker[] = [
  eachBlock("item", "dropped", ["item"], gone),
  eachBlock("item", "doubled", ["item"], doubled),
  eachBlock("item", "joined to the one before", ["item"], (block, at, all) => {
    const before = all[at - 1];
    return before?.kind === "item" ? again(before.to, block.to, ` ${block.text.trim()}`) : null;
  }),
  eachBlock("item", "its number lost", ["item"], ({ from, text }) =>
    again(from, from + text.length, text.replace(/^ *(?:\d+\.|[a-z]\)|\([a-z]+\)|（.）) ?/, "")),
  ),
  typed("item", "its number glued to it", [[/^(\d+\.) /m, "$1"]]),
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
      return [again(before.to, last.to, rest)];
    });
  }),
  typed("item", "bullet dropped", [[/^- .*\n/m, ""]]),
];

const blockMakers: readonly Maker[] = [
  eachBlock("paragraph", "dropped", ["paragraph", "definition", "quotation"], gone),
  eachBlock("paragraph", "doubled", ["paragraph"], doubled),
  eachBlock("paragraph", "added", ["paragraph", "item"], ({ to }) => again(to, to, "\n\nOK.")),
  anywhere("paragraph", "moved behind the next but one", (text) => {
    const all = blocksOf(text).filter(({ kind }) => kind === "paragraph");
    return all.slice(2).flatMap((other, at): Edit[] => {
      const block = all[at];
      const rest = block ? text.slice(block.to, other.to).trimStart() : "";
      return block && !/^#/m.test(rest) ? [again(block.from, other.to, `${rest}\n\n${block.text}`)] : [];
    });
  }),
  eachBlock("form of a block", "joined to the one before", ["paragraph"], (block, at, all) => {
    const before = all[at - 1];
    return before?.kind === "paragraph" ? again(before.to, block.from, " ") : null;
  }),
  eachBlock("form of a block", "split in two", ["paragraph"], ({ from, text }) => {
    const at = text.search(/[。.] ?(?=\S)/);
    return at === -1 ? null : again(from + at + 1, from + at + 1, "\n\n");
  }),
  eachBlock("form of a block", "made a quotation", ["paragraph"], ({ from }) => again(from, from, "> ")),
  eachBlock("form of a block", "made a bullet", ["paragraph"], ({ from }) => again(from, from, "- ")),
  eachBlock("form of a block", "made a heading", ["paragraph"], ({ from }) => again(from, from, "### ")),
  eachBlock("form of a block", "a quotation or list made a paragraph", ["quotation", "bullets"], ({ from, to, text }) =>
    again(from, to, text.replace(/^[>-] /gm, "")),
  ),
  typed("form of a block", "a heading one level lower", [[/^#+(?= )/m, "#####"]]),
  typed("form of a block", "a heading glued to its signs", [[/^(#+) /m, "$1"]]),
  typed("row or cell of a table lost", "a row dropped", [[/(?<=\n)\| `.*\n/, ""]]),
  typed("row or cell of a table lost", "a cell emptied", [[/(?<=^\| [^|]+ \| )[^|-]+(?= \|)/m, " "]]),
  typed("row or cell of a table lost", "a cell dropped", [[/(?<=^\| `[^|]+ \| )[^|]+ \| /m, ""]]),
  typed("row or cell of a table lost", "a row doubled", [[/^(\| `.*\n)/m, "$1$1"]]),
  typed("bold", "bold dropped", [[/\*\*([^*\n]+)\*\*/, "$1"]]),
  typed("bold", "another word in bold", [
    [/(?<=[^*\n]{20})(乙方|Party B|乙|账户|account|アカウント)(?![^\n]*\*\*)/, "**$1**"],
  ]),
  typed("bold", "bold made italic", [[/\*\*([^*\n]+)\*\*/, "*$1*"]]),
  typed("note", "mark lost", [[/\[\^\w+\](?!:)/, ""]]),
  typed("note", "text lost", [[/^\[\^\w+\]: .*$/m, ""]]),
  typed("note", "the mark of another", [
    [/\[\^fee\]/, "[^annex]"],
    [/\[\^annex\]/, "[^arbitration]"],
  ]),
  typed("note", "a note added", [[/(?<=[^|\n])[。.](?=\n)/, "$0[^x]"]]),
  typed("unsupported sign", "raw HTML", [[/(?<=^(?!#|\|).*)([。.])(?=.)/m, "$1<b>x</b>"]]),
  typed("unsupported sign", "an HTML comment", [[/\n\n(?=## )/, "\n\n<!-- note -->\n\n"]]),
  typed("unsupported sign", "a script", [[/\n\n(?=##)/, "\n\n<script>alert(1)</script>\n\n"]]),
  typed("unsupported sign", "a picture", [[/([。.])(?=\n)/, "![x](https://x.example/x.png)$1"]]),
  typed("unsupported sign", "an unsafe link", [[/[。.](?=\n)/, " [x](javascript:alert(1))"]]),
  typed("unsupported sign", "a horizontal line", [[/\n\n(?=##)/, "\n\n***\n\n"]]),
  typed("unsupported sign", "bold that shows its signs", [[/([，、,])(?=[^\s*{])/, "**$1**"]]),
];

const factsOfDocument: readonly Maker[] = [
  anywhere("facts of the document", "another version or date, a key misspelt or lost", (text, locale) =>
    placesOf(
      text,
      [
        [/^version: .*/m, 'version: "2"'],
        [/^version: .*\n/m, ""],
        [/^version:/m, "verison:"],
        [/^updated: .*/m, "updated: 2026-11-25"],
        [/^updated: .*/m, "updated: 2026-02-30"],
        [/^updated: .*/m, "updated: 2031-01-01"],
        [/^updated: .*\n/m, ""],
        [/^title: .*\n/m, ""],
        [/^description: .*\n/m, ""],
        [/\n---\n/, "\n"],
      ],
      locale,
    ),
  ),
];

export const structure: readonly Maker[] = [
  ...sectionMakers,
  ...headingMakers,
  ...itemMakers,
  ...blockMakers,
  ...factsOfDocument,
];
