import { InlineText } from "@/components/InlineText";
import type { Block } from "@/lib/content/model/document";

type Props = { definition: Extract<Block, { kind: "definition" }> };

/** A term and what it means, under the id that mentions of the term link to. */
export function DefinedTerm({ definition: { id, term, content } }: Props) {
  return (
    <p id={id}>
      <dfn>{term}</dfn>
      <InlineText content={content} />
    </p>
  );
}
