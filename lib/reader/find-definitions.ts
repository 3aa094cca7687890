import type { Block, LegalDocument } from "../content/model/document";
import { type Locale, localePath } from "../locales";

/** A defined term as it is told anywhere on the site: what it means, and where the document that defines it says so. */
export type ToldDefinition = { id: string; term: string; html: string; source: { title: string; href: string } };

/** Every definition of `documents` in `locale`, in the order of the documents. */
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
              // A link within the page of the definition has to lead there from every other page.
              html: block.html.replaceAll('<a href="#', `<a href="${page}#`),
              source: { title, href: `${page}#${block.id}` },
            },
          ]
        : [],
    );
  });
}
