import { InlineHtml } from "@/components/InlineHtml";
import { ItemLabel } from "@/components/ItemLabel";

type Props = {
  html: string;
  /** The number of the item that the paragraph opens. */
  label?: string;
};

/** A paragraph, with the number of its item hanging in front of it where it is the item's first. */
export function Paragraph({ html, label }: Props) {
  if (!label) return <InlineHtml as="p" html={html} />;
  return (
    <p>
      <ItemLabel label={label} />
      <InlineHtml html={html} />
    </p>
  );
}
