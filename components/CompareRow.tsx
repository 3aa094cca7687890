import { CompareCell } from "@/components/CompareCell";
import type { Locale } from "@/lib/locales";
import type { ComparedRow } from "@/lib/reader/compare-blocks";
import type { ComparedGroup } from "@/lib/reader/compare-document";
import { canHang } from "@/lib/reader/part-label";

type Props = {
  row: ComparedRow;
  /** What the row is part of: the number or the title of a row without a number of its own, and where a number leads. */
  group: Pick<ComparedGroup, "id" | "name">;
  /** The first is the reader's own. */
  columns: Locale[];
};

/** A block in each language, and the number that they share. */
export function CompareRow({ row: { id, label, name, cells }, group, columns }: Props) {
  return (
    <tr id={id}>
      <th scope="row">
        {label ? (
          <a className={canHang(label) ? undefined : "wordy"} href={`#${id ?? group.id}`} aria-label={name}>
            {label}
          </a>
        ) : (
          <span>{name ?? group.name}</span>
        )}
      </th>
      {columns.map((locale) => (
        <CompareCell key={locale} locale={locale} cell={cells[locale]} />
      ))}
    </tr>
  );
}
