import {
  type DraftBlock,
  type DraftContent,
  type DraftItem,
  type DraftList,
  partsOf,
  writtenDrafts,
} from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { itemLabel } from "../text/numeral";
import { sequenceFaults } from "../text/sequence";

type Cases = {
  /** `after` is the number before it, null for the first; `gap` tells that something may be missing before it. */
  "other number": { typed: string; after: string | null; right: string; gap: boolean };
};

/** Wants items numbered 1. 2. 3. and sub-items a) b) c), in one row through all that their section or item holds. */
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
        expected: `应当是“${right}”`,
        fix: `第 ${line} 行改为以“${right} ”开头${gap ? "，或者补回前面缺少的内容" : ""}。`,
      }),
    },
    en: {
      "other number": ({ typed, after, right, gap, line }) => ({
        found: `"${typed}"${after === null ? " as the first" : ` after "${after}"`}`,
        expected: `"${right}"`,
        fix: `begin line ${line} with "${right} "${gap ? ", or put back what is missing before it" : ""}.`,
      }),
    },
    ja: {
      "other number": ({ typed, after, right, gap, line }) => ({
        found: after === null ? `最初の番号が「${typed}」です` : `「${typed}」が「${after}」の次にあります`,
        expected: `「${right}」が必要です`,
        fix: `${line} 行目を「${right} 」で始め${gap ? "るか、前に抜けているものを戻し" : ""}てください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) =>
    partsOf(draft).flatMap((section) => judgeBlocks(section.blocks, section.id ?? undefined)),
  );
}

function judgeBlocks(blocks: readonly DraftBlock[], section: string | undefined): Problem[] {
  const lists = blocks.filter((block) => block.kind === "list");
  const own = (["number", "letter"] as const).flatMap((marker) => judgeItems(lists, marker, section));
  const inner = blocks.flatMap((block) => {
    if (block.kind === "list" || block.kind === "bullets")
      return block.items.flatMap((item) => judgeBlocks(item.blocks, section));
    return block.kind === "quotation" ? judgeBlocks(block.blocks, section) : [];
  });
  return [...own, ...inner];
}

function judgeItems(lists: readonly DraftList[], marker: DraftList["marker"], section: string | undefined): Problem[] {
  const items: DraftItem[] = lists.filter((list) => list.marker === marker).flatMap((list) => list.items);
  const faults = sequenceFaults(items.map((item) => item.number));
  return items.flatMap((item, index) => {
    const expected = itemLabel(faults.get(index) ?? item.number, marker);
    if (item.typed === expected) return [];
    const previous = items[index - 1];
    return problemAt(item.place, itemNumber, {
      key: "other number",
      values: {
        typed: item.typed,
        after: previous?.typed ?? null,
        right: expected,
        gap: previous !== undefined && faults.has(index),
      },
      section,
    });
  });
}
