import type { Wording } from "../model/wording";
import { type PartName, partName } from "../phrases/part-names";

export const listCollapsed: Wording<{
  outdented: { part: PartName; item: PartName };
  /** `below` tells that the marker begins a line inside a paragraph. */
  glued: { marker: string; right: string; begins: "item" | "sub-item"; below: boolean };
}> = {
  zh: {
    outdented: ({ part, item, line }) => ({
      unexpected: `${partName.zh(part)}没有缩进，这样写就不属于${partName.zh(item)}`,
      expected: "前面应有三个空格",
      fix: `在第 ${line} 行开头加三个空格。`,
    }),
    glued: ({ marker, right, begins, below, line }) => ({
      unexpected: `“${marker}”成了段落的一部分，这样写不会成为新的${begins === "item" ? "一项" : "子项"}`,
      expected: `应为“${right}”：半角符号，后面一个空格，前面一个空行`,
      fix: `第 ${line} 行改为以“${right}”开头${below ? "，并在上面空一行" : ""}。`,
    }),
  },
  en: {
    outdented: ({ part, item, line }) => ({
      unexpected: `${partName.en(part)} at the margin: so typed, it does not belong to ${partName.en(item)}`,
      expected: "three spaces before it",
      fix: `put three spaces at the beginning of line ${line}.`,
    }),
    glued: ({ marker, right, begins, below, line }) => ({
      unexpected: `"${marker}" as part of a paragraph: so typed, it does not begin ${begins === "item" ? "an item" : "a sub-item"}`,
      expected: `"${right}" with a half-width sign, a space after it and an empty line before it`,
      fix: `begin line ${line} with "${right}"${below ? " and put an empty line above it" : ""}.`,
    }),
  },
  ja: {
    outdented: ({ part, item, line }) => ({
      unexpected: `${partName.ja(part)}が字下げされていないため、${partName.ja(item)}に属しません`,
      expected: "前に半角スペースが三つ必要です",
      fix: `${line} 行目の先頭に半角スペースを三つ入れてください。`,
    }),
    glued: ({ marker, right, begins, below, line }) => ({
      unexpected: `「${marker}」が段落の一部になっており、${begins === "item" ? "項目" : "細目"}の始まりになりません`,
      expected: `「${right}」と書き、記号は半角、後ろに半角スペース一つ、前に空行が必要です`,
      fix: `${line} 行目を「${right}」で始め${below ? "、その上を一行空け" : ""}てください。`,
    }),
  },
};
