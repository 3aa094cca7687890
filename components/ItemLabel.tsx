type Props = {
  /** The number of the item as it is written: `1.` or `a)`. */
  label: string;
};

/** The number of an item, hanging in front of it: text, so that it is copied and read aloud with what it numbers. */
export function ItemLabel({ label }: Props) {
  return <span className="label">{`${label} `}</span>;
}
