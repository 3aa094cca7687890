import { useTranslations } from "next-intl";
import { Blocks } from "@/components/Blocks";
import type { Part } from "@/lib/content/model/document";

type Props = { notes: Part[] };

/** The notes of a page, at the end of its text. */
export function EndNotes({ notes }: Props) {
  const t = useTranslations("notes");
  return (
    <section id="notes" role="doc-endnotes" aria-labelledby="notes-title" className="end-notes">
      <h2 id="notes-title">{t("title")}</h2>
      <ol>
        {notes.map((note) => (
          <li key={note.id} id={note.id}>
            <Blocks blocks={note.blocks} item={{ ...note, name: t("reference", { label: note.label }) }} />
          </li>
        ))}
      </ol>
    </section>
  );
}
