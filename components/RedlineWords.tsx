import { useTranslations } from "next-intl";
import type { RedlineCell, RedlineSpan } from "@/lib/reader/redline/redline-types";
import { type SpanRun, spanRuns } from "@/lib/reader/redline/say-redline";

type Props = { cells: RedlineCell[] };

/** Words with what was taken out and put in. What is seen as a line is said in words beside it, for those who hear or print it. */
export function RedlineWords({ cells }: Props) {
  return spanRuns(cells.flatMap(({ spans }) => spans)).map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs may be alike, and never move
    <Run key={index} run={run} />
  ));
}

function Run({ run: { kind, spans } }: { run: SpanRun }) {
  const t = useTranslations("redline");
  const words = spans.map(({ text, style }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Styled key={index} text={text} style={style} />
  ));
  if (kind === "same") return words;
  const Change = kind === "gone" ? "del" : "ins";
  return (
    <>
      <span className="mark">{`${t(kind)} `}</span>
      <Change>{words}</Change>
      <span className="mark">{` ${t("end")} `}</span>
    </>
  );
}

function Styled({ text, style }: { text: string; style: RedlineSpan["style"] }) {
  if (style.note) return <sup>{text}</sup>;
  const words = style.code ? <code>{text}</code> : text;
  const stressed = style.italic ? <em>{words}</em> : words;
  return style.bold ? <strong>{stressed}</strong> : stressed;
}
