import type { Block, LegalDocument } from "../content/model/document";
import { type Locale, localePath } from "../locales";

/** A defined term as any page can show it: its meaning, and the document that defines it. */
export type ToldDefinition = { id: string; term: string; html: string; source: { title: string; href: string } };

/** Finds every definition of `documents` in `locale`, in the order of the documents. */
export function findDefinitions(documents: readonly LegalDocument[], locale: Locale): ToldDefinition[] {
  return documents.flatMap(({ slug, translations }) => {
    const { title, preamble, sections } = translations[locale];
    const page = localePath(locale, `/${slug}`);
    const blocks: Block[] = [preamble, ...sections.map((section) => section.blocks)].flat();
    return blocks.flatMap((block) =>
      block.kind === "definition"
        ? [
            {
              id: block.id,
              term: block.term,
              // A link within the definition's own page must also work on every other page.
              html: block.html.replaceAll('<a href="#', `<a href="${page}#`),
              source: { title, href: `${page}#${block.id}` },
            },
          ]
        : [],
    );
  });
}
