import { authoritativeLocale, eachLocale, type Locale, locales } from "../../locales";
import type { Content, LegalDocument, Page, Review, Translation } from "../model/document";
import { type Draft, type DraftDocument, partsOf } from "../model/draft";
import type { Vocabulary } from "../model/schema";
import { definedTerms } from "../text/defined-terms";
import { allTerms, wordsFor } from "../text/words";
import { type BodySource, compileBody, compileNotes, notesOf } from "./compile-body";
import { completeDocument } from "./complete-document";
import { type GlossaryTerm, makeGlossary } from "./glossary";
import { nameSources } from "./name-sources";
import { pageIds } from "./page-ids";
import type { Departure } from "./part-tree";
import { newestDay, quotedTerms } from "./printed-day";

/** A term that a document defines, and whether all documents may use it. */
type SharedTerm = GlossaryTerm & { everywhere: boolean };

/** What every text of a locale is compiled with: the terms of all documents, and the names of one that a term may be part of. */
type Shared = { terms: SharedTerm[]; namesOf: (slug: string) => string[] };

/**
 * Turns drafts without a problem into what the site shows; the vocabulary of a document names what a defined term may be part of.
 * Throws an Error when a draft is not complete after all.
 */
export function compileContent(
  documents: readonly DraftDocument[],
  reviews: Review[],
  vocabularyOf: (slug: string) => Vocabulary,
): Content {
  const written = documents.filter((document) => !document.pending);
  const shared = eachLocale(
    (locale): Shared => ({
      terms: written.flatMap((document) => termsOf(draftOf(document, locale))),
      namesOf: (slug) => allTerms(vocabularyOf(slug)).flatMap(([, term]) => wordsFor(term, locale)),
    }),
  );
  const compiled = written.map((document) => compileDocument(document, written, shared));
  return {
    documents: compiled.filter((document) => "version" in document),
    pages: compiled.filter((document) => !("version" in document)),
    pending: documents
      .filter((document) => document.pending)
      .map((document) => ({
        slug: document.entry.slug,
        titles: eachLocale((locale) => draftOf(document, locale).frontMatter.title),
      })),
    reviews,
  };
}

function compileDocument(
  document: DraftDocument,
  written: readonly DraftDocument[],
  shared: Record<Locale, Shared>,
): LegalDocument | Page {
  const { frontMatter, slug } = draftOf(document, authoritativeLocale);
  const openings = document.entry.opensWith.flatMap(
    (opening) => written.find((other) => other.entry.slug === opening) ?? [],
  );
  const translations = eachLocale((locale) =>
    compileTranslation(
      draftOf(document, locale),
      openings.map((opening) => draftOf(opening, locale)),
      shared[locale],
      written.map((other) => draftOf(other, locale)),
    ),
  );
  const printed = new Set([slug, ...openings.map(({ entry }) => entry.slug)]);
  for (const locale of locales) {
    const quoted = quotedTerms(translations[locale]);
    for (const term of shared[locale].terms) if (quoted.has(term.id)) printed.add(term.slug);
  }
  const sources = written.filter(({ entry }) => printed.has(entry.slug));
  const compiled: LegalDocument | Page = {
    slug,
    ...("version" in frontMatter && { version: frontMatter.version }),
    updated: newestDay(sources.map((source) => draftOf(source, authoritativeLocale).frontMatter)),
    translations,
  };
  const declared = eachLocale((locale) =>
    [document, ...openings].flatMap((part) => departuresOf(draftOf(part, locale))),
  );
  return completeDocument({ document: compiled, declared });
}

function compileTranslation(
  draft: Draft,
  openings: readonly Draft[],
  { terms, namesOf }: Shared,
  written: readonly Draft[],
): Translation {
  const { locale, frontMatter } = draft;
  const onPage = new Set([...openings, draft].map(({ slug }) => slug));
  const idOf = pageIds(draft, openings);
  const termIds = new Set(terms.map(({ id }) => id));
  const citing = draft.scheme === "page" && { sourceAt: nameSources(written) };
  // The notes of a page are numbered through all its texts.
  let noteCount = 0;
  const sourceOf = (source: Draft): BodySource => {
    const { slug } = source;
    const notes = new Map(notesOf(source).map(({ id }) => [id ?? "", ++noteCount]));
    // On a page each row leads to its source, which says what the words mean.
    const isPage = source.scheme === "page";
    const own = isPage ? [] : terms.filter((term) => term.slug === slug);
    const others = isPage ? [] : terms.filter((term) => term.everywhere && term.slug !== slug);
    const glossary = makeGlossary([...own, ...others], namesOf(slug));
    return { draft: source, glossary, targets: { slug, locale, onPage, idOf, terms: termIds, notes, ...citing } };
  };
  const before = openings.map(sourceOf);
  const own = sourceOf(draft);
  return {
    locale,
    title: frontMatter.title,
    description: "description" in frontMatter ? frontMatter.description : "",
    openings: before.map((source) => ({
      slug: source.draft.slug,
      title: source.draft.frontMatter.title,
      ...compileBody(source),
    })),
    ...compileBody(own),
    notes: [...before, own].flatMap(compileNotes),
  };
}

/** The terms of a text. Those of one that consists of definitions alone count in every text, all others only in their own. */
function termsOf(draft: Draft): SharedTerm[] {
  const everywhere = partsOf(draft).every(({ blocks }) => blocks.every(({ kind }) => kind === "definition"));
  return definedTerms(draft).map(({ term, id }) => ({ term, id, slug: draft.slug, everywhere }));
}

function departuresOf({ slug, frontMatter }: Draft): Departure[] {
  if (!("differences" in frontMatter)) return [];
  return frontMatter.differences.map(({ rule, section }) => ({ slug, rule, section }));
}

function draftOf(document: DraftDocument, locale: Locale): Draft {
  const draft = document.drafts[locale];
  if (!draft) throw new Error(`${document.entry.slug} has no ${locale}, and the check did not say so.`);
  return draft;
}
