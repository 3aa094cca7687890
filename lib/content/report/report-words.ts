import type { Severity } from "../model/problem";
import type { ReportLanguage } from "../model/report-language";
import type { Words } from "../model/wording";

/** How many problems of each kind a report has. */
export type Counts = { documents: number; errors: number; warnings: number; notes: number };

type Frame = {
  severity: Record<Severity, string>;
  /** The sentence of a problem. */
  sentence: (words: Pick<Words, "found" | "expected">) => string;
  see: (place: string, text: string) => string;
  fix: (fix: string) => string;
  /** What parts two sentences in one line. */
  gap: string;
  /** The last line of a report. */
  summary: (counts: Counts) => string;
  /** What is added to it where warnings count as errors. */
  strict: string;
};

const guide = "content/README.md";

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** What a report says around the words of the rules. A note that expects nothing is a sentence of its own. */
export const reportWords: Record<ReportLanguage, Frame> = {
  zh: {
    strict: "警告也算错误（--strict）。",
    severity: { error: "错误", warning: "警告", note: "提示" },
    sentence: ({ found, expected }) => (expected === "" ? found : `${found}；${expected}。`),
    see: (place, text) => `参见 ${place}：“${text}”`,
    fix: (fix) => `改法：${fix}`,
    gap: "",
    summary: ({ documents, errors, warnings, notes }) => {
      const found = [
        errors === 0 ? "没有问题" : `有 ${errors} 个问题`,
        ...(warnings === 0 ? [] : [`${warnings} 个警告`]),
        ...(notes === 0 ? [] : [`${notes} 个提示`]),
      ].join("，");
      return `${documents} 份文本：${found}。${errors + warnings === 0 ? "" : `指南：${guide}`}`;
    },
  },
  en: {
    strict: "Warnings count as errors (--strict).",
    severity: { error: "error", warning: "warning", note: "note" },
    sentence: ({ found, expected }) => (expected === "" ? found : `Found ${found}; expected ${expected}.`),
    see: (place, text) => `See: ${place} "${text}"`,
    fix: (fix) => `Fix: ${fix}`,
    gap: " ",
    summary: ({ documents, errors, warnings, notes }) => {
      const found = [
        errors === 0 ? "No problems" : count(errors, "problem"),
        ...(warnings === 0 ? [] : [count(warnings, "warning")]),
        ...(notes === 0 ? [] : [count(notes, "note")]),
      ].join(", ");
      return `${found} in ${count(documents, "document")}.${errors + warnings === 0 ? "" : ` Guide: ${guide}`}`;
    },
  },
  ja: {
    strict: "警告もエラーとして数えます（--strict）。",
    severity: { error: "エラー", warning: "警告", note: "お知らせ" },
    sentence: ({ found, expected }) => (expected === "" ? found : `${found}。${expected}。`),
    see: (place, text) => `参照 ${place}：「${text}」`,
    fix: (fix) => `直し方：${fix}`,
    gap: "",
    summary: ({ documents, errors, warnings, notes }) => {
      const found = [
        errors === 0 ? "問題はありません" : `問題が ${errors} 件あります`,
        ...(warnings === 0 ? [] : [`警告が ${warnings} 件あります`]),
        ...(notes === 0 ? [] : [`お知らせが ${notes} 件あります`]),
      ].join("。");
      return `文書 ${documents} 件：${found}。${errors + warnings === 0 ? "" : `手引き：${guide}`}`;
    },
  },
};
