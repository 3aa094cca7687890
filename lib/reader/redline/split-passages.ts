import { diffSequences } from "../../content/text/diff-sequences";
import { commonWords, likenessOf, maxPairs } from "../../content/text/pair-rows";
import { isWord } from "../../content/text/word-spans";
import type { RowPair, TextRow } from "./list-sections";
import { sliceWords } from "./read-words";

/** One row of a version that is several of the other, from the first to the one behind the last. */
type Split = { how: "split" | "joined"; old: [number, number]; now: [number, number]; likeness: number };

/** The most paragraphs that one is looked for in. */
const mostPieces = 4;

/** How many of their words one row and its pieces together share, how many of a piece's the row has, and by how much more is shared than with one piece. */
const [leastShared, leastOfPiece, leastGain] = [0.8, 0.6, 0.05];

/**
 * Pairs each piece of a row that was split, or into which others were joined, with the row that says the same in the other version. Gives
 * all rows back, the others without a partner.
 */
export function findSplits(old: TextRow[], now: TextRow[]): RowPair[] {
  const pairs: RowPair[] = [];
  let [i, j] = [0, 0];
  const until = (toOld: number, toNow: number) => {
    while (i < toOld) pairs.push({ old: old[i++] ?? null, now: null });
    while (j < toNow) pairs.push({ old: null, now: now[j++] ?? null });
  };
  for (const split of chooseSplits(old, now)) {
    until(split.old[0], split.now[0]);
    const [before, after] = [old.slice(...split.old), now.slice(...split.now)];
    const [whole, pieces] = split.how === "split" ? [before[0], after] : [after[0], before];
    if (!whole) continue;
    for (const [index, cut] of cutRow(whole, pieces, split.how).entries()) {
      const piece = pieces[index] ?? null;
      pairs.push(split.how === "split" ? { old: cut, now: piece } : { old: piece, now: cut });
    }
    [i, j] = [split.old[1], split.now[1]];
  }
  until(old.length, now.length);
  return pairs;
}

/** The likeliest splits that do not cross each other, in order. */
function chooseSplits(old: readonly TextRow[], now: readonly TextRow[]): Split[] {
  if (old.length * now.length > maxPairs) return [];
  const found: Split[] = [];
  for (const [i, one] of old.entries())
    for (const [j, other] of now.entries())
      for (let count = 2; count <= mostPieces; count++) {
        const after = likenessOfPieces(one, now.slice(j, j + count), count);
        if (after !== null) found.push({ how: "split", old: [i, i + 1], now: [j, j + count], likeness: after });
        const before = likenessOfPieces(other, old.slice(i, i + count), count);
        if (before !== null) found.push({ how: "joined", old: [i, i + count], now: [j, j + 1], likeness: before });
      }
  const chosen: Split[] = [];
  for (const split of found.sort((a, b) => b.likeness - a.likeness))
    if (chosen.every((other) => isBefore(split, other) || isBefore(other, split))) chosen.push(split);
  return chosen.sort((a, b) => a.old[0] - b.old[0]);
}

function isBefore(one: Split, other: Split): boolean {
  return one.old[1] <= other.old[0] && one.now[1] <= other.now[0];
}

/** How alike a row is to several together; null where these are not its pieces. */
function likenessOfPieces(whole: TextRow, pieces: readonly TextRow[], count: number): number | null {
  if (pieces.length < count || ![whole, ...pieces].every(isOneRun)) return null;
  const own = whole.likeness.filter(isWord);
  const likeness = likenessOf(
    own,
    pieces.flatMap((piece) => piece.likeness),
  );
  if (likeness < leastShared) return null;
  const arePieces = pieces.every((piece) => {
    const words = piece.likeness.filter(isWord);
    const isPart = words.length > 0 && commonWords(own, words) >= leastOfPiece * words.length;
    return isPart && likenessOf(own, words) + leastGain <= likeness;
  });
  return arePieces ? likeness : null;
}

function isOneRun({ form: { kind } }: TextRow): boolean {
  return kind === "paragraph" || kind === "definition";
}

/** Cuts a row where its pieces in the other version end; white space between two is told apart. */
function cutRow(whole: TextRow, pieces: readonly TextRow[], how: Split["how"]): TextRow[] {
  const all = pieces.flatMap(({ likeness }) => likeness);
  const ends: number[] = [];
  for (const { likeness } of pieces.slice(0, -1)) ends.push((ends.at(-1) ?? 0) + likeness.length);
  const cuts = ends.map(() => 0);
  let [at, inPieces] = [0, 0];
  for (const { kind, entries } of diffSequences(whole.likeness, all)) {
    for (const _ of entries) {
      if (kind === "same") for (const [index, end] of ends.entries()) if (inPieces < end) cuts[index] = at + 1;
      if (kind !== "new") at++;
      if (kind !== "gone") inPieces++;
    }
  }
  const [text] = whole.cells;
  const rows: TextRow[] = [];
  let [from, between] = [0, ""];
  for (const [index, cut] of [...cuts, whole.likeness.length].entries()) {
    let to = Math.max(cut, from);
    const isLast = index === cuts.length;
    const word = () => whole.likeness[to];
    while (!isLast && word() !== undefined && !isWord(word() ?? "") && (word() ?? "").trim() !== "") to++;
    const own = text ? [sliceWords(text, from, to)] : [];
    const tie = index === 0 ? null : { how, text: between };
    const first = index === 0 ? {} : { label: "", gap: "", ids: [] };
    const piece = { of: whole, how, index, count: pieces.length };
    rows.push({ ...whole, ...first, cells: own, likeness: whole.likeness.slice(from, to), tie, piece });
    between = "";
    while (!isLast && word()?.trim() === "") {
      between += word();
      to++;
    }
    from = to;
  }
  return rows;
}
