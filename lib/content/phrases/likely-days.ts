import type { Phrase } from "../model/wording";

/** Between which days one must lie, and which day it was judged on: the `expected` of a problem. */
export const likelyDays: Phrase<{ first: string; last: string; today: string }> = {
  zh: ({ first, last, today }) => `应为 ${first} 至 ${last} 之间的日期（检查以 ${today} 为今天）`,
  en: ({ first, last, today }) => `a day from ${first} to ${last} (today is taken to be ${today})`,
  ja: ({ first, last, today }) => `${first} から ${last} までの日付が必要です（検査では ${today} を今日としています）`,
};
