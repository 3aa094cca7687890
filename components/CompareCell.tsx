import { HeadingWords } from "@/components/HeadingWords";
import { headingTag } from "@/components/heading-tag";
import { InlineText } from "@/components/InlineText";
import { type Locale, localeFacts } from "@/lib/locales";
import type { Cell } from "@/lib/reader/compare-blocks";

type Props = {
  locale: Locale;
  /** Absent where the locale has no such block. */
  cell?: Cell;
};

/** One block in one language. */
export function CompareCell({ locale, cell }: Props) {
  const { lang } = localeFacts[locale];
  if (cell?.kind === "paragraph") return <InlineText as="td" lang={lang} content={cell.content} />;
  return <td lang={lang}>{cell && <CellContent cell={cell} lang={lang} />}</td>;
}

function CellContent({ cell, lang }: { cell: Cell; lang: string }) {
  switch (cell.kind) {
    case "heading": {
      const Heading = headingTag(cell.depth);
      return (
        <Heading>
          <HeadingWords text={cell.text} lang={lang} />
        </Heading>
      );
    }
    case "paragraph":
      return <InlineText content={cell.content} />;
    case "definition":
      return (
        <>
          <dfn>{cell.term}</dfn>
          <InlineText content={cell.content} />
        </>
      );
    case "row":
      return (
        <dl>
          {cell.head.map(({ content }, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells may be alike, and never move
            <div key={column}>
              <InlineText as="dt" content={content} />
              <InlineText as="dd" content={cell.cells[column]?.content ?? []} />
            </div>
          ))}
        </dl>
      );
  }
}
