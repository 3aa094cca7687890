import { useTranslations } from "next-intl";
import { InlineText } from "@/components/InlineText";
import type { ToldDefinition } from "@/lib/reader/find-definitions";
import { noteId } from "@/lib/reader/mark-terms";

type Props = { definition: ToldDefinition };

/**
 * What a term means, shown beside the word that was pressed: one note for all uses of the term. Its text takes the focus when it
 * is opened, so that it is read aloud and the next stops are its links. The browser closes it at Esc or a press elsewhere, and gives
 * the focus back to the word.
 */
export function DefinitionNote({ definition: { id, term, content, source } }: Props) {
  const t = useTranslations("definitionNote");
  return (
    <div popover="" id={noteId(id)} className="note" role="dialog" aria-label={term}>
      {/* biome-ignore lint/a11y/noAutofocus: it asks for the focus when the note is opened, and not when the page is */}
      <p tabIndex={-1} autoFocus>
        <InlineText content={content} />
      </p>
      <a href={source.href}>{t("source", { title: source.title })}</a>
    </div>
  );
}
