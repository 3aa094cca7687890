import {
  type Draft,
  type DraftBlock,
  type DraftContent,
  type DraftItem,
  type DraftSection,
  partsOf,
  writtenDrafts,
} from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { innerTexts, type Level, textLevels } from "../model/tree";
import { gapBehind, labelOf } from "../numbering/labels";
import { sequenceFaults } from "../text/sequence";

type Cases = {
  /** `after` is the number before it, null for the first; `gap` tells that something may be missing before it. */
  "other number": { typed: string; after: string | null; right: string; gap: boolean };
};

/** Wants items and sub-items numbered as the scheme writes them, in one row through all that their section or item holds. */
export const itemNumber: Rule<"item-number", Cases> = {
  id: "item-number",
  kind: "certain",
  judge: judgeContent,
  guide: {
    zh: "项（`1.`）或子项（`a)`）的编号不连续、重复或写法不对。改编号，或补回缺的一项",
    en: "The number of an item (`1.`) or sub-item (`a)`) is out of order, repeated or not written as it should be. Correct it, or put back what is missing",
    ja: "項目（`1.`）や細目（`a)`）の番号が連続しない、重複する、または書き方が違います。番号を直すか、抜けた項目を戻してください",
  },
  words: {
    zh: {
      "other number": ({ typed, after, right, gap, line }) => ({
        found: after === null ? `第一个编号是“${typed}”` : `“${typed}”排在“${after}”之后`,
        expected: `应当是“${right.trim()}”`,
        fix: `第 ${line} 行改为以“${right}”开头${gap ? "，或者补回前面缺少的内容" : ""}。`,
      }),
    },
    en: {
      "other number": ({ typed, after, right, gap, line }) => ({
        found: `"${typed}"${after === null ? " as the first" : ` after "${after}"`}`,
        expected: `"${right.trim()}"`,
        fix: `begin line ${line} with "${right}"${gap ? ", or put back what is missing before it" : ""}.`,
      }),
    },
    ja: {
      "other number": ({ typed, after, right, gap, line }) => ({
        found: after === null ? `最初の番号が「${typed}」です` : `「${typed}」が「${after}」の次にあります`,
        expected: `「${right.trim()}」が必要です`,
        fix: `${line} 行目を「${right}」で始め${gap ? "るか、前に抜けているものを戻し" : ""}てください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) =>
    partsOf(draft)
      .filter(({ level }) => level !== "note")
      .flatMap((section) => judgeBlocks(section.blocks, { draft, section, path: section.path })),
  );
}

type Around = { draft: Draft; section: DraftSection; path: readonly number[] };

function judgeBlocks(blocks: readonly DraftBlock[], around: Around): Problem[] {
  const lists = blocks.filter((block) => block.kind === "list");
  const own = textLevels.flatMap((level) => {
    const parts = lists.filter((list) => list.level === level).flatMap((list) => list.parts);
    return judgeItems(parts, level, around);
  });
  const inner = blocks.flatMap((block) =>
    innerTexts(block).flatMap(({ blocks: within, part }) =>
      judgeBlocks(within, { ...around, path: [...around.path, part?.number ?? 0] }),
    ),
  );
  return [...own, ...inner];
}

function judgeItems(items: readonly DraftItem[], level: Level, { draft, section, path }: Around): Problem[] {
  const faults = sequenceFaults(items.map((item) => item.number ?? 0));
  return items.flatMap((item, index) => {
    if (item.label === "") return [];
    const number = faults.get(index) ?? item.number ?? 0;
    const expected = labelOf(draft.scheme, level, draft.locale, [...path, number]);
    if (item.label === expected) return [];
    const previous = items[index - 1];
    return problemAt(item.place, itemNumber, {
      key: "other number",
      values: {
        typed: item.label,
        after: previous?.label ?? null,
        right: `${expected}${gapBehind(expected, "")}`,
        gap: previous !== undefined && faults.has(index),
      },
      section: section.id ?? undefined,
    });
  });
}
