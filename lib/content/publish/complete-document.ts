import { z } from "zod";
import { authoritativeLocale, eachLocale, type Locale, locales } from "../../locales";
import { LegalDocument, Page } from "../model/document";
import { DeclaredDifference } from "../model/schema";
import { findDepartures, findMisnumbered, partTree, type TreePart, toPartTree } from "./part-tree";

const Departures = z.array(DeclaredDifference.pick({ rule: true, section: true }).extend({ slug: z.string() }));

/**
 * A document whose every locale has every part of the original and none besides, with the same id and number and in the same order,
 * and holding the same kinds of blocks; each id is there once on the page, and each number is the next one. A translation may depart
 * from the original where `declared` says so. The rules say all of it in an editor's words before; this is the last gate. What comes
 * out is the document alone.
 */
export const CompleteDocument = z
  .strictObject({ document: z.union([LegalDocument, Page]), declared: z.strictObject(eachLocale(() => Departures)) })
  .check(({ value: { document, declared }, issues }) => {
    const trees = eachLocale((locale) => toPageTree(document, locale));
    for (const locale of locales) {
      // Where every translation differs from the original in the same way, it is the original that declares it.
      const allowed = [...declared[authoritativeLocale], ...declared[locale]];
      const faults = [
        ...(document.translations[locale].locale === locale ? [] : ["the text of another locale"]),
        ...findMisnumbered(trees[locale], new Set()),
        ...findDepartures(trees[authoritativeLocale], trees[locale], (departure) =>
          allowed.some(
            ({ slug, section, rule }) =>
              slug === departure.slug && section === departure.section && rule === departure.rule,
          ),
        ),
      ];
      const path = ["document", "translations", locale];
      issues.push(...faults.map((message) => ({ code: "custom" as const, message, path, input: document })));
    }
  })
  .transform(({ document }) => document);

/** Lets a complete document through. Throws an Error that names document, locale and part for any other: it got past the check. */
export function completeDocument(input: z.input<typeof CompleteDocument>): LegalDocument | Page {
  const result = CompleteDocument.safeParse(input);
  if (result.success) return result.data;
  throw new Error(`${input.document.slug} got past the check.\n${z.prettifyError(result.error)}`);
}

/** The texts on the page of a document, openings first, and its notes. */
function toPageTree({ slug, translations }: Page, locale: Locale): TreePart[] {
  const { openings, notes, ...own } = translations[locale];
  const part = (kind: string, id: string | null, parts: TreePart[]): TreePart => ({
    kind,
    id,
    number: null,
    unless: null,
    parts,
  });
  const noteSection = { slug, section: "notes" };
  return [
    ...openings.map((opening) => part("opening", opening.slug, toPartTree(opening, opening.slug, null))),
    part("text", null, toPartTree(own, slug, own.parts.length > 0 ? "preamble" : slug)),
    part(
      "notes",
      null,
      notes.map((note) => partTree(note, noteSection, { ...noteSection, rule: "items-differ" })),
    ),
  ];
}
