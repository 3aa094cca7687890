import { type DraftContent, textsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { MessageOf } from "../model/wording";
import { leavesOf } from "../text/leaves";
import { placeOfNode, walkAll } from "../text/visit-tree";

type Cases = {
  literal: { signs: string };
  /** `typed` are words between full-width signs, `right` what to type for them. */
  wide: { signs: string; typed: string; right: string };
};

/** Finds `*` and `__` that the reader would see: Markdown does not take them for emphasis beside full-width punctuation. */
export const emphasisLiteral: Rule<"emphasis-literal", Cases> = {
  id: "emphasis-literal",
  kind: "certain",
  explains: { line: ["character-variant"], document: ["bold-differs"] },
  judgesWords: "of its language",
  judge: judgeContent,
  guide: {
    zh: "读者会看到 `**` 本身。把标点移到粗体外面：`**文字**，`；全角的 `＊＊` 改成半角",
    en: "The reader would see the `**`. Move the punctuation out of the bold words: `**words**,`; type `**` for full-width `＊＊`",
    ja: "読者に `**` が見えてしまいます。句読点を太字の外に出してください：`**文字**、`。全角の `＊＊` は半角にします",
  },
  words: {
    zh: {
      literal: ({ signs, line }) => ({
        found: `读者会看到“${signs}”本身`,
        expected: `不应有“${signs}”，或者应成对出现，使中间的文字成为粗体`,
        fix: `把标点移到粗体外面（写“**文字**，”，不写“**文字，**文字”），或者删去第 ${line} 行里的这些符号。`,
      }),
      wide: ({ signs, typed, right, line }) => ({
        found: `“${typed}”用了全角的“${signs}”，读者会看到它本身`,
        expected: `应为半角：“${right}”`,
        fix: `把第 ${line} 行的“${typed}”改成“${right}”；不需要强调，就删去“${signs}”。`,
      }),
    },
    en: {
      literal: ({ signs, line }) => ({
        found: `"${signs}" that the reader would see as it stands`,
        expected: `no "${signs}", or a pair of them that makes the words between bold`,
        fix: `move the punctuation out of the bold words ("**文字**，" and not "**文字，**文字"), or delete the signs in line ${line}.`,
      }),
      wide: ({ signs, typed, right, line }) => ({
        found: `"${typed}" with full-width "${signs}", which the reader would see as it stands`,
        expected: `half-width signs: "${right}"`,
        fix: `type "${right}" for "${typed}" in line ${line}, or delete the "${signs}".`,
      }),
    },
    ja: {
      literal: ({ signs, line }) => ({
        found: `「${signs}」が読者にそのまま見えてしまいます`,
        expected: `「${signs}」をなくすか、対にして間の文字を太字にする必要があります`,
        fix: `句読点を太字の外に出す（「**文字、**文字」ではなく「**文字**、」と書く）か、${line} 行目のこの記号を削ってください。`,
      }),
      wide: ({ signs, typed, right, line }) => ({
        found: `「${typed}」の「${signs}」は全角なので、読者にそのまま見えてしまいます`,
        expected: `半角の「${right}」が必要です`,
        fix: `${line} 行目の「${typed}」を「${right}」に直すか、「${signs}」を削ってください。`,
      }),
    },
  },
};

const marks = /\\[*_]|(\*+|__+)/g;

// Two signs on each side; or one on each side of a few words that stand apart. One alone marks a note: 料金＊.
const wideMarks =
  /(＊＊|＿＿)(?=[^＊＿\s])([^＊＿\n]{1,80})\1|(?<![^\s，。、；：（「“])(＊)(?=[^＊＿\s])([^＊＿\n，。、；：]{1,30})＊(?![^\s，。、；：）」”])/gu;

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const problems: Problem[] = [];
    const text = draft.lines.join("\n");
    walkAll([...leavesOf(draft.head).flatMap(({ content }) => content), draft.tree], (node) => {
      if (node.type !== "text" || !node.position) return;
      const { start: from, end: to } = node.position;
      const source = from.offset === undefined ? node.value : text.slice(from.offset, to.offset);
      const start = placeOfNode(draft.file, node);
      for (const match of marksIn(source)) {
        const before = source.slice(0, match.index).split("\n");
        const place = {
          ...start,
          line: start.line + before.length - 1,
          column: (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0),
        };
        if (problems.at(-1)?.line === place.line) continue;
        const section = textsOf(draft).findLast(({ place: { line } }) => line <= place.line)?.id ?? undefined;
        problems.push(problemAt(place, emphasisLiteral, { ...messageFor(match), section }));
      }
    });
    return problems;
  });
}

/** The first sign of the usual kind, which may begin a pair over several lines, and words between full-width signs. */
function marksIn(source: string): RegExpExecArray[] {
  const first = [...source.matchAll(marks)].find((found) => found[1]);
  return [...(first ? [first] : []), ...source.matchAll(wideMarks)].sort((a, b) => a.index - b.index);
}

function messageFor([typed, two, inTwo, one, inOne]: readonly (string | undefined)[]): MessageOf<Cases> {
  const signs = two ?? one ?? "";
  if (!/[＊＿]/u.test(signs)) return { key: "literal", values: { signs: typed ?? "" } };
  const half = signs.length === 2 ? "**" : "*";
  return { key: "wide", values: { signs, typed: typed ?? "", right: `${half}${inTwo ?? inOne ?? ""}${half}` } };
}
