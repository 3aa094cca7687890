import { locales } from "../../locales";
import type { Place } from "../model/problem";
import type { Term, Vocabulary, WordsByLocale } from "../model/schema";
import type { OpenTerm } from "../model/site-content";

/** Marks each text of a generated file that someone still has to translate or write. */
export const placeholder = "TODO";

/** The id of a section that has none yet. */
export const placeholderId = "todo";

/** True when something in `text` still has to be written. */
export function hasPlaceholder(text: string): boolean {
  return /(?<![A-Za-z])TODO(?![A-Za-z])/.test(text);
}

/** The vocabulary without the words that are still to be chosen, which no rule could use, and where these stand. */
export function takeOutPlaceholders(
  vocabulary: Vocabulary,
  placeOf: (path: readonly PropertyKey[]) => Place,
): { vocabulary: Vocabulary; open: OpenTerm[] } {
  const open: OpenTerm[] = [];
  const chosen = <T extends WordsByLocale>(words: T, path: string[]): T => {
    const rest = { ...words };
    for (const locale of locales) {
      if (!rest[locale]?.some(hasPlaceholder)) continue;
      open.push({ name: path.at(-1) ?? "", locale, place: placeOf([...path, locale]) });
      delete rest[locale];
    }
    return rest;
  };
  const chosenTerms = (group: "parties" | "names" | "terms"): Record<string, Term> =>
    Object.fromEntries(Object.entries(vocabulary[group]).map(([name, term]) => [name, chosen(term, [group, name])]));
  const chosenWords = { parties: chosenTerms("parties"), names: chosenTerms("names"), terms: chosenTerms("terms") };
  return { vocabulary: { ...vocabulary, ...chosenWords }, open };
}
