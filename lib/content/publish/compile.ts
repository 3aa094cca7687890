import { eachLocale, type Locale, locales, pathnameOf, versionPathname } from "../../locales";
import type { Content, LegalDocument, Page, Review, Translation } from "../model/document";
import { type Draft, type DraftDocument, type EarlierVersion, partsOf } from "../model/draft";
import type { DraftLedger } from "../model/ledger";
import type { Vocabulary } from "../model/schema";
import { textParity } from "../pins/text-parity";
import { definedTerms } from "../text/defined-terms";
import { allTerms, wordsFor } from "../text/words";
import { type BodySource, compileBody, compileNotes, notesOf } from "./compile-body";
import { completeDocument } from "./complete-document";
import { type GlossaryTerm, makeGlossary, type PathOf } from "./glossary";
import { makeLibrary, type VersionedText } from "./library";
import { nameSources } from "./name-sources";
import { pageIds } from "./page-ids";
import type { Departure } from "./part-tree";
import { newestDay, quotedTerms } from "./printed-day";

/** A term that a document defines, and whether all documents may use it. */
type SharedTerm = GlossaryTerm & { everywhere: boolean };

/** What every text of a locale is compiled with: the terms of all documents, and the names of one that a term may be part of. */
type Shared = { terms: SharedTerm[]; namesOf: (slug: string) => string[] };

/** What a check read: the newest texts, the ledgers and the texts that these call earlier. */
export type ReadTexts = {
  documents: readonly DraftDocument[];
  /** The days on which documents are taken off the site, by slug: they are among `documents`. */
  removals: ReadonlyMap<string, string>;
  ledgers: readonly DraftLedger[];
  earlier: readonly EarlierVersion[];
  reviews: Review[];
  /** Each name that a text had before, with its present one. */
  aliases?: Record<string, string>;
};

/**
 * Turns texts without a problem into what the site shows on the day `asOf`: each document in the version in force, and every version of
 * it that is published by then, with what it printed and led to in its time. The vocabulary of a document names what a defined term may
 * be part of. Throws an Error when a text is not complete after all.
 */
export function compileContent(texts: ReadTexts, vocabularyOf: (slug: string) => Vocabulary, asOf: string): Content {
  const { documents, reviews } = texts;
  const library = makeLibrary(texts, asOf);
  const namesOf = (slug: string, locale: Locale) =>
    allTerms(vocabularyOf(slug)).flatMap(([, term]) => wordsFor(term, locale));
  const today = library.on(asOf);
  const compileOn = (text: VersionedText, around: readonly VersionedText[], pathOf: PathOf) =>
    compileText({ text, openings: library.printedBy(text, around), around, pathOf, namesOf });
  const inForce = today.map((text) => compileOn(text, today, pathnameOf));
  const versions = library.versions.map((text) => {
    const around = library
      .on(text.facts.from ?? text.facts.announced)
      .map((other) => (other.entry.slug === text.entry.slug ? text : other));
    const versionOf = (slug: string) =>
      [...library.printedBy(text, around), ...around].find(({ entry }) => entry.slug === slug);
    const pathOf = (slug: string) => {
      const other = versionOf(slug);
      return other?.facts ? versionPathname(slug, other.facts.version) : pathnameOf(slug);
    };
    return compileOn(text, around, pathOf);
  });
  const documentVersions = versions.filter((document) => "version" in document);
  return {
    asOf,
    aliases: texts.aliases ?? {},
    documents: inForce.filter((document) => "version" in document),
    removed: documentVersions.filter(({ state }) => state === "removed"),
    versions: documentVersions,
    pages: inForce.filter((document) => !("version" in document)),
    pending: documents
      .filter((document) => document.pending)
      .map((document) => ({
        slug: document.entry.slug,
        titles: eachLocale((locale) => draftOf(document, locale).frontMatter.title),
      })),
    reviews,
    parity: documents
      .filter((document) => !document.pending)
      .flatMap((document) => {
        const { slug } = document.entry;
        const newest = texts.ledgers.find((ledger) => ledger.slug === slug)?.versions.at(-1)?.version ?? null;
        // A text that is announced for a later day is not told of before.
        const isKnown =
          newest === null || versions.some((one) => one.slug === slug && "version" in one && one.version === newest);
        return isKnown ? [textParity(document, newest)] : [];
      }),
  };
}

type Compiling = {
  text: VersionedText;
  openings: readonly VersionedText[];
  /** The texts of the same time. */
  around: readonly VersionedText[];
  pathOf: PathOf;
  namesOf: (slug: string, locale: Locale) => string[];
};

function compileText({ text, openings, around, pathOf, namesOf }: Compiling): LegalDocument | Page {
  const { slug } = text.entry;
  // What a page prints may be older than what stands beside it.
  const written = around.map((other) => openings.find(({ entry }) => entry.slug === other.entry.slug) ?? other);
  const shared = eachLocale(
    (locale): Shared => ({
      terms: written.flatMap((other) => termsOf(draftOf(other, locale))),
      namesOf: (other) => namesOf(other, locale),
    }),
  );
  const translations = eachLocale((locale) =>
    compileTranslation(
      draftOf(text, locale),
      openings.map((opening) => draftOf(opening, locale)),
      { ...shared[locale], pathOf },
      written.map((other) => draftOf(other, locale)),
    ),
  );
  const printed = new Set([slug, ...openings.map(({ entry }) => entry.slug)]);
  for (const locale of locales) {
    const quoted = quotedTerms(translations[locale]);
    for (const term of shared[locale].terms) if (quoted.has(term.id)) printed.add(term.slug);
  }
  const sources = written.filter(({ entry }) => printed.has(entry.slug));
  const page: Page = { slug, updated: newestDay(sources.map(({ edited }) => edited)), translations };
  const compiled: LegalDocument | Page = text.facts ? { ...page, ...text.facts, history: text.history } : page;
  const declared = eachLocale((locale) => [text, ...openings].flatMap((part) => departuresOf(draftOf(part, locale))));
  return completeDocument({ document: compiled, declared });
}

function compileTranslation(
  draft: Draft,
  openings: readonly Draft[],
  { terms, namesOf, pathOf }: Shared & { pathOf: PathOf },
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
    return {
      draft: source,
      glossary,
      targets: { slug, locale, onPage, idOf, terms: termIds, notes, pathOf, ...citing },
    };
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

const knownTerms = new WeakMap<Draft, SharedTerm[]>();

/** The terms of a text. Those of one that consists of definitions alone count in every text, all others only in their own. */
function termsOf(draft: Draft): SharedTerm[] {
  // Every text of the site asks every other.
  const terms = knownTerms.get(draft) ?? findTerms(draft);
  knownTerms.set(draft, terms);
  return terms;
}

function findTerms(draft: Draft): SharedTerm[] {
  const everywhere = partsOf(draft).every(({ blocks }) => blocks.every(({ kind }) => kind === "definition"));
  return definedTerms(draft).map(({ term, id }) => ({ term, id, slug: draft.slug, everywhere }));
}

function departuresOf({ slug, frontMatter }: Draft): Departure[] {
  if (!("differences" in frontMatter)) return [];
  return frontMatter.differences.map(({ rule, section }) => ({ slug, rule, section }));
}

function draftOf(document: Pick<DraftDocument, "entry" | "drafts">, locale: Locale): Draft {
  const draft = document.drafts[locale];
  if (!draft) throw new Error(`${document.entry.slug} has no ${locale}, and the check did not say so.`);
  return draft;
}
