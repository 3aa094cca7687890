import type { PhrasingContent } from "mdast";
import { authoritativeLocale, eachLocale, type Locale } from "../../locales";
import type { Block, Body, Content, Item, LegalDocument, Review, Section, Translation } from "../model/document";
import {
  type Draft,
  type DraftBlock,
  type DraftDocument,
  type DraftItem,
  type DraftSection,
  partsOf,
} from "../model/draft";
import type { Vocabulary } from "../model/schema";
import { unwrapLines } from "../text/node-text";
import { itemKey, itemLabel } from "../text/numeral";
import { allTerms, wordsFor } from "../text/words";
import { completeDocument } from "./complete-document";
import { type Glossary, linkDefinitions, rewriteLinks } from "./glossary";
import { toInline } from "./html";
import type { Departure } from "./part-tree";

/**
 * Turns drafts without a problem into what the site shows; `vocabulary` names what a defined term may be part of. Throws an Error
 * when a draft is not complete after all.
 */
export function compileContent(
  documents: readonly DraftDocument[],
  reviews: Review[],
  vocabulary: Vocabulary,
): Content {
  const written = documents.filter((document) => !document.pending);
  const glossaries = eachLocale(
    (locale): Glossary => ({
      terms: definedTerms(written.map((document) => draftOf(document, locale))),
      names: allTerms(vocabulary).flatMap(([, term]) => wordsFor(term, locale)),
    }),
  );
  return {
    documents: written.map((document) => compileDocument(document, written, glossaries)),
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
  glossaries: Record<Locale, Glossary>,
): LegalDocument {
  const { frontMatter, slug } = draftOf(document, authoritativeLocale);
  if (!("version" in frontMatter)) throw new Error(`${slug} is not written.`);
  const openings = document.entry.opensWith.flatMap(
    (opening) => written.find((other) => other.entry.slug === opening) ?? [],
  );
  const compiled: LegalDocument = {
    slug,
    version: frontMatter.version,
    updated: frontMatter.updated,
    translations: eachLocale((locale): Translation => {
      const draft = draftOf(document, locale);
      const parts = openings.map((opening) => draftOf(opening, locale));
      const onPage = new Set([slug, ...parts.map((part) => part.slug)]);
      const compile = (part: Draft) => compileBody(part, onPage, glossaries[locale]);
      return {
        locale,
        title: draft.frontMatter.title,
        description: "description" in draft.frontMatter ? draft.frontMatter.description : "",
        openings: parts.map((part) => ({ slug: part.slug, title: part.frontMatter.title, ...compile(part) })),
        ...compile(draft),
      };
    }),
  };
  const declared = eachLocale((locale) =>
    [document, ...openings].flatMap((part) => departuresOf(draftOf(part, locale))),
  );
  return completeDocument({ document: compiled, declared });
}

function departuresOf({ slug, frontMatter }: Draft): Departure[] {
  if (!("differences" in frontMatter)) return [];
  return frontMatter.differences.map(({ rule, section }) => ({ slug, rule, section }));
}

/** Links each defined term at its first use in a section. `onPage` are the slugs of the documents on the same page. */
function compileBody(draft: Draft, onPage: ReadonlySet<string>, glossary: Glossary): Body {
  const compileSection = (section: DraftSection): Block[] => {
    const linked = new Set<string>();
    const inline = (nodes: readonly PhrasingContent[], own?: string) =>
      toInline(
        linkDefinitions(rewriteLinks(unwrapLines(nodes), draft, onPage), {
          glossary,
          own,
          linked,
          locale: draft.locale,
          onPage,
        }),
      );
    const compileBlocks = (blocks: readonly DraftBlock[], parent: string): Block[] =>
      blocks.map((block, index) => compileBlock(block, parent, `${parent}.${index + 1}-`));
    const compileItem = (item: DraftItem, marker: "number" | "letter", parent: string): Item => {
      const id = `${parent}.${itemKey(item.number, marker)}`;
      return { id, label: itemLabel(item.number, marker), blocks: compileBlocks(item.blocks, id) };
    };
    // Items count anew in an unnumbered entry and in a quotation: `inner` keeps their ids from being those of the items around them.
    const compileBlock = (block: DraftBlock, parent: string, inner: string): Block => {
      switch (block.kind) {
        case "paragraph":
          return { kind: "paragraph", ...inline(block.content) };
        case "definition": {
          const id = `${draft.slug}.${block.name}`;
          return { kind: "definition", id, term: block.term, ...inline(block.content, id) };
        }
        case "list":
          return {
            kind: "list",
            marker: block.marker,
            items: block.items.map((item) => compileItem(item, block.marker, parent)),
          };
        case "bullets":
          return {
            kind: "bullets",
            items: block.items.map((item, index) => ({ blocks: compileBlocks(item.blocks, `${inner}${index + 1}`) })),
          };
        case "quotation":
          return { kind: "quotation", blocks: compileBlocks(block.blocks, `${inner}1`) };
        case "table": {
          const [head = [], ...rows] = block.node.children.map((row) =>
            row.children.map((cell) => inline(cell.children)),
          );
          return { kind: "table", head, rows };
        }
        case "unsupported":
          throw new Error(`${draft.file}: ${block.type} got past the check.`);
      }
    };
    return compileBlocks(section.blocks, section.id ?? "");
  };
  return {
    preamble: compileSection(draft.preamble),
    sections: draft.sections.map((section): Section => {
      if (section.id === null || section.number === null)
        throw new Error(`${draft.file}: a section without id or number got past the check.`);
      return {
        id: section.id,
        number: section.number,
        label: section.label,
        heading: section.heading,
        blocks: compileSection(section),
      };
    }),
  };
}

function definedTerms(drafts: readonly Draft[]): Glossary["terms"] {
  return drafts.flatMap((draft) =>
    partsOf(draft).flatMap((section) =>
      section.blocks.flatMap((block) =>
        block.kind === "definition" ? [{ term: block.term, slug: draft.slug, id: `${draft.slug}.${block.name}` }] : [],
      ),
    ),
  );
}

function draftOf(document: DraftDocument, locale: Locale): Draft {
  const draft = document.drafts[locale];
  if (!draft) throw new Error(`${document.entry.slug} has no ${locale}, and the check did not say so.`);
  return draft;
}
