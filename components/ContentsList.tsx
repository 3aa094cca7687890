import { useTranslations } from "next-intl";
import { SectionNumber } from "@/components/SectionNumber";
import type { Translation } from "@/lib/content/model/document";

type Props = { translation: Translation };

/**
 * What the document holds, in order. One list for every width: a disclosure under the title on narrow screens, always open
 * beside the text on wide ones.
 */
export function ContentsList({ translation: { title, openings, preamble, sections } }: Props) {
  const t = useTranslations("contentsList");
  return (
    <nav className="toc" aria-label={t("title")}>
      <details>
        <summary className="cursor-pointer py-[0.2rem] text-ink">{t("title")}</summary>
        <ol>
          {openings.map((opening) => (
            <Entry key={opening.slug} id={opening.slug} text={opening.title} />
          ))}
          {openings.length > 0 && preamble.length > 0 && <Entry id="preamble" text={title} />}
          {sections.map(({ id, label, heading }) => (
            <Entry key={id} id={id} label={label} text={heading} />
          ))}
        </ol>
      </details>
    </nav>
  );
}

function Entry({ id, label, text }: { id: string; label?: string; text: string }) {
  return (
    <li>
      <a href={`#${id}`}>
        {label && <SectionNumber label={label} />}
        {text}
      </a>
    </li>
  );
}
