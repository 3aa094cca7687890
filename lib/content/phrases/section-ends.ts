import type { SectionEnd } from "../model/problem";
import type { Phrase } from "../model/wording";

/** The end of a section, in a sentence. */
export const sectionEnd: Phrase<SectionEnd> = {
  zh: (end) =>
    end.endOf === "section"
      ? `本节的末尾（${end.id}）`
      : end.endOf === "text"
        ? "正文的末尾"
        : "第一个标题之前，前言的末尾",
  en: (end) =>
    end.endOf === "section"
      ? `the end of section ${end.id}`
      : end.endOf === "text"
        ? "the end of the text"
        : "the end of the text before the first heading",
  ja: (end) =>
    end.endOf === "section"
      ? `節の末尾（${end.id}）`
      : end.endOf === "text"
        ? "本文の末尾"
        : "最初の見出しの前、前文の末尾",
};
