import type { Phrase } from "../model/wording";

/** A class of words, named as `countWords` names it; `words` are some of them, as they stand in a text. */
export type NamedClass = { kind: string; name: string; words: readonly string[] };

/** The kinds of modality, whose own names are English, as lawyers call them in Chinese and in Japanese. */
const modalities = new Map([
  ["at most", { zh: "至多、之前", ja: "以内・以前" }],
  ["at least", { zh: "至少、之后", ja: "以上・以後" }],
  ["obligation", { zh: "义务", ja: "義務" }],
  ["prohibition", { zh: "禁止", ja: "禁止" }],
  ["inability", { zh: "不能", ja: "不能" }],
  ["negation", { zh: "否定", ja: "否定" }],
  ["double negation", { zh: "双重否定", ja: "二重否定" }],
  ["permission", { zh: "许可", ja: "許可" }],
  ["request", { zh: "请求", ja: "要請" }],
  ["limitation", { zh: "限定", ja: "限定" }],
  ["exception", { zh: "例外", ja: "例外" }],
]);

/** The kinds of limit in English. */
const limits = new Map([
  ["at most", '"at most" or "before"'],
  ["at least", '"at least" or "after"'],
]);

/** A class of words in a sentence, with the words. */
export const wordClass: Phrase<NamedClass> = {
  zh: ({ kind, name, words }) => {
    const shown = `“${words.join("”“")}”`;
    if (kind === "modality") return `表示“${modalities.get(name)?.zh ?? name}”的词（${shown}）`;
    if (kind === "number") return `数目 ${name}（${shown}）`;
    if (kind === "enumeration") return `并列各项之间的标点（${shown}）`;
    return shown;
  },
  en: ({ kind, name, words }) => {
    const shown = `"${words.join('", "')}"`;
    if (kind === "modality") return `words of ${limits.get(name) ?? name} (${shown})`;
    if (kind === "number") return `the number ${name} (${shown})`;
    if (kind === "enumeration") return `the marks between members of an enumeration (${shown})`;
    return shown;
  },
  ja: ({ kind, name, words }) => {
    const shown = `「${words.join("」「")}」`;
    if (kind === "modality") return `「${modalities.get(name)?.ja ?? name}」を表す語（${shown}）`;
    if (kind === "number") return `数 ${name}（${shown}）`;
    if (kind === "enumeration") return `列挙の区切り（${shown}）`;
    return shown;
  },
};
