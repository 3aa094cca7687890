import type { Wording } from "../model/wording";

export const emphasisLiteral: Wording<{ literal: { signs: string } }> = {
  zh: {
    literal: ({ signs, line }) => ({
      unexpected: `读者会看到“${signs}”本身`,
      expected: `不应有“${signs}”，或者应成对出现，使中间的文字成为粗体`,
      fix: `把标点移到粗体外面（写“**文字**，”，不写“**文字，**文字”），或者删去第 ${line} 行里的这些符号。`,
    }),
  },
  en: {
    literal: ({ signs, line }) => ({
      unexpected: `"${signs}" that the reader would see as it stands`,
      expected: `no "${signs}", or a pair of them that makes the words between bold`,
      fix: `move the punctuation out of the bold words ("**文字**，" and not "**文字，**文字"), or delete the signs in line ${line}.`,
    }),
  },
  ja: {
    literal: ({ signs, line }) => ({
      unexpected: `「${signs}」が読者にそのまま見えてしまいます`,
      expected: `「${signs}」をなくすか、対にして間の文字を太字にする必要があります`,
      fix: `句読点を太字の外に出す（「**文字、**文字」ではなく「**文字**、」と書く）か、${line} 行目のこの記号を削ってください。`,
    }),
  },
};
