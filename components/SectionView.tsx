import { Blocks } from "@/components/Blocks";
import { SectionNumber } from "@/components/SectionNumber";
import type { Section } from "@/lib/content/document";

type Props = { section: Section; heading?: "h2" | "h3" };

/** A numbered section; the number hangs in the gutter where there is one. */
export function SectionView({ section: { id, label, heading, blocks }, heading: Heading = "h2" }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>
        <SectionNumber label={label} />
        {heading}
      </Heading>
      <Blocks blocks={blocks} />
    </section>
  );
}
