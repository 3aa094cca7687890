/** Which item it is: `label` is the number as it is written (`1.`, `a)`), `name` the same with the numbers of what it is part of. */
export type ItemPlace = { id: string; label: string; name: string };

type Props = { item: ItemPlace };

/**
 * The number of an item, hanging in front of it: text, so that it is copied and read aloud with what it numbers, and the way
 * to link to the item.
 */
export function ItemLabel({ item: { id, label, name } }: Props) {
  return (
    <a className="label" href={`#${id}`} aria-label={name}>
      {`${label} `}
    </a>
  );
}
