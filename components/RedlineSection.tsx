import { useTranslations } from "next-intl";
import { MoveNote } from "@/components/MoveNote";
import { RedlinePassages } from "@/components/RedlinePassages";
import { RedlineWords } from "@/components/RedlineWords";
import type { Passage, SectionRedline, Skipped } from "@/lib/reader/redline/redline-types";
import { sayLabel, sayPlace, saySection } from "@/lib/reader/redline/say-redline";

type Props = {
  section: SectionRedline<Passage | Skipped>;
  titleId: string;
  /** The address of the page that the heading leads to. */
  page: string;
};

/** What changed in a section, under its heading. */
export function RedlineSection({ section, titleId, page }: Props) {
  const t = useTranslations("redline");
  const [first] = section.passages;
  const heading = first && first.state !== "skipped" && first.form.kind === "heading" ? first : null;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>
        <a href={section.id === "" ? page : `${page}#${section.id}`}>
          {heading ? (
            <>
              {sayLabel(heading, false)}
              <RedlineWords cells={heading.cells} />
            </>
          ) : (
            sayPlace(section, t)
          )}
        </a>
      </h2>
      <MoveNote moved={section} />
      {saySection(section, t).map((said) => (
        <p key={said} className="said">
          {said}
        </p>
      ))}
      <RedlinePassages passages={heading ? section.passages.slice(1) : section.passages} />
    </section>
  );
}
