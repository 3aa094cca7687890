import { Blocks } from "@/components/Blocks";
import { HeadingWords } from "@/components/HeadingWords";
import { headingTag } from "@/components/heading-tag";
import { PassageTools } from "@/components/PassageTools";
import type { DocumentReference } from "@/components/passage-reference";
import { SectionLink } from "@/components/SectionLink";
import type { Part } from "@/lib/content/model/document";
import { nameOfPart, nameWithin } from "@/lib/reader/part-label";

type Props = {
  section: Part;
  document: DocumentReference;
  depth?: number;
  /** The name of the part that it is part of. */
  within?: string;
};

/** A numbered part with a heading, and those in it; the number hangs in the gutter where there is one. */
export function SectionView({ section, document, depth = 2, within = "" }: Props) {
  const { id, label, gap, heading, blocks, parts } = section;
  const Heading = headingTag(depth);
  const inside = nameWithin(section, within);
  const passage = { id, label: nameOfPart(label, within), gap, title: heading, blocks, within: inside };
  return (
    <section id={id} data-place={document.places.get(id)} aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>
        <SectionLink part={section} />
        <HeadingWords text={heading} />
      </Heading>
      <Blocks blocks={blocks} within={inside} />
      {blocks.length > 0 && <PassageTools document={document} passage={passage} />}
      {parts.map((part) => (
        <SectionView key={part.id} section={part} document={document} depth={depth + 1} within={inside} />
      ))}
    </section>
  );
}
