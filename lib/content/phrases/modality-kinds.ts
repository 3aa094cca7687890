import type { Phrase } from "../model/wording";

/** The kinds of the vocabulary's table `modality`, whose own names are English, as lawyers call them in Chinese and in Japanese. */
const names = new Map([
  ["obligation", { zh: "义务", ja: "義務" }],
  ["prohibition", { zh: "禁止", ja: "禁止" }],
  ["inability", { zh: "不能", ja: "不能" }],
  ["negation", { zh: "否定", ja: "否定" }],
  ["permission", { zh: "许可", ja: "許可" }],
  ["request", { zh: "请求", ja: "要請" }],
  ["limitation", { zh: "限定", ja: "限定" }],
  ["exception", { zh: "例外", ja: "例外" }],
]);

/** A kind in a sentence; one that an editor added to the vocabulary is called as it is there. */
export const modalityKind: Phrase<string> = {
  zh: (kind) => names.get(kind)?.zh ?? kind,
  en: (kind) => kind,
  ja: (kind) => names.get(kind)?.ja ?? kind,
};
