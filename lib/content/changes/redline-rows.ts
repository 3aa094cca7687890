import type { Locale } from "../../locales";
import { diffSequences } from "../text/diff-sequences";
import { likenessOf, pairRows } from "../text/pair-rows";
import { type Span, splitWords, wordSpans } from "../text/word-spans";
import type { SectionRow } from "./section-rows";

/** A row of a section as the reviewer sees it. `label` is its marker (`1.`). `skipped` stands for rows without a change. */
export type RedlineRow = { label: string; spans: Span[] } | "skipped";

/** What changed in a section. Empty when nothing did. */
export type Redline = RedlineRow[];

/**
 * Compares the rows of a section before and after, word by word. `locale` decides how to find words, because Chinese and Japanese
 * write no spaces. Of the rows that stay, those whose indices are in `kept` are shown all the same.
 */
export function redlineOf(
  before: readonly SectionRow[],
  after: readonly SectionRow[],
  locale: Locale,
  kept: ReadonlySet<number> = new Set(),
): Redline {
  const redline: Redline = [];
  const skip = () => redline.at(-1) !== "skipped" && redline.push("skipped");
  const renumbered = before.length === after.length;
  let [old, now] = [0, 0];
  let gone: SectionRow[] = [];
  const flush = (come: readonly SectionRow[]) => {
    redline.push(...redlineGap(gone, come, locale));
    gone = [];
  };
  for (const { kind, entries } of diffSequences(before.map(keyOf), after.map(keyOf))) {
    if (kind === "gone") {
      gone = before.slice(old, old + entries.length);
      old += entries.length;
      continue;
    }
    const [first, rows] = [now, after.slice(now, now + entries.length)];
    now += entries.length;
    flush(kind === "new" ? rows : []);
    if (kind === "new") continue;
    for (const [index, row] of rows.entries()) {
      const label = before[old++]?.label ?? "";
      if (renumbered && label !== row.label) redline.push({ label: "", spans: relabelled(label, row) });
      else if (kept.has(first + index)) redline.push(wholeRow(row, "same"));
      else skip();
    }
  }
  flush([]);
  return redline.every((row) => row === "skipped") ? [] : redline;
}

const keyOf = ({ key }: SectionRow) => key;

function relabelled(label: string, row: SectionRow): Span[] {
  const spans: Span[] = [
    { kind: "gone", text: label },
    { kind: "new", text: row.label },
    { kind: "same", text: row.label.endsWith("、") ? row.text : ` ${row.text}` },
  ];
  return spans.filter(({ text }) => text !== "");
}

/**
 * Compares the removed and added rows at one place. Similar rows are one row reworded; so are two values of one key
 * (`version:`).
 */
function redlineGap(gone: readonly SectionRow[], come: readonly SectionRow[], locale: Locale): RedlineRow[] {
  const [old, now] = [gone, come].map((rows) => rows.map(({ text }) => splitWords(text, locale))) as [
    string[][],
    string[][],
  ];
  const rows: RedlineRow[] = [];
  let [i, j] = [0, 0];
  const sameKey = (i: number, j: number) => gone[i]?.label === come[j]?.label && gone[i]?.label.endsWith(":") === true;
  const likeness = (i: number, j: number) => (sameKey(i, j) ? 1 : likenessOf(old[i] ?? [], now[j] ?? []));
  for (const [pairOld, pairNow] of [...pairRows(old.length, now.length, likeness), [old.length, now.length] as const]) {
    for (; i < pairOld; i++) rows.push(wholeRow(gone[i], "gone"));
    for (; j < pairNow; j++) rows.push(wholeRow(come[j], "new"));
    const row = come[j];
    if (row) rows.push({ label: row.label, spans: wordSpans(old[i++] ?? [], now[j++] ?? []) });
  }
  return rows;
}

function wholeRow(row: SectionRow | undefined, kind: Span["kind"]): RedlineRow {
  return { label: row?.label ?? "", spans: [{ kind, text: row?.text ?? "" }] };
}
