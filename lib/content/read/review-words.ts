import { type Locale, locales } from "../../locales";
import type { Review } from "../model/document";
import type { DraftDocument } from "../model/draft";
import type { Place } from "../model/problem";
import { makeWordsDocument, plainPassage, type WordsPassage } from "./words-draft";

/** A review that was read, with its file, its lines, and where its texts begin. */
export type ReadReview = {
  review: Review;
  file: string;
  lines: string[];
  placeOfText: (path: readonly string[]) => Place;
};

/**
 * A review as documents of words alone: the quotations, to be compared as translations, and the author, whose name is the same in
 * every language and stands for no word of any.
 */
export function reviewDocuments({ review, file, lines, placeOfText }: ReadReview): {
  document: DraftDocument;
  anyLanguage?: true;
}[] {
  const passage = (path: readonly string[], value: string) => plainPassage(placeOfText(path), value);
  const document = (name: string, passageIn: (locale: Locale) => WordsPassage): DraftDocument =>
    makeWordsDocument(
      "review",
      locales.map((locale) => ({
        slug: review.slug,
        file,
        locale,
        lines,
        groups: [[name, [passageIn(locale)]]],
      })),
    );
  return [
    { document: document("quotations", (locale) => passage(["quotations", locale], review.quotations[locale])) },
    { document: document("author", () => passage(["author"], review.author)), anyLanguage: true },
  ];
}
