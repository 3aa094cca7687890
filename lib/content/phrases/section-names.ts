import type { Phrase } from "../model/wording";

/** A section by its id, in a sentence. */
export const sectionName: Phrase<string> = {
  zh: (id) => (id === "preamble" ? "前言" : `“${id}”一节`),
  en: (id) => `section ${id}`,
  ja: (id) => (id === "preamble" ? "前文" : `節「${id}」`),
};
