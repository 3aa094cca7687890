import type { Locale } from "../../locales";
import type { Wording } from "../model/wording";

/** `after` is the section before it, `wantedAfter` the one that `model` has before it; null for the first place. */
export const sectionOrder: Wording<{
  moved: { id: string; after: string | null; wantedAfter: string | null; model: Locale };
}> = {
  zh: {
    moved: ({ id, after, wantedAfter, model, line }) => ({
      unexpected: `“${id}”一节${after === null ? "排在最前面" : `排在“${after}”一节之后`}`,
      expected: `应当${wantedAfter === null ? "排在最前面" : `排在“${wantedAfter}”一节之后`}，与 ${model}.md 一致`,
      fix: `把从第 ${line} 行开始的一节移到${wantedAfter === null ? "最前面" : `“${wantedAfter}”一节之后`}。`,
    }),
  },
  en: {
    moved: ({ id, after, wantedAfter, model, line }) => ({
      unexpected: `section ${id} ${after === null ? "as the first section" : `after section ${after}`}`,
      expected: `it ${wantedAfter === null ? "as the first section" : `after section ${wantedAfter}`}, as in ${model}`,
      fix: `move the section that begins in line ${line} ${wantedAfter === null ? "to the front" : `behind section ${wantedAfter}`}.`,
    }),
  },
  ja: {
    moved: ({ id, after, wantedAfter, model, line }) => ({
      unexpected: `節「${id}」が${after === null ? "最初の節になっています" : `節「${after}」の次にあります`}`,
      expected: `${model}.md と同じく、${wantedAfter === null ? "最初の節" : `節「${wantedAfter}」の次`}でなければなりません`,
      fix: `${line} 行目から始まる節を${wantedAfter === null ? "先頭" : `節「${wantedAfter}」の次`}に移してください。`,
    }),
  },
};
