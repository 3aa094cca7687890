import { InlineHtml } from "@/components/InlineHtml";
import type { Definition } from "@/lib/content/model/document";

type Props = { definition: Definition };

/** A term and what it means, under the id that mentions of the term link to. */
export function DefinedTerm({ definition: { id, term, html } }: Props) {
  return (
    <p id={id}>
      <dfn>{term}</dfn>
      <InlineHtml html={html} />
    </p>
  );
}
