import { useFormatter, useTranslations } from "next-intl";
import { InlineText } from "@/components/InlineText";
import type { Block } from "@/lib/content/model/document";
import { rowToTexts } from "@/lib/reader/plain-text";

type Props = { table: Extract<Block, { kind: "table" }> };

const alignment = { left: undefined, center: "text-center", right: "text-end" };

/** A table with a row of column headings, in a frame of its own: one that is too wide for the page scrolls, and not the page. */
export function TableBlock({ table: { align, head, rows } }: Props) {
  const t = useTranslations("tableBlock");
  const columns = useFormatter().list(rowToTexts(head));
  const classOf = (column: number) => alignment[align[column] ?? "left"];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <section> is a part of the document
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
    <div className="scroller" role="region" aria-label={t("label", { columns })} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.cells.map(({ content }, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells may be alike, and never move
              <th key={column} scope="col" className={classOf(column)}>
                <InlineText content={content} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <tr key={row}>
              {cells.map(({ content }, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={column} className={classOf(column)}>
                  <InlineText content={content} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
