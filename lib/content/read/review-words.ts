import { type Locale, locales } from "../../locales";
import type { Review } from "../model/document";
import { type DraftDocument, noPins } from "../model/draft";
import type { Place } from "../model/problem";
import { makeWordsDraft, plainPassage, type WordsPassage } from "./words-draft";

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
  const document = (name: string, passageIn: (locale: Locale) => WordsPassage): DraftDocument => {
    const drafts = locales.map((locale) => {
      const groups = [[name, [passageIn(locale)]]] as const;
      return [locale, makeWordsDraft({ slug: review.slug, file, locale, lines, groups })] as const;
    });
    const entry = { slug: review.slug, scheme: "policy" as const, opensWith: [] };
    return { entry, pending: false, drafts: Object.fromEntries(drafts), pins: noPins };
  };
  return [
    { document: document("quotations", (locale) => passage(["quotations", locale], review.quotations[locale])) },
    { document: document("author", () => passage(["author"], review.author)), anyLanguage: true },
  ];
}
