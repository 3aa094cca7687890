import type { ReactNode } from "react";
import { HeadingWords } from "@/components/HeadingWords";
import { headingTag } from "@/components/heading-tag";
import { PageBlocks } from "@/components/PageBlocks";
import { PageTop } from "@/components/PageTop";
import type { Part, Translation } from "@/lib/content/model/document";

type Props = {
  translation: Pick<Translation, "title" | "preamble" | "parts">;
  /** The home page is headed by its first sentence, every other page by its title. */
  isHome?: boolean;
  /** What stands before the contact, or at the end of a page without one. */
  children?: ReactNode;
};

/** A page that is no legal document: what it says first, then its parts. */
export function PageView({ translation: { title, preamble, parts }, isHome = false, children }: Props) {
  const contact = parts.findIndex(({ id }) => id === "contact");
  const end = contact === -1 ? parts.length : contact;
  return (
    <>
      <PageTop title={isHome ? null : title} blocks={preamble} />
      {parts.slice(0, end).map((part) => (
        <PagePart key={part.id} part={part} />
      ))}
      {children}
      {parts.slice(end).map((part) => (
        <PagePart key={part.id} part={part} />
      ))}
    </>
  );
}

/** A part of a page: a name in the margin, and its rows beside it. */
function PagePart({ part: { id, heading, blocks, parts } }: { part: Part }) {
  return (
    <section className="entries" aria-labelledby={id}>
      <h2 id={id}>
        <HeadingWords text={heading} />
      </h2>
      <div>
        <PageBlocks blocks={blocks} />
        {parts.map((inner) => (
          <InnerPart key={inner.id} part={inner} depth={3} />
        ))}
      </div>
    </section>
  );
}

function InnerPart({ part: { id, heading, blocks, parts }, depth }: { part: Part; depth: number }) {
  const Heading = headingTag(depth);
  return (
    <>
      <Heading id={id}>
        <HeadingWords text={heading} />
      </Heading>
      <PageBlocks blocks={blocks} />
      {parts.map((inner) => (
        <InnerPart key={inner.id} part={inner} depth={depth + 1} />
      ))}
    </>
  );
}
