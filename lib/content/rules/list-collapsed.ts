import { type Draft, type DraftContent, type DraftSection, partsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { gapBehind, labelOf } from "../numbering/labels";
import { readNumeral } from "../numbering/numeral";
import { type PartName, partName } from "../phrases/part-names";
import { outdentedParts } from "../structure/section-differences";
import { blockLeaves, type Leaf } from "../text/leaves";

type Cases = {
  outdented: { part: PartName; item: PartName };
  /** `below` tells that the marker begins a line inside a paragraph. */
  glued: { marker: string; right: string; begins: "item" | "sub-item"; below: boolean };
  /** A sign such as `•` in place of `- `. */
  bullet: { marker: string; below: boolean };
};

/**
 * Finds lists that became a paragraph because of how they were typed: `1.文字`, `1、`, `a）`, `•`, or no empty line between entries; and
 * passages that left their item because they are not indented.
 */
export const listCollapsed: Rule<"list-collapsed", Cases> = {
  id: "list-collapsed",
  kind: "certain",
  explains: {
    line: [
      "item-number",
      "emphasis-literal",
      "name-unknown",
      "character-variant",
      "brackets-unpaired",
      "punctuation-width",
    ],
    section: ["item-number"],
    document: ["blocks-differ", "items-differ"],
  },
  judge: judgeContent,
  guide: {
    zh: "列表写成了段落：`1.文字`、`1、文字`、`a）文字`、`•文字`，或缺空行、缺缩进。写成 `1. 文字`、`a) 文字` 或 `- 文字`，前面空一行",
    en: "A list became a paragraph: `1.text`, `(a) text`, `• text`, no empty line or no indentation. Type `1. text`, `a) text` or `- text` after an empty line",
    ja: "リストが段落になっています（`1.文字`、`1、文字`、`a）文字`、`・文字`、空行や字下げの不足）。一行空けて `1. 文字`、`a) 文字` または `- 文字` と書いてください",
  },
  words: {
    zh: {
      outdented: ({ part, item, line }) => ({
        found: `${partName.zh(part)}没有缩进，这样写就不属于${partName.zh(item)}`,
        expected: "前面应有三个空格",
        fix: `在第 ${line} 行开头加三个空格。`,
      }),
      bullet: ({ marker, below, line }) => ({
        found: `“${marker}”成了段落的一部分，这样写不会成为列表`,
        expected: `应为“- ”（半角减号和一个空格），前面一个空行`,
        fix: `第 ${line} 行改为以“- ”开头，代替“${marker}”${below ? "，并在整个列表上面空一行" : ""}。`,
      }),
      glued: ({ marker, right, begins, below, line }) => ({
        found: `“${marker}”成了段落的一部分，这样写不会成为新的${begins === "item" ? "一项" : "子项"}`,
        expected: `应为“${right}”${right.endsWith(" ") ? "，后面一个空格" : ""}，前面一个空行`,
        fix: `第 ${line} 行改为以“${right}”开头${below ? "，并在上面空一行" : ""}。`,
      }),
    },
    en: {
      outdented: ({ part, item, line }) => ({
        found: `${partName.en(part)} at the margin: so typed, it does not belong to ${partName.en(item)}`,
        expected: "three spaces before it",
        fix: `put three spaces at the beginning of line ${line}.`,
      }),
      bullet: ({ marker, below, line }) => ({
        found: `"${marker}" as part of a paragraph: so typed, it does not begin an entry of a list`,
        expected: '"- " (a hyphen and a space) and an empty line before the list',
        fix: `begin line ${line} with "- " in place of "${marker}"${below ? " and put an empty line above the list" : ""}.`,
      }),
      glued: ({ marker, right, begins, below, line }) => ({
        found: `"${marker}" as part of a paragraph: so typed, it does not begin ${begins === "item" ? "an item" : "a sub-item"}`,
        expected: `"${right}"${right.endsWith(" ") ? " with its space" : ""} and an empty line before it`,
        fix: `begin line ${line} with "${right}"${below ? " and put an empty line above it" : ""}.`,
      }),
    },
    ja: {
      outdented: ({ part, item, line }) => ({
        found: `${partName.ja(part)}が字下げされていないため、${partName.ja(item)}に属しません`,
        expected: "前に半角スペースが三つ必要です",
        fix: `${line} 行目の先頭に半角スペースを三つ入れてください。`,
      }),
      bullet: ({ marker, below, line }) => ({
        found: `「${marker}」が段落の一部になっており、リストになりません`,
        expected: "「- 」（半角ハイフンと半角スペース一つ）と書き、リストの前に空行が必要です",
        fix: `${line} 行目を「${marker}」の代わりに「- 」で始め${below ? "、リストの上を一行空け" : ""}てください。`,
      }),
      glued: ({ marker, right, begins, below, line }) => ({
        found: `「${marker}」が段落の一部になっており、${begins === "item" ? "項目" : "細目"}の始まりになりません`,
        expected: `「${right}」${right.endsWith(" ") ? "（後ろに半角スペース一つ）" : ""}と書き、前に空行が必要です`,
        fix: `${line} 行目を「${right}」で始め${below ? "、その上を一行空け" : ""}てください。`,
      }),
    },
  },
};

// At the start of a paragraph, a marker that Markdown does not take for one; inside a paragraph, any marker that begins a line.
const glued =
  /^[ \u3000]*([0-9０-９]{1,3}[.．、,)）](?![0-9])|[（(][0-9０-９]{1,3}[)）]|[（(][a-zａ-ｚ][)）]|[①-⑳⑴-⒇⒈-⒛]|[a-zａ-ｚ][）．.](?=[^\p{sc=Latin}.])|[a-z][)](?=[^ ])|[A-ZＡ-Ｚ][)）])/u;

const inside =
  /\n[ \u3000]*([0-9０-９]{1,3}[.．、)）](?![0-9])|[（(][0-9０-９a-zａ-ｚ][)）]|[①-⑳⑴-⒇⒈-⒛]|[a-zａ-ｚ][)）])/gu;

// Signs that begin an entry wherever they are typed; and those that are also dashes, which do where two lines have them.
const bullets = /(?<=^|\n)[ \u3000]*([•●◦‣▪▸►・]|[·–—－]|[-*+](?=\u3000))(?!\1)[ \u3000]*(?=\S)/gu;
const sureBullets = /[•●◦‣▪▸►・]/u;

// The number of an item in Han.
const hanNumber = /^(?:[（(]([一二三四五六七八九十]{1,3})[)）]|([一二三四五六七八九十]{1,3})[、.．])/u;

function judgeContent(content: DraftContent): Problem[] {
  const typed = writtenDrafts(content).flatMap((draft) =>
    partsOf(draft).flatMap((section) => {
      const leaves = blockLeaves(section.blocks, "");
      return [
        ...leaves.flatMap((leaf) => gluedMarkers(leaf, draft, section)),
        ...typedBullets(leaves.filter(isNoCell), draft, section),
        ...hanItems(draft, section),
      ];
    }),
  );
  const told = new Set(typed.map(({ file, line }) => `${file}:${line}`));
  // What is to be an item of its own belongs to none.
  const outdented = outdentedParts(content).filter(({ part: { place } }) => !told.has(`${place.file}:${place.line}`));
  return [
    ...typed,
    ...outdented.map(({ part, item, section }) =>
      problemAt(part.place, listCollapsed, {
        key: "outdented",
        values: { part: part.name, item: item.name },
        section: section.id ?? undefined,
      }),
    ),
  ];
}

/** Paragraphs behind an item that begin with the next number in Han. */
function hanItems(draft: Draft, section: DraftSection): Problem[] {
  return section.blocks.flatMap((block, index) => {
    const before = section.blocks[index - 1];
    if (block.kind !== "paragraph" || before?.kind !== "list") return [];
    const [marker = "", ...numerals] = hanNumber.exec(draft.lines[block.place.line - 1] ?? "") ?? [];
    const number = (before.parts.at(-1)?.number ?? 0) + 1;
    if (readNumeral(numerals.find(Boolean) ?? "", "一") !== number) return [];
    return problemAt(block.place, listCollapsed, {
      key: "glued",
      values: { marker, right: `${number}. `, begins: "item", below: false },
      section: section.id ?? undefined,
    });
  });
}

function gluedMarkers(leaf: Leaf, draft: Draft, section: DraftSection): Problem[] {
  const source = sourceOf(leaf, draft);
  const first = source.replace(/^[ \u3000]+/u, "").startsWith(leaf.text.slice(0, 1)) ? glued.exec(source) : null;
  const twoParts =
    section.number === null || draft.scheme === "decimal" || !/^\d+\.\d/.test(source)
      ? null
      : new RegExp(`^(${section.number}\\.[0-9]{1,2}[.、)]?)(?=\\s)`).exec(source);
  return [...(first ? [first] : []), ...(twoParts ? [twoParts] : []), ...source.matchAll(inside)].map((match) => {
    const marker = match[1] ?? "";
    const key = marker
      .normalize("NFKC")
      .toLowerCase()
      .replace(/^\d+\.(?=\d)|[^0-9a-z]/g, "");
    const begins = /\d/.test(key) ? "item" : "sub-item";
    const letter = begins === "item" ? 0 : key.charCodeAt(0) - 96;
    const label = begins === "item" ? `${key}.` : labelOf(draft.scheme, "sub-item", draft.locale, [letter]);
    const right = `${label}${gapBehind(label, "")}`;
    const below = source.slice(0, match.index + match[0].length).split("\n").length - 1;
    const place = below === 0 ? leaf.place : { ...leaf.place, line: leaf.place.line + below, column: 1 };
    return problemAt(place, listCollapsed, {
      key: "glued",
      values: { marker, right, begins, below: below > 0 },
      section: section.id ?? undefined,
    });
  });
}

/** A cell of a table has no other way to write a list; its path ends with its row and column. */
const isNoCell = ({ path }: Leaf) => !/\.\d+$/.test(path);

function typedBullets(leaves: readonly Leaf[], draft: Draft, section: DraftSection): Problem[] {
  const found = leaves.flatMap((leaf) => {
    const source = sourceOf(leaf, draft);
    return [...source.matchAll(bullets)].flatMap((match) => {
      const below = source.slice(0, match.index).split("\n").length - 1;
      // What another node begins, such as bold words or a link, is no sign.
      if (below === 0 && !leaf.text.startsWith(match[1] ?? "")) return [];
      return { marker: match[1] ?? "", below, leaf };
    });
  });
  return found
    .filter(({ marker }) => sureBullets.test(marker) || found.filter((other) => other.marker === marker).length > 1)
    .map(({ marker, below, leaf }) =>
      problemAt(below === 0 ? leaf.place : { ...leaf.place, line: leaf.place.line + below, column: 1 }, listCollapsed, {
        key: "bullet",
        values: { marker, below: below > 0 },
        section: section.id ?? undefined,
      }),
    );
}

/** The lines of a paragraph as typed. */
function sourceOf({ place, content }: Leaf, draft: Draft): string {
  const end = content.at(-1)?.position?.end.line ?? place.line;
  return draft.lines
    .slice(place.line - 1, end)
    .join("\n")
    .slice(place.column - 1);
}
