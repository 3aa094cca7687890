import { quoteBeginning } from "../mail-draft";
import type { LinkEnd, Passage, PassageNote, RedlinePlace, RedlineSpan, SectionRedline } from "./redline-types";

/** The messages of a redline: `redline` in `messages/<locale>.json`. */
export type RedlineMessage =
  | "gone"
  | "new"
  | "end"
  | "head"
  | "preamble"
  | "notes"
  | "sectionNew"
  | "sectionGone"
  | "movedHere"
  | "movedAway"
  | "numbers"
  | "number"
  | "and"
  | "bold"
  | "boldGone"
  | "italic"
  | "italicGone"
  | "link"
  | "linkNew"
  | "linkGone"
  | "split"
  | "joined"
  | "skipped"
  | "unchanged"
  | "nothing";

/** Gives a message in the language of the page, as next-intl does for the namespace `redline`. */
export type Say = (message: RedlineMessage, values?: Record<string, string | number>) => string;

/** Spans of one kind in a row. A number that moved stands as it is now. */
export type SpanRun = { kind: "same" | "gone" | "new"; spans: { text: string; style: RedlineSpan["style"] }[] };

/** Joins the spans that follow each other in one kind: each of these is marked once. */
export function spanRuns(spans: readonly RedlineSpan[]): SpanRun[] {
  const runs: SpanRun[] = [];
  for (const span of spans) {
    const kind = span.kind === "number" ? "same" : span.kind;
    const own = { text: span.kind === "number" ? span.now : span.text, style: span.style };
    const last = runs.at(-1);
    if (last?.kind === kind) last.spans.push(own);
    else runs.push({ kind, spans: [own] });
  }
  return runs;
}

/** The name of a place: what has no number and no name is called by its kind. */
export function sayPlace({ kind, name }: RedlinePlace, say: Say): string {
  if (kind === "notes") return `${say("notes")} ${name}`.trim();
  if (name !== "" || kind === "section" || kind === "opening") return name;
  return say(kind);
}

/** What is told of a section above its passages, the move apart. */
export function saySection({ state, renumbered }: SectionRedline<unknown>, say: Say): string[] {
  const list = renumbered.map((number) => say("number", number)).join(say("and"));
  return [
    ...(state === "new" ? [say("sectionNew")] : []),
    ...(state === "gone" ? [say("sectionGone")] : []),
    ...(list === "" ? [] : [say("numbers", { list })]),
  ];
}

/** Where something moved from or to; null for what did not, and for all but the first of what moved together. */
export function sayMove({ state, move }: Pick<Passage, "state" | "move">, say: Say): string | null {
  if (!move || move.along) return null;
  return say(state === "left" ? "movedAway" : "movedHere", { place: sayPlace(move.place, say) });
}

/** What changed about a passage besides its words. */
export function sayNote(note: PassageNote, say: Say): string {
  switch (note.kind) {
    case "split":
    case "joined":
      return say(note.kind, { count: note.count });
    case "link": {
      const words = shorten(note.words);
      const [from, to] = [sayEnd(note.before), sayEnd(note.now)];
      if (from === null) return say("linkNew", { words, to: to ?? "" });
      return to === null ? say("linkGone", { words, from }) : say("link", { words, from, to });
    }
    default:
      return say(note.on ? note.kind : `${note.kind}Gone`, { words: shorten(note.words) });
  }
}

/** The sections without a change; null where there are none. */
export function sayUnchanged(places: readonly RedlinePlace[], say: Say): string | null {
  if (places.length === 0) return null;
  return say("unchanged", {
    count: places.length,
    list: places.map((place) => sayPlace(place, say)).join(say("and")),
  });
}

/** The number of a passage, with those of the items around it where what stands before it was left out. */
export function sayLabel({ state, label, gap, name }: Passage, isCut: boolean): string {
  const version = state === "gone" || state === "left" ? "before" : "now";
  if (label[version] === "") return "";
  return (isCut ? name : label[version]) + gap[version];
}

/** The beginning of what moved away: it is to be read where it stands now. */
export function sayBeginning({ cells }: Passage): string {
  return shorten(cells.map(({ spans }) => spans.map((span) => ("text" in span ? span.text : "")).join("")).join(" "));
}

function sayEnd(end: LinkEnd | null): string | null {
  return end && (end.name ?? end.url);
}

/** The most characters of a text that is named and not told. */
const longest = 60;

function shorten(text: string): string {
  return quoteBeginning(text, longest);
}
