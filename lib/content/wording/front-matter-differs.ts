import { authoritativeLocale } from "../../locales";
import type { Wording } from "../model/wording";

export const frontMatterDiffers: Wording<{
  /** `typed` is the line to type. */
  value: { key: "version" | "updated"; own: string; wanted: string; typed: string; original: string };
  "pending alone": null;
  "written alone": { original: string };
}> = {
  zh: {
    value: ({ key, own, wanted, typed, original, line }) => ({
      unexpected: `${key} 是“${own}”`,
      expected: `应当是“${wanted}”，与原文一致`,
      fix: `把第 ${line} 行写成 ${typed}，或者修改 ${original}。`,
    }),
    "pending alone": ({ line }) => ({
      unexpected: "这份译文是待写状态",
      expected: "原文已经写好，译文也应当写好",
      fix: `把第 ${line} 行换成 description、version 和 updated，并在第二个“---”之下写出译文。`,
    }),
    "written alone": ({ original }) => ({
      unexpected: "这份译文已经写好",
      expected: "原文是待写状态，译文也应当如此",
      fix: `把 ${original} 也写好，或者在这里只留标题和“status: pending”。`,
    }),
  },
  en: {
    value: ({ key, own, wanted, typed, original, line }) => ({
      unexpected: `${key} "${own}"`,
      expected: `"${wanted}", as in ${authoritativeLocale}`,
      fix: `make line ${line} read ${typed}, or correct ${original}.`,
    }),
    "pending alone": ({ line }) => ({
      unexpected: "a translation that is pending",
      expected: `one that is written, as in ${authoritativeLocale}`,
      fix: `replace line ${line} by description, version and updated, and write the translation below the second line of ---.`,
    }),
    "written alone": ({ original }) => ({
      unexpected: "a translation that is written",
      expected: `one that is pending, as in ${authoritativeLocale}`,
      fix: `write ${original}, too, or leave here only the title and "status: pending".`,
    }),
  },
  ja: {
    value: ({ key, own, wanted, typed, original, line }) => ({
      unexpected: `${key} が「${own}」になっています`,
      expected: `原文と同じく「${wanted}」が必要です`,
      fix: `${line} 行目を ${typed} とするか、${original} を直してください。`,
    }),
    "pending alone": ({ line }) => ({
      unexpected: "この訳文は未作成です",
      expected: "原文は書かれているため、訳文も必要です",
      fix: `${line} 行目を description、version、updated に置き換え、二つ目の「---」の下に訳文を書いてください。`,
    }),
    "written alone": ({ original }) => ({
      unexpected: "この訳文はすでに書かれています",
      expected: "原文が未作成のため、訳文も未作成でなければなりません",
      fix: `${original} も書くか、ここには標題と「status: pending」だけを残してください。`,
    }),
  },
};
