import { type Draft, partsOf } from "../model/draft";
import { joinLines } from "../text/node-text";

/** A heading, paragraph, item or table row as typed, on one line. `label` is the number or marker in front of the words. */
export type SectionRow = { label: string; text: string };

/** A row begins after an empty line, or where a line begins with one of these. */
const marks = /^(?:\d+[.)]|[a-z]\)|[-*+](?= )|>|(?=\|))\s*/;

/** The rows of each part of a draft, in the order of `partsOf`. Everything typed counts, except line breaks. */
export function sectionRows(draft: Draft): SectionRow[][] {
  const parts = partsOf(draft);
  return parts.map(({ depth, label, heading, place }, index) => {
    const next = parts.slice(index + 1).find((part) => part.depth > 0);
    const first = index === 0 ? 0 : place.line - (depth > 0 ? 0 : 1);
    const rows = readRows(draft.lines.slice(first, next ? next.place.line - 1 : undefined));
    return depth > 0 ? [{ label, text: heading }, ...rows] : rows;
  });
}

function readRows(lines: readonly string[]): SectionRow[] {
  const rows: { label: string; lines: string[] }[] = [];
  let open = false;
  for (const line of lines.map((typed) => typed.trim())) {
    const [label = ""] = marks.exec(line) ?? [];
    if (line !== "" && (!open || marks.test(line)))
      rows.push({ label: label.trim(), lines: [line.slice(label.length)] });
    else if (line !== "") rows.at(-1)?.lines.push(line);
    open = line !== "";
  }
  return rows.map(({ label, lines: own }) => ({ label, text: joinLines(own.join("\n")) }));
}
