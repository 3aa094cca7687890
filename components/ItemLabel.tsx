import type { Part } from "@/lib/content/model/document";

/** Which item it is: its own number, and as `name` that number with those of what it is part of. */
export type ItemPlace = Pick<Part, "id" | "label" | "gap"> & { name: string };

type Props = { item: ItemPlace };

/**
 * The number of an item, hanging in front of it: text, so that it is copied and read aloud with what it numbers, and the way
 * to link to the item.
 */
export function ItemLabel({ item: { id, label, gap, name } }: Props) {
  return (
    <a className="label" href={`#${id}`} aria-label={name}>
      {label + gap}
    </a>
  );
}
