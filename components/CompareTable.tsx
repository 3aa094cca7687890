import { useTranslations } from "next-intl";
import { CompareRow } from "@/components/CompareRow";
import { passageClass } from "@/components/Passage";
import { authoritativeLocale, type Locale, localeFacts } from "@/lib/locales";
import type { Cell } from "@/lib/reader/compare-blocks";
import type { ComparedGroup } from "@/lib/reader/compare-document";
import { sentenceGap } from "@/lib/reader/sentence-gap";

type Props = { groups: ComparedGroup[]; columns: Locale[] };

/**
 * A real table, for it is read in two directions: along a row to the same block in another language, whose name is the head
 * of the column, and down a column to the next block. Numbers are the heads of their rows; a row
 * without one has a head that is heard and not seen.
 */
export function CompareTable({ groups, columns }: Props) {
  const t = useTranslations("compareTable");
  const [own = authoritativeLocale] = columns;
  const notes = useTranslations("notes")("title");
  const noteHeading: Cell = { kind: "heading", depth: 2, text: notes };
  return (
    <table aria-labelledby="title">
      <thead>
        <tr>
          <td />
          {columns.map((locale) => (
            <th key={locale} scope="col">
              <span lang={localeFacts[locale].lang}>{localeFacts[locale].name}</span>
              {locale === authoritativeLocale && sentenceGap(own) + t("original")}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ id, name = notes, rows }) => (
        <tbody key={id} id={id} className={passageClass(id)}>
          {id === "notes" && (
            <CompareRow row={{ cells: { [own]: noteHeading } }} group={{ id, name }} columns={columns} />
          )}
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never move, and most have no id
            <CompareRow key={index} row={row} group={{ id, name }} columns={columns} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
