import { useTranslations } from "next-intl";
import { SectionNumber } from "@/components/SectionNumber";
import type { Part, Translation } from "@/lib/content/model/document";

type Props = { translation: Translation };

/**
 * What the document holds, in order and in two levels. One list for every width: a disclosure under the title on narrow screens,
 * always open beside the text on wide ones.
 */
export function ContentsList({ translation: { title, openings, preamble, parts } }: Props) {
  const t = useTranslations("contentsList");
  return (
    <nav className="toc" aria-label={t("title")}>
      <details>
        <summary className="cursor-pointer py-[0.2rem] text-ink">{t("title")}</summary>
        <ol>
          {openings.map((opening) => (
            <Entry key={opening.slug} id={opening.slug} heading={opening.title} />
          ))}
          {openings.length > 0 && preamble.length > 0 && <Entry id="preamble" heading={title} />}
          {parts.map((part) => (
            <PartEntry key={part.id} part={part} />
          ))}
        </ol>
      </details>
    </nav>
  );
}

/** A part and, in a list below it, those in it. */
function PartEntry({ part }: { part: Part }) {
  return (
    <Entry id={part.id} part={part} heading={part.heading}>
      {part.parts.length > 0 && (
        <ol>
          {part.parts.map((inner) => (
            <Entry key={inner.id} id={inner.id} part={inner} heading={inner.heading} />
          ))}
        </ol>
      )}
    </Entry>
  );
}

type EntryProps = { id: string; part?: Part; heading: string; children?: React.ReactNode };

function Entry({ id, part, heading, children }: EntryProps) {
  return (
    <li>
      <a href={`#${id}`}>
        {part && <SectionNumber part={part} />}
        {heading}
      </a>
      {children}
    </li>
  );
}
