import { Blocks } from "@/components/Blocks";
import { PassageTools } from "@/components/PassageTools";
import type { DocumentReference } from "@/components/passage-reference";
import { SectionLink } from "@/components/SectionNumber";
import type { Section } from "@/lib/content/model/document";

type Props = { section: Section; document: DocumentReference; heading?: "h2" | "h3" };

/** A numbered section; the number hangs in the gutter where there is one. */
export function SectionView({ section, document, heading: Heading = "h2" }: Props) {
  const { id, label, heading, blocks } = section;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>
        <SectionLink id={id} label={label} />
        {heading}
      </Heading>
      <PassageTools document={document} passage={{ id, label, title: heading, blocks }} />
      <Blocks blocks={blocks} section={label} />
    </section>
  );
}
