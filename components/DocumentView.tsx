import { useTranslations } from "next-intl";
import { ContentsList } from "@/components/ContentsList";
import { DefinitionNote } from "@/components/DefinitionNote";
import { DocumentHeader } from "@/components/DocumentHeader";
import { EndNotes } from "@/components/EndNotes";
import { Passage } from "@/components/Passage";
import { placeNames } from "@/components/place-name";
import { SectionView } from "@/components/SectionView";
import type { LegalDocument } from "@/lib/content/model/document";
import { type Locale, versionPathname } from "@/lib/locales";
import type { ToldDefinition } from "@/lib/reader/find-definitions";
import { markTerms } from "@/lib/reader/mark-terms";
import { placeNotes } from "@/lib/reader/place-notes";
import { alternates } from "@/lib/seo/alternates";
import { siteName } from "@/lib/site";

type Props = {
  document: LegalDocument;
  locale: Locale;
  /** The path of the document as a PDF, where there is one. */
  printed?: string | undefined;
  /** What the text may use without saying what it means. */
  definitions?: readonly ToldDefinition[];
  /** True on the page of one version, which stays as it is, and false on that of the version in force. */
  isPinned?: boolean;
};

/**
 * A document in one locale: the documents it opens with, its preamble, its sections, its notes; and behind it, for its text ends
 * before, what its marked terms mean. A document without sections is one passage under its own slug, so that its anchors are the same on its
 * page and at the head of another document.
 */
export function DocumentView({ document, locale, printed, definitions = [], isPinned = false }: Props) {
  const { slug, version, updated } = document;
  const pathname = isPinned ? versionPathname(slug, version) : `/${slug}`;
  const termOf = useTranslations("termMark");
  // Asked for what is marked alone: a large site defines thousands of terms, and a page uses a few.
  const labelOf = (id: string) => {
    const told = definitions.find((definition) => definition.id === id);
    return told && termOf("label", { term: told.term });
  };
  const noteOf = useTranslations("notes");
  const placed = placeNotes(document.translations[locale], {
    reference: (label) => noteOf("reference", { label }),
    back: (label) => noteOf("back", { label }),
  });
  const { translation, marked } = markTerms(placed, labelOf);
  const { title, openings, preamble, parts, notes } = translation;
  const places = placeNames(translation);
  const reference = { pathname, isCompared: !isPinned, version, updated, title, places };
  const t = useTranslations("documentHeader");
  // The head of every page on paper.
  const running = [siteName, title, t("version", { version }), alternates(locale, pathname).canonical].join(" · ");
  return (
    <>
      <article
        className="document wide:grid wide:grid-cols-document wide:gap-x-aisle"
        data-running={running}
        data-places={parts.length > 0 ? [...places.values()].join() : undefined}
      >
        <DocumentHeader document={document} locale={locale} printed={printed} isPinned={isPinned} />
        {parts.length > 0 && <ContentsList translation={translation} places={places} />}
        <div className="text">
          {openings.map((opening) => (
            <Passage
              key={opening.slug}
              id={opening.slug}
              title={opening.title}
              headed
              document={reference}
              body={opening}
            />
          ))}
          {preamble.length > 0 && (
            <Passage
              id={parts.length > 0 ? "preamble" : slug}
              title={title}
              headed={openings.length > 0}
              document={reference}
              body={{ preamble, parts: [] }}
            />
          )}
          {parts.map((part) => (
            <SectionView key={part.id} section={part} document={reference} />
          ))}
          {notes.length > 0 && <EndNotes notes={notes} />}
        </div>
      </article>
      {definitions
        .filter(({ id }) => marked.has(id))
        .map((definition) => (
          <DefinitionNote key={definition.id} definition={definition} />
        ))}
    </>
  );
}
