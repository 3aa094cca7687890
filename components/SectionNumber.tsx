import { useTranslations } from "next-intl";

type Props = {
  /** The number as it is written: `一、` or `1.` */
  label: string;
};

/** The number of a section, as text that is copied with its heading. */
export function SectionNumber({ label }: Props) {
  return <span className="number">{spaceAfter(label)}</span>;
}

/** The same number at the head of the section `id`: the way to link to the section. */
export function SectionLink({ id, label }: Props & { id: string }) {
  const t = useTranslations("sectionLink");
  return (
    <a className="number" href={`#${id}`} title={t("title")}>
      {spaceAfter(label)}
    </a>
  );
}

/** A full stop is followed by a space, 、 is not. */
function spaceAfter(label: string): string {
  return label.endsWith(".") ? `${label} ` : label;
}
