import { InlineHtml } from "@/components/InlineHtml";
import { TableBlock } from "@/components/TableBlock";
import { type Locale, localeFacts } from "@/lib/locales";
import type { Cell } from "@/lib/reader/compare-document";

type Props = {
  locale: Locale;
  /** Absent where the locale has no such block. */
  cell?: Cell;
  /** True in the reader's own language: its headings are those of the page. */
  own: boolean;
};

/** One block in one language. */
export function CompareCell({ locale, cell, own }: Props) {
  const { lang } = localeFacts[locale];
  if (cell?.kind === "paragraph") return <InlineHtml as="td" lang={lang} html={cell.html} />;
  return <td lang={lang}>{cell && <CellContent cell={cell} own={own} />}</td>;
}

function CellContent({ cell, own }: { cell: Cell; own: boolean }) {
  switch (cell.kind) {
    case "heading":
      return own ? <h2>{cell.text}</h2> : <b>{cell.text}</b>;
    case "paragraph":
      return <InlineHtml html={cell.html} />;
    case "definition":
      return (
        <>
          <dfn>{cell.term}</dfn>
          <InlineHtml html={cell.html} />
        </>
      );
    case "table":
      return <TableBlock table={cell} />;
  }
}
