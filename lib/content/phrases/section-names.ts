import type { Phrase, Phrases } from "../model/wording";

const own: Record<string, Phrases> = {
  "front-matter": {
    zh: "标题和简介（title、description）",
    en: "the title and description",
    ja: "標題と説明（title、description）",
  },
  preamble: { zh: "前言", en: "the opening text", ja: "前文" },
};

/** A section by its id, in a sentence. */
export const sectionName: Phrase<string> = {
  zh: (id) => own[id]?.zh ?? `“${id}”一节`,
  en: (id) => own[id]?.en ?? `section ${id}`,
  ja: (id) => own[id]?.ja ?? `節「${id}」`,
};

/** A section by its id, in a list. */
export const listedSection: Phrase<string> = {
  zh: (id) => own[id]?.zh ?? id,
  en: (id) => own[id]?.en ?? id,
  ja: (id) => own[id]?.ja ?? id,
};
