import { diffSequences } from "../../content/text/diff-sequences";
import { diffWords } from "../../content/text/word-spans";
import type { TextRow } from "./list-sections";
import type { PairedParts } from "./paired-parts";
import { findNotes } from "./passage-notes";
import type { Word, Words } from "./read-words";
import type { Move, Passage, PassageNote, RedlineCell, RedlineSpan, Renumbered, Style } from "./redline-types";

/** The passage of two rows, one of which may be missing, and the references in it whose numbers moved. */
export type ComparedPassage = { passage: Passage; renumbered: Renumbered[] };

/** Compares a row before and after, word by word. `move` tells that they stand in two places. */
export function comparePassage(
  old: TextRow | null,
  now: TextRow | null,
  parts: PairedParts,
  move: Move | null,
): ComparedPassage {
  const row = now ?? old;
  if (!row) throw new Error("A passage stands in one version at least.");
  const notes: PassageNote[] = [];
  const cells = alignCells(old, now).map(([before, after]): RedlineCell => {
    const only = before && after ? null : after ? "now" : "before";
    if (before && after && old && now) {
      const same = (one: Word, other: Word) => isSameWord(one, other, old, now, parts);
      const compared = compareWords(before, after, same);
      notes.push(...findNotes(before, after, compared.same, parts));
      return { only, spans: compared.spans };
    }
    return { only, spans: wholeSpans(before ?? after, old ? "gone" : "new") };
  });
  const piece = old?.piece ?? now?.piece;
  if (piece?.index === 0) notes.unshift({ kind: piece.how, count: piece.count });
  const label = { before: old?.label ?? "", now: now?.label ?? "" };
  const gap = { before: old?.gap ?? "", now: now?.gap ?? "" };
  const spans = cells.flatMap((cell) => cell.spans);
  const isChanged =
    notes.length > 0 ||
    move !== null ||
    (piece !== undefined && piece !== null) ||
    (label.before === "") !== (label.now === "") ||
    cells.some(({ only }) => only !== null) ||
    spans.some(({ kind }) => kind === "gone" || kind === "new");
  const state = !old ? "new" : !now ? "gone" : isChanged ? "changed" : "same";
  const renumbered = spans.flatMap((span) => (span.kind === "number" ? [{ before: span.before, now: span.now }] : []));
  const tie = old?.tie ?? now?.tie ?? null;
  return { passage: { state, form: row.form, name: row.place.name, label, gap, cells, notes, move, tie }, renumbered };
}

/** What stands elsewhere in the new version, as it was. */
export function passageLeft(old: TextRow, move: Move): Passage {
  const { form, place, label, gap, tie, cells } = old;
  return {
    state: "left",
    form,
    name: place.name,
    label: { before: label, now: "" },
    gap: { before: gap, now: "" },
    cells: cells.map((words) => ({ only: null, spans: wholeSpans(words, "same") })),
    notes: [],
    move,
    tie,
  };
}

/** The cells of two rows of a table: side by side where they are as many, or else those that say the same. */
function alignCells(old: TextRow | null, now: TextRow | null): [Words | null, Words | null][] {
  const [before, after] = [old?.cells ?? [], now?.cells ?? []];
  if (!old || !now || before.length === after.length) {
    const [longer] = [before.length > after.length ? before : after];
    return longer.map((_, index) => [before[index] ?? null, after[index] ?? null]);
  }
  let at = 0;
  return diffSequences(before, after, (one, other) => one.text === other.text).flatMap(({ kind, entries }) =>
    entries.map((cell): [Words | null, Words | null] => {
      if (kind === "new") return [null, cell];
      return [before[at++] ?? null, kind === "same" ? cell : null];
    }),
  );
}

function isSameWord(one: Word, other: Word, old: TextRow, now: TextRow, parts: PairedParts): boolean {
  if (one.note !== null || other.note !== null)
    return one.note !== null && other.note !== null && parts.idNow(one.note) === other.note;
  if (one.text === other.text) return true;
  return (
    one.reference !== null &&
    other.reference !== null &&
    parts.leadToOne(one.reference, other.reference, old.section, now.section)
  );
}

type ComparedWords = { spans: RedlineSpan[]; same: [Word, Word][] };

function compareWords(before: Words, after: Words, same: (one: Word, other: Word) => boolean): ComparedWords {
  const spans: RedlineSpan[] = [];
  const pairs: [Word, Word][] = [];
  const push = (kind: "same" | "gone" | "new", words: Words, list: readonly Word[]) => {
    const [first, last] = [list[0], list.at(-1)];
    if (first && last) spans.push(...styledSpans(words, first.from, last.from + last.text.length, kind));
  };
  for (const { kind, old, now } of diffWords(before.words, after.words, ({ text }) => text, same)) {
    const [gone, come] = [before.words.slice(...old), after.words.slice(...now)];
    if (kind === "gone") push("gone", before, gone);
    if (kind === "new") push("new", after, come);
    if (kind !== "same") continue;
    let stays: Word[] = [];
    for (const [index, word] of come.entries()) {
      const was = gone[index] ?? word;
      pairs.push([was, word]);
      if (was.text === word.text) stays.push(word);
      else {
        push("same", after, stays);
        stays = [];
        spans.push({ kind: "number", before: was.text, now: word.text, style: styleAt(after, word.from) });
      }
    }
    push("same", after, stays);
  }
  return { spans, same: pairs };
}

function wholeSpans(words: Words | null, kind: "same" | "gone" | "new"): RedlineSpan[] {
  return words ? styledSpans(words, 0, words.text.length, kind) : [];
}

const plain: Style = { bold: false, italic: false, code: false, note: false };

function styleAt({ settings }: Words, at: number): Style {
  const { bold, italic, code, note } = settings[at] ?? plain;
  return { bold, italic, code, note };
}

/** The text from one place to another, cut where its style changes. */
function styledSpans(words: Words, from: number, to: number, kind: "same" | "gone" | "new"): RedlineSpan[] {
  const spans: RedlineSpan[] = [];
  const key = (at: number) => Object.values(styleAt(words, at)).join();
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    if (at < to && (words.settings[at] === words.settings[start] || key(at) === key(start))) continue;
    spans.push({ kind, text: words.text.slice(start, at), style: styleAt(words, start) });
    start = at;
  }
  return spans;
}
