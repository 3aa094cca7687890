import { locales } from "../../locales";
import type { DraftDocument } from "../model/draft";
import type { DraftLedger } from "../model/ledger";
import { makeWordsDocument, plainPassage, type WordsPassage } from "./words-draft";

/** False for a ledger whose newest entry has no sentence that readers see. */
export function hasSentences({ versions }: DraftLedger): boolean {
  const { summary = {}, urgent } = versions.at(-1) ?? {};
  return locales.some((locale) => summary[locale] !== undefined || urgent?.reason[locale] !== undefined);
}

/**
 * The sentences of a ledger's newest entry that readers see, what changed and why it could not wait, as a document of words alone. Those of
 * earlier entries are published and stay as they are.
 */
export function ledgerDocument({ slug, path: file, lines, versions, placeOfText }: DraftLedger): DraftDocument {
  const index = versions.length - 1;
  const { summary = {}, urgent } = versions[index] ?? {};
  const sources = locales.map((locale) => {
    const passage = (at: readonly PropertyKey[], value: string | undefined): WordsPassage[] =>
      value === undefined ? [] : [plainPassage(placeOfText(["versions", index, ...at, locale]), value)];
    const groups = [
      ["summary", passage(["summary"], summary[locale])],
      ["urgent", passage(["urgent", "reason"], urgent?.reason[locale])],
    ] as const;
    return { slug, file, locale, lines, groups };
  });
  return makeWordsDocument("ledger", sources);
}
