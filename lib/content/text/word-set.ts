/** A word that was found in a text, and its index. */
export type Found = { word: string; index: number };

/** A word that was found, and whose it is. */
export type OwnedWord<Owner> = Found & { owner: Owner };

/**
 * Many words that a text is searched for at once. `find` gives for each owner what a search for its words alone would: from left to
 * right, the longest first, none within another.
 */
export type WordSet<Owner> = { find: (text: string) => OwnedWord<Owner>[]; isIn: (text: string) => boolean };

/** A word with the letters that must not stand before and behind it. */
type Entry<Owner> = { letters: string; before: RegExp[]; after: RegExp[]; owner: Owner };

/**
 * Makes a set of the words of each owner. A word that begins or ends with a letter of `edges` must not continue with another of the same.
 * The words are kept by their first two letters: a text is read once however many they are, where one pattern of a thousand words
 * takes minutes.
 *
 * @example `makeWordSet([["brand", ["Acme"]]], [/\p{L}/u], false).find("Acme, Acmes")` finds one word, at 0.
 */
export function makeWordSet<Owner>(
  words: Iterable<readonly [owner: Owner, words: readonly string[]]>,
  edges: readonly RegExp[],
  anyCase: boolean,
): WordSet<Owner> {
  const fold = anyCase ? toSmallLetters : (text: string) => text;
  const byStart = new Map<number, Entry<Owner>[]>();
  const firstLetters = new Set<number>();
  for (const [owner, own] of words)
    for (const word of own) {
      const letters = fold(word);
      if (letters === "") continue;
      const [first = "", last = ""] = [[...word][0], [...word].at(-1)];
      const entries = byStart.get(startAt(letters, 0)) ?? [];
      entries.push({ letters, before: edgesOf(first, edges), after: edgesOf(last, edges), owner });
      byStart.set(startAt(letters, 0), entries);
      firstLetters.add(letters.charCodeAt(0));
    }
  for (const entries of byStart.values()) entries.sort((a, b) => b.letters.length - a.letters.length);

  function* walk(text: string): Generator<OwnedWord<Owner>> {
    const folded = fold(text);
    const ends = new Map<Owner, number>();
    for (let index = 0; index < folded.length; index++) {
      const first = folded.charCodeAt(index);
      if (!firstLetters.has(first)) continue;
      for (const start of [startAt(folded, index), first])
        for (const { letters, before, after, owner } of byStart.get(start) ?? []) {
          const end = index + letters.length;
          if ((ends.get(owner) ?? 0) > index || !folded.startsWith(letters, index)) continue;
          if (before.some((edge) => edge.test(letterBefore(text, index)))) continue;
          if (after.some((edge) => edge.test(letterAt(text, end)))) continue;
          ends.set(owner, end);
          yield { owner, word: text.slice(index, end), index };
        }
    }
  }

  return { find: (text) => [...walk(text)], isIn: (text) => !walk(text).next().done };
}

/** The first two letters at a place as a number, or the only one. */
function startAt(text: string, index: number): number {
  const first = text.charCodeAt(index);
  return index + 1 < text.length ? (first + 1) * 0x10000 + text.charCodeAt(index + 1) : first;
}

function edgesOf(letter: string, edges: readonly RegExp[]): RegExp[] {
  return edges.filter((edge) => edge.test(letter));
}

function letterBefore(text: string, index: number): string {
  return [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? "";
}

function letterAt(text: string, index: number): string {
  return [...text.slice(index, index + 2)][0] ?? "";
}

/** Small letters, without moving any offset. */
function toSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join("");
}
