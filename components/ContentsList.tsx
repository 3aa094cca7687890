import { useTranslations } from "next-intl";
import type { Part, Translation } from "@/lib/content/model/document";
import { hasHeadedPreamble } from "@/lib/reader/headed-preamble";

/** `places` as `placeNames` gives them. */
type Props = { translation: Translation; places: ReadonlyMap<string, string> };

/**
 * What the document holds, in order and in two levels. One list for every width: beside the text on wide screens; on narrow ones behind
 * a bar that stays at the top of the window and names the passage there. A press on an entry is one outside the popover, which
 * so closes the list: that is why the popover is empty and stands beside the list.
 */
export function ContentsList({ translation, places }: Props) {
  const { title, openings, parts } = translation;
  const t = useTranslations("contentsList");
  return (
    <nav className="toc" aria-label={t("title")}>
      <button popoverTarget="contents">{t("title")}</button>
      <i popover="" id="contents" />
      <ul>
        {openings.map((opening) => (
          <Entry key={opening.slug} id={opening.slug} places={places} heading={opening.title} />
        ))}
        {hasHeadedPreamble(translation) && <Entry id="preamble" places={places} heading={title} />}
        {parts.map((part) => (
          <PartEntry key={part.id} part={part} places={places} />
        ))}
      </ul>
    </nav>
  );
}

/** A part and, in a list below it, those in it. */
function PartEntry({ part, places }: { part: Part; places: Props["places"] }) {
  return (
    <Entry id={part.id} places={places} part={part} heading={part.heading}>
      {part.parts.length > 0 && (
        <ul>
          {part.parts.map((inner) => (
            <Entry key={inner.id} id={inner.id} places={places} part={inner} heading={inner.heading} />
          ))}
        </ul>
      )}
    </Entry>
  );
}

type EntryProps = { id: string; places: Props["places"]; part?: Part; heading: string; children?: React.ReactNode };

function Entry({ id, places, part, heading, children }: EntryProps) {
  return (
    <li data-place={places.get(id)}>
      <a href={`#${id}`}>
        {part && <span className="number">{part.label + part.gap}</span>}
        {heading}
      </a>
      {children}
    </li>
  );
}
