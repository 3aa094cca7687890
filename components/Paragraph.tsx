import { InlineHtml } from "@/components/InlineHtml";
import { ItemLabel, type ItemPlace } from "@/components/ItemLabel";

type Props = {
  html: string;
  /** The item that the paragraph opens. */
  item?: ItemPlace;
};

/** A paragraph, with the number of its item hanging in front of it where it is the item's first. */
export function Paragraph({ html, item }: Props) {
  if (!item) return <InlineHtml as="p" html={html} />;
  return (
    <p>
      <ItemLabel item={item} />
      <InlineHtml html={html} />
    </p>
  );
}
