import type { Wording } from "../model/wording";

export const headingNumber: Wording<{
  /** `after` is the number before it, null for the first heading; `heading` is the line to type. */
  "out of order": { label: string; after: string | null; right: string; heading: string };
  "other form": { label: string; right: string; heading: string };
}> = {
  zh: {
    "out of order": ({ label, after, right, heading, line }) => ({
      unexpected: after === null ? `第一节的编号是“${label}”` : `编号“${label}”排在“${after}”之后`,
      expected: `应当是“${right}”`,
      fix: `把第 ${line} 行改成“${heading}”，或者补回前面缺少的一节。`,
    }),
    "other form": ({ label, right, heading, line }) => ({
      unexpected: `编号写作“${label}”`,
      expected: `应当写作“${right}”`,
      fix: `把第 ${line} 行改成“${heading}”。`,
    }),
  },
  en: {
    "out of order": ({ label, after, right, heading, line }) => ({
      unexpected: `number "${label}"${after === null ? " as the first section" : ` after "${after}"`}`,
      expected: `"${right}"`,
      fix: `type "${heading}" in line ${line}, or put back the section that is missing before it.`,
    }),
    "other form": ({ label, right, heading, line }) => ({
      unexpected: `number "${label}"`,
      expected: `the number written "${right}"`,
      fix: `type "${heading}" in line ${line}.`,
    }),
  },
  ja: {
    "out of order": ({ label, after, right, heading, line }) => ({
      unexpected: after === null ? `最初の節の番号が「${label}」です` : `番号「${label}」が「${after}」の次にあります`,
      expected: `「${right}」が必要です`,
      fix: `${line} 行目を「${heading}」に直すか、前に抜けている節を戻してください。`,
    }),
    "other form": ({ label, right, heading, line }) => ({
      unexpected: `番号が「${label}」と書かれています`,
      expected: `「${right}」と書く必要があります`,
      fix: `${line} 行目を「${heading}」に直してください。`,
    }),
  },
};
