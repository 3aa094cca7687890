import { InlineHtml } from "@/components/InlineHtml";
import type { Table } from "@/lib/content/model/document";

type Props = { table: Table };

/** A table with a row of column headings. */
export function TableBlock({ table: { head, rows } }: Props) {
  return (
    <table>
      <thead>
        <tr>
          {head.map(({ html }) => (
            <th key={html} scope="col">
              <InlineHtml html={html} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.map(({ html }) => html).join()}>
            {cells.map(({ html }) => (
              <InlineHtml key={html} as="td" html={html} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
