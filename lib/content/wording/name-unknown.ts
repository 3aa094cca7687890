import type { Wording } from "../model/wording";

/** `near` is a name of the vocabulary that may be meant. */
export const nameUnknown: Wording<{ unknown: { name: string; near: string | null } }> = {
  zh: {
    unknown: ({ name, near, line }) => ({
      unexpected: `名称“${name}”不在词汇表里`,
      expected: `应为词汇表里有的名称${near === null ? "" : `，例如“${near}”`}`,
      fix: `改正第 ${line} 行；如果没有写错，就加进 vocabulary.yaml 的 known。`,
    }),
  },
  en: {
    unknown: ({ name, near, line }) => ({
      unexpected: `the name "${name}", which the vocabulary does not know`,
      expected: `a name it knows${near === null ? "" : `, such as "${near}"`}`,
      fix: `correct it in line ${line}; if it is right, add it under "known" in vocabulary.yaml.`,
    }),
  },
  ja: {
    unknown: ({ name, near, line }) => ({
      unexpected: `名称「${name}」は語彙にありません`,
      expected: `語彙にある名称が必要です${near === null ? "" : `（例：「${near}」）`}`,
      fix: `${line} 行目を直してください。正しければ vocabulary.yaml の known に加えます。`,
    }),
  },
};
