import { localeFacts } from "../../locales";
import { type Draft, type DraftContent, type DraftSection, textsOf, writtenDrafts } from "../model/draft";
import type { Place, Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { type Bracket, type BracketFault, bracketFaults } from "../text/brackets";
import { leavesOf, placeInLeaf } from "../text/leaves";

type Cases = {
  /** `open` and `close` are those of the language, `wrong` the sign to replace and `right` what to type for it. */
  mixed: { opening: string; closing: string; open: string; close: string; wrong: string; right: string };
  /** `begins` tells that the counterpart stands before the sign. */
  single: { sign: string; counterpart: string; begins: boolean };
};

/** Wants every bracket and quotation mark of a section to have its counterpart, of the same kind and width. */
export const bracketsUnpaired: Rule<"brackets-unpaired", Cases> = {
  id: "brackets-unpaired",
  kind: "certain",
  explains: { line: ["punctuation-width"] },
  judgesWords: "in any language",
  judge: judgeContent,
  guide: {
    zh: "括号或引号不成对，或者一半是全角、一半是半角（`（…)`）。补上、删去或改成同一种",
    en: "A bracket or quotation mark without its counterpart, or of another width (`（…)`). Add, remove or change it",
    ja: "括弧や引用符が対になっていないか、全角と半角が混ざっています（`（…)`）。加える、削る、または同じ種類にしてください",
  },
  words: {
    zh: {
      mixed: ({ opening, closing, open, close, wrong, right, line }) => ({
        found: `“${opening}”与“${closing}”配成一对`,
        expected: `应为“${open}”和“${close}”`,
        fix: `把第 ${line} 行的“${wrong}”改成“${right}”。`,
      }),
      single: ({ sign, counterpart, begins, line }) => ({
        found: `“${sign}”没有对应的“${counterpart}”`,
        expected: "括号和引号应当成对",
        fix: `在${begins ? "开始" : "结束"}的地方加上“${counterpart}”，或者删去第 ${line} 行的“${sign}”。`,
      }),
    },
    en: {
      mixed: ({ opening, closing, open, close, wrong, right, line }) => ({
        found: `"${opening}" closed by "${closing}"`,
        expected: `"${open}" and "${close}"`,
        fix: `type "${right}" for "${wrong}" in line ${line}.`,
      }),
      single: ({ sign, counterpart, begins, line }) => ({
        found: `"${sign}" without "${counterpart}"`,
        expected: "brackets and quotation marks in pairs",
        fix: `type "${counterpart}" ${begins ? "where it begins" : "where it ends"}, or delete "${sign}" in line ${line}.`,
      }),
    },
    ja: {
      mixed: ({ opening, closing, open, close, wrong, right, line }) => ({
        found: `「${opening}」と「${closing}」が組になっています`,
        expected: `「${open}」と「${close}」が必要です`,
        fix: `${line} 行目の「${wrong}」を「${right}」に直してください。`,
      }),
      single: ({ sign, counterpart, begins, line }) => ({
        found: `「${sign}」に対応する「${counterpart}」がありません`,
        expected: "括弧と引用符は対でなければなりません",
        fix: `${begins ? "始まる" : "終わる"}箇所に「${counterpart}」を加えるか、${line} 行目の「${sign}」を削ってください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content).flatMap((draft) =>
    textsOf(draft).flatMap((section) =>
      bracketFaults(leavesOf(section)).map((fault) => faultProblem(fault, draft, section)),
    ),
  );
}

function faultProblem(fault: BracketFault, draft: Draft, section: DraftSection): Problem {
  const sectionOf = { section: section.id ?? undefined };
  if (fault.kind === "mixed") {
    const [open, close] = localeFacts[draft.locale].wideMarks ? ["（", "）"] : ["(", ")"];
    const wrong = fault.opening.sign === open ? fault.closing : fault.opening;
    return problemAt(placeOf(wrong), bracketsUnpaired, {
      key: "mixed",
      values: {
        opening: fault.opening.sign,
        closing: fault.closing.sign,
        open,
        close,
        wrong: wrong.sign,
        right: wrong === fault.opening ? open : close,
      },
      ...sectionOf,
    });
  }
  const { kind, bracket, counterpart } = fault;
  return problemAt(placeOf(bracket), bracketsUnpaired, {
    key: "single",
    values: { sign: bracket.sign, counterpart, begins: kind !== "unclosed" },
    ...sectionOf,
  });
}

function placeOf({ sign, leaf, index }: Bracket): Place {
  return placeInLeaf(leaf, sign, index);
}
