import type { Locale } from "../../locales";
import type { SchemeName } from "../model/schema";
import type { Level } from "../model/tree";

/**
 * How a number is written in each language; a language without a form of its own takes the English one. `{一}`, `{1}`, `{a}`, `{A}` and
 * `{i}` stand for the number in that style, `{1.1}` for the numbers that lead to it.
 */
export type Forms = { en: string } & Partial<Record<Locale, string>>;

/** `label` stands in front of the text, `reference` in running text, behind that of what it is part of: 第四条 + 第二款, Section 4 + .2. */
export type LevelForms = { label: Forms; reference: Forms };

type Scheme = Partial<Record<Level, LevelForms>>;

const alike = (form: string): Forms => ({ en: form });

const chapter: LevelForms = {
  label: { zh: "第{一}章", en: "Chapter {1}", ja: "第{1}章" },
  reference: { zh: "第{一}章", en: "Chapter {1}", ja: "第{1}章" },
};
const annex: LevelForms = {
  label: { zh: "附件{一}", en: "Annex {A}", ja: "別紙{1}" },
  reference: { zh: "附件{一}", en: "Annex {A}", ja: "別紙{1}" },
};
/** Whatever a list of Markdown numbers. */
const item: LevelForms = { label: alike("{1}."), reference: { zh: "第{一}项", en: ".{1}", ja: "第{1}項" } };
/** No number at all. */
const none: LevelForms = { label: alike(""), reference: alike("") };
const part: Forms = { zh: "第{一}节", en: "Section {1}", ja: "第{1}節" };
const bracketed: Forms = { zh: "（{一}）", en: "({a})", ja: "（{一}）" };

/**
 * The schemes of numbering, by the name that `documents.yaml` gives a document. Levels follow each other as in `levels`. Chapters and
 * annexes may stand in each; sections count on through chapters, and anew in an annex. `page` is that of pages: their parts have no
 * numbers to be read.
 */
export const schemes: Record<SchemeName, Scheme> = {
  policy: {
    chapter,
    annex,
    section: { label: { zh: "{一}、", en: "{1}.", ja: "{一}、" }, reference: part },
    subsection: {
      label: { zh: "（{一}）", en: "{1.1}", ja: "（{一}）" },
      reference: { zh: "第（{一}）款", en: ".{1}", ja: "（{一}）" },
    },
    subsubsection: {
      label: { zh: "{1}.", en: "{1.1}", ja: "{1}." },
      reference: { zh: "第{1}项", en: ".{1}", ja: "{1}" },
    },
    item,
    "sub-item": { label: alike("{a})"), reference: alike("({a})") },
    point: { label: alike("{i})"), reference: alike("({i})") },
  },
  articles: {
    chapter,
    annex,
    section: {
      label: { zh: "第{一}条", en: "Article {1}", ja: "第{1}条" },
      reference: { zh: "第{一}条", en: "Article {1}", ja: "第{1}条" },
    },
    subsection: { label: alike("{1.1}"), reference: alike(".{1}") },
    subsubsection: { label: alike("{1.1}"), reference: alike(".{1}") },
    item: { label: alike("{1}."), reference: { zh: "第{一}款", en: ".{1}", ja: "第{1}項" } },
    "sub-item": { label: bracketed, reference: { zh: "第（{一}）项", en: "({a})", ja: "第{1}号" } },
    point: { label: alike("({i})"), reference: alike("({i})") },
  },
  decimal: {
    chapter,
    annex,
    section: { label: alike("{1}"), reference: { zh: "第{1}条", en: "Section {1}", ja: "第{1}条" } },
    subsection: { label: alike("{1.1}"), reference: alike(".{1}") },
    subsubsection: { label: alike("{1.1}"), reference: alike(".{1}") },
    clause: { label: alike("{1.1}"), reference: alike(".{1}") },
    subclause: { label: alike("{1.1}"), reference: alike(".{1}") },
    item,
    "sub-item": { label: alike("({a})"), reference: alike("({a})") },
    point: { label: alike("({i})"), reference: alike("({i})") },
  },
  page: { section: none, subsection: none, subsubsection: none, item },
};

/** The style of the last part of an id: `use.2.b`. */
export const keyStyles: Partial<Record<Level, "1" | "a" | "i">> = { "sub-item": "a", point: "i" };

/** The paragraphs of such a part are counted, where it has no numbered items: 第四条第二款 is the second of them. */
export function countsParagraphs(scheme: SchemeName, level: Level): boolean {
  return scheme === "articles" && level === "section";
}
