import { stringify } from "yaml";
import type { LegalDocument } from "../content/model/document";
import { authoritativeLocale, type Locale, localeFacts, locales, pathnameOf } from "../locales";
import { dayOfRemoval } from "../reader/version-succession";
import { alternates } from "./alternates";
import { hashText } from "./document-facts";
import type { PlainDocument } from "./document-schema";
import { type PlainMediaType, plainFormUrl } from "./plain-form";
import { schemaUrl } from "./schema-address";

/** What the notice says in one language: paragraphs, with the words in them that lead to the versions, and their absolute URLs. */
export type RemovalWords = { description: string; paragraphs: { text: string; link: { text: string; url: string } }[] };

/**
 * The whole file of the notice that a document was taken off the site, by media type. `document` is its last version. The JSON is that of
 * a text of the site, without a version: none applies.
 */
export const removalFiles: Record<
  PlainMediaType,
  (document: LegalDocument, locale: Locale, words: RemovalWords) => Promise<string>
> = {
  async "text/markdown"(document, locale, words) {
    const facts = await factsOf(document, locale, "text/markdown", words);
    return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${toMarkdown(document, locale, words)}`;
  },
  async "application/json"(document, locale, words) {
    const plain: PlainDocument = {
      $schema: schemaUrl("document-1"),
      ...(await factsOf(document, locale, "application/json", words)),
      sections: [
        {
          id: "title",
          heading: document.translations[locale].title,
          blocks: words.paragraphs.map(({ text, link }) => ({ kind: "paragraph", text, links: [link] })),
        },
      ],
    };
    return `${JSON.stringify(plain, null, 1)}\n`;
  },
};

type Facts = Omit<PlainDocument, "$schema" | "sections" | "notes" | "pins">;

async function factsOf(
  document: LegalDocument,
  locale: Locale,
  type: PlainMediaType,
  words: RemovalWords,
): Promise<Facts> {
  const { slug, zone, translations } = document;
  const pathname = pathnameOf(slug);
  const day = dayOfRemoval(document);
  const others = locales.filter((other) => other !== locale);
  return {
    slug,
    title: translations[locale].title,
    description: words.description,
    lang: localeFacts[locale].lang,
    state: "removed",
    removed: day,
    zone,
    updated: day,
    canonical: alternates(locale, pathname).canonical,
    ...(locale !== authoritativeLocale && { original: plainFormUrl(authoritativeLocale, pathname, type) }),
    translations: Object.fromEntries(
      others.map((other) => [localeFacts[other].lang, plainFormUrl(other, pathname, type)]),
    ),
    hash: await hashText(toMarkdown(document, locale, words)),
  };
}

function toMarkdown({ translations }: LegalDocument, locale: Locale, { paragraphs }: RemovalWords): string {
  const lines = paragraphs.map(({ text, link }) => text.replace(link.text, `[${link.text}](${link.url})`));
  return [`# ${translations[locale].title}`, ...lines].map((block) => `${block}\n`).join("\n");
}
