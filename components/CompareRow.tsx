import { CompareCell } from "@/components/CompareCell";
import type { Locale } from "@/lib/locales";
import type { ComparedRow } from "@/lib/reader/compare-blocks";
import { canHang } from "@/lib/reader/part-label";

type Props = {
  row: ComparedRow;
  /** The id of the section that the row is part of. */
  group: string;
  /** The first is the reader's own. */
  columns: Locale[];
};

/** A block in each language, and the number that they share. */
export function CompareRow({ row: { id, label, name, cells }, group, columns }: Props) {
  return (
    <tr id={id}>
      {label ? (
        <th scope="row">
          <a className={canHang(label) ? undefined : "wordy"} href={`#${id ?? group}`} aria-label={name}>
            {label}
          </a>
        </th>
      ) : (
        <td />
      )}
      {columns.map((locale, index) => (
        <CompareCell key={locale} locale={locale} cell={cells[locale]} own={index === 0} />
      ))}
    </tr>
  );
}
