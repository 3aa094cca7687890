import { authoritativeLocale } from "../../locales";
import { type Draft, type DraftContent, type DraftSection, sectionsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { headingLine, labelOf } from "../numbering/labels";
import { numberRows } from "../numbering/number-rows";
import { readHeadingNumber } from "../numbering/read-heading";
import { copiedSections } from "../structure/doubled-passages";
import { sequenceFaults } from "../text/sequence";

type Cases = {
  /** `after` is the number before it, null for the first heading; `heading` is the line to type. */
  "out of order": { label: string; after: string | null; right: string; heading: string };
  "other form": { label: string; right: string; heading: string };
};

/**
 * Wants sections numbered 1, 2, 3 … in the script of the locale. A number that is out of order and yet the one that zh gives
 * the same section is left to the rules on missing and moved sections.
 */
export const headingNumber: Rule<"heading-number", Cases> = {
  id: "heading-number",
  kind: "certain",
  judge: judgeContent,
  guide: {
    zh: "标题编号不连续、重复或写法不对（中文、日文用 `一、`，英文用 `1.`）。改编号，或补回缺的一节",
    en: "A heading's number is out of order, repeated or not written as it should be (`一、` in Chinese and Japanese, `1.` in English). Correct it, or put back the section that is missing",
    ja: "見出しの番号が連続しない、重複する、または書き方が違います（中国語・日本語は `一、`、英語は `1.`）。番号を直すか、抜けた節を戻してください",
  },
  words: {
    zh: {
      "out of order": ({ label, after, right, heading, line }) => ({
        found: after === null ? `第一节的编号是“${label}”` : `编号“${label}”排在“${after}”之后`,
        expected: `应当是“${right}”`,
        fix: `把第 ${line} 行改成“${heading}”，或者补回前面缺少的一节。`,
      }),
      "other form": ({ label, right, heading, line }) => ({
        found: `编号写作“${label}”`,
        expected: `应当写作“${right}”`,
        fix: `把第 ${line} 行改成“${heading}”。`,
      }),
    },
    en: {
      "out of order": ({ label, after, right, heading, line }) => ({
        found: `number "${label}"${after === null ? " as the first section" : ` after "${after}"`}`,
        expected: `"${right}"`,
        fix: `type "${heading}" in line ${line}, or put back the section that is missing before it.`,
      }),
      "other form": ({ label, right, heading, line }) => ({
        found: `number "${label}"`,
        expected: `the number written "${right}"`,
        fix: `type "${heading}" in line ${line}.`,
      }),
    },
    ja: {
      "out of order": ({ label, after, right, heading, line }) => ({
        found: after === null ? `最初の節の番号が「${label}」です` : `番号「${label}」が「${after}」の次にあります`,
        expected: `「${right}」が必要です`,
        fix: `${line} 行目を「${heading}」に直すか、前に抜けている節を戻してください。`,
      }),
      "other form": ({ label, right, heading, line }) => ({
        found: `番号が「${label}」と書かれています`,
        expected: `「${right}」と書く必要があります`,
        fix: `${line} 行目を「${heading}」に直してください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  const originals = new Map(content.documents.map(({ entry, drafts }) => [entry.slug, drafts[authoritativeLocale]]));
  return writtenDrafts(content).flatMap((draft) => judgeHeadings(draft, originals.get(draft.slug)));
}

function judgeHeadings(draft: Draft, original: Draft | undefined): Problem[] {
  const rightPaths = new Map<DraftSection, number[]>();
  const firsts = copiedSections(draft);
  const isCopy = (section: DraftSection) => firsts.get(section)?.number === section.number && firsts.has(section);
  return numberRows(draft).flatMap(({ parent, parts: all }) => {
    const before = (parent && rightPaths.get(parent)) ?? [];
    // A section that was pasted twice counts once: it has a problem of its own.
    const parts = all.filter((section) => !isCopy(section));
    for (const copy of all.filter(isCopy)) rightPaths.set(copy, [...before, copy.number ?? 0]);
    // A heading without a number counts as if it had the right one: it has a problem of its own.
    const numbers: number[] = [];
    for (const { number } of parts) numbers.push(number ?? (numbers.at(-1) ?? 0) + 1);
    const faults = sequenceFaults(numbers);
    return parts.flatMap((section, index) => {
      const expectedNumber = faults.get(index);
      const asInOriginal =
        draft !== original &&
        original &&
        sectionsOf(original).some(({ id, number }) => id === section.id && number === section.number);
      const misnumbered = expectedNumber !== undefined && !asInOriginal;
      const right = misnumbered ? expectedNumber : (numbers[index] ?? 0);
      const path = [...before, right];
      rightPaths.set(section, path);
      if (section.number === null) return [];
      const expected = labelOf(draft.scheme, section.level, draft.locale, path);
      return misnumbered || section.label !== expected ? [fault(section, expected, parts[index - 1], misnumbered)] : [];
    });
  });
}

function fault(
  section: DraftSection,
  expected: string,
  previous: DraftSection | undefined,
  misnumbered: boolean,
): Problem {
  // Of two numbers in one heading, the second goes, too.
  const words = readHeadingNumber(section.heading)?.rest ?? section.heading;
  const heading = headingLine(section.depth, expected, words, section.id);
  const values = { label: section.label, right: expected, heading };
  const after = previous ? previous.label || previous.heading : null;
  return problemAt(section.place, headingNumber, {
    ...(misnumbered ? { key: "out of order", values: { ...values, after } } : { key: "other form", values }),
    section: section.id ?? undefined,
  });
}
