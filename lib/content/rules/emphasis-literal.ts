import { type DraftContent, textsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { leavesOf } from "../text/leaves";
import { placeOfNode, walkAll } from "../text/visit-tree";

type Cases = { literal: { signs: string } };

/** Finds `*` and `__` that the reader would see: Markdown does not take them for emphasis beside full-width punctuation. */
export const emphasisLiteral: Rule<"emphasis-literal", Cases> = {
  id: "emphasis-literal",
  kind: "certain",
  explains: { document: ["bold-differs"] },
  judgesWords: "of its language",
  judge: judgeContent,
  guide: {
    zh: "读者会看到 `**` 本身。把标点移到粗体外面：`**文字**，`",
    en: "The reader would see the `**`. Move the punctuation out of the bold words: `**words**,`",
    ja: "読者に `**` が見えてしまいます。句読点を太字の外に出してください：`**文字**、`",
  },
  words: {
    zh: {
      literal: ({ signs, line }) => ({
        found: `读者会看到“${signs}”本身`,
        expected: `不应有“${signs}”，或者应成对出现，使中间的文字成为粗体`,
        fix: `把标点移到粗体外面（写“**文字**，”，不写“**文字，**文字”），或者删去第 ${line} 行里的这些符号。`,
      }),
    },
    en: {
      literal: ({ signs, line }) => ({
        found: `"${signs}" that the reader would see as it stands`,
        expected: `no "${signs}", or a pair of them that makes the words between bold`,
        fix: `move the punctuation out of the bold words ("**文字**，" and not "**文字，**文字"), or delete the signs in line ${line}.`,
      }),
    },
    ja: {
      literal: ({ signs, line }) => ({
        found: `「${signs}」が読者にそのまま見えてしまいます`,
        expected: `「${signs}」をなくすか、対にして間の文字を太字にする必要があります`,
        fix: `句読点を太字の外に出す（「**文字、**文字」ではなく「**文字**、」と書く）か、${line} 行目のこの記号を削ってください。`,
      }),
    },
  },
};

const marks = /\\[*_]|(\*+|__+)/g;

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) => {
    const problems: Problem[] = [];
    const text = draft.lines.join("\n");
    walkAll([...leavesOf(draft.head).flatMap(({ content }) => content), draft.tree], (node) => {
      if (node.type !== "text" || !node.position) return;
      const { start: from, end: to } = node.position;
      const source = from.offset === undefined ? node.value : text.slice(from.offset, to.offset);
      const match = [...source.matchAll(marks)].find((found) => found[1]);
      if (!match) return;
      const before = source.slice(0, match.index).split("\n");
      const start = placeOfNode(draft.file, node);
      const place = {
        ...start,
        line: start.line + before.length - 1,
        column: (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0),
      };
      if (problems.at(-1)?.line === place.line) return;
      const section = textsOf(draft).findLast(({ place: { line } }) => line <= place.line)?.id ?? undefined;
      problems.push(problemAt(place, emphasisLiteral, { key: "literal", values: { signs: match[0] }, section }));
    });
    return problems;
  });
}
