import type { PairedParts } from "./paired-parts";
import type { Setting, Word, Words } from "./read-words";
import type { LinkEnd, PassageNote } from "./redline-types";

/** What is told of words that stay: one setting of theirs that changed, the same for as many words as follow each other. */
type Change = Exclude<PassageNote, { kind: "split" | "joined" }>;

/** Finds which of the words that stay are set otherwise now, or lead elsewhere. `same` are the words before and after. */
export function findNotes(
  before: Words,
  after: Words,
  same: readonly (readonly [Word, Word])[],
  parts: PairedParts,
): PassageNote[] {
  const open = new Map<Change["kind"], { change: Change; end: number }>();
  const notes: Change[] = [];
  for (const [was, word] of same)
    for (let i = 0; i < word.text.length; i++) {
      const at = word.from + i;
      // Of a number that moved, the words before may be fewer.
      const [old, now] = [before.settings[was.from + Math.min(i, was.text.length - 1)], after.settings[at]];
      if (!old || !now) continue;
      const sign = after.text.charAt(at);
      for (const change of changesOf(old, now, parts)) {
        const last = open.get(change.kind);
        if (last?.end === at && isOne(last.change, change)) {
          last.change.words += sign;
          last.end++;
        } else {
          const own = { change: { ...change, words: sign }, end: at + 1 };
          open.set(change.kind, own);
          notes.push(own.change);
        }
      }
    }
  return notes.filter(({ words }) => words.trim() !== "").map((note) => ({ ...note, words: note.words.trim() }));
}

function changesOf(old: Setting, now: Setting, parts: PairedParts): Change[] {
  const styles = (["bold", "italic"] as const).filter((kind) => old[kind] !== now[kind]);
  const changes: Change[] = styles.map((kind) => ({ kind, on: now[kind], words: "" }));
  // A term is a link where its section first uses it: other words before it can end that.
  const isTerm = (old.term || old.url === null) && (now.term || now.url === null) && (!old.url || !now.url);
  if (!isTerm && addressNow(old.url, parts) !== now.url) {
    const before = linkEnd(old.url, parts.nameBefore);
    changes.push({ kind: "link", words: "", before, now: linkEnd(now.url, parts.nameNow) });
  }
  return changes;
}

/** The address in the new version of what a link of the old one leads to. */
function addressNow(url: string | null, parts: PairedParts): string | null {
  if (!url?.startsWith("#")) return url;
  const id = parts.idNow(url.slice(1));
  return id === null ? url : `#${id}`;
}

function linkEnd(url: string | null, nameOf: (id: string) => string | null): LinkEnd | null {
  return url === null ? null : { url, name: url.startsWith("#") ? nameOf(url.slice(1)) : null };
}

function isOne(one: Change, other: Change): boolean {
  if (one.kind === "link" && other.kind === "link")
    return one.before?.url === other.before?.url && one.now?.url === other.now?.url;
  return one.kind !== "link" && other.kind !== "link" && one.on === other.on;
}
