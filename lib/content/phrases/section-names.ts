import type { Phrase, Phrases } from "../model/wording";

const own: Record<string, Phrases> = {
  "front-matter": {
    zh: "开头的 title 和 description",
    en: "the title and description",
    ja: "冒頭の title と description",
  },
  preamble: { zh: "前言", en: "section preamble", ja: "前文" },
};

/** A section by its id, in a sentence. */
export const sectionName: Phrase<string> = {
  zh: (id) => own[id]?.zh ?? `“${id}”一节`,
  en: (id) => own[id]?.en ?? `section ${id}`,
  ja: (id) => own[id]?.ja ?? `節「${id}」`,
};
