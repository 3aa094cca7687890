type Props = {
  /** The number as it is written: `一、` or `1.` */
  label: string;
};

/** The number of a section, as text that is copied with its heading; a full stop is followed by a space, 、 is not. */
export function SectionNumber({ label }: Props) {
  return <span className="number">{label.endsWith(".") ? `${label} ` : label}</span>;
}
