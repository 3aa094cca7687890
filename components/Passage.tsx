import { Blocks } from "@/components/Blocks";
import { SectionView } from "@/components/SectionView";
import type { Body } from "@/lib/content/document";

type Props = {
  id: string;
  /** Left out where the title of the page is the heading. */
  title?: string;
  body: Body;
};

/** The slugs of documents that are set as a conspicuous notice wherever they stand. */
const notices = ["reminder-clause"];

/** Text that has a name and no number: a document printed within another one, a preamble, or a document without sections. */
export function Passage({ id, title, body: { preamble, sections } }: Props) {
  return (
    <section
      id={id}
      aria-labelledby={title ? `${id}-title` : "title"}
      className={notices.includes(id) ? "notice" : undefined}
    >
      {title && <h2 id={`${id}-title`}>{title}</h2>}
      <Blocks blocks={preamble} />
      {sections.map((section) => (
        <SectionView key={section.id} section={section} heading="h3" />
      ))}
    </section>
  );
}
