/** A word that was found in a text, and its index. */
export type Found = { word: string; index: number };

/** A word that was found, and whose it is. */
export type OwnedWord<Owner> = Found & { owner: Owner };

/**
 * Many words that a text is searched for at once. `find` gives for each owner what a search for its words alone would: from left to
 * right, the longest first, none within another.
 */
export type WordSet<Owner> = { find: (text: string) => OwnedWord<Owner>[]; isIn: (text: string) => boolean };

/** The words that begin with one letter: that letter alone, and the others by their second. */
type Start<Owner> = { alone: Entry<Owner>[]; byNext: Map<number, Entry<Owner>[]> };

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
  // No word begins within a plain Latin one where one edge holds all its letters: most of a text need not be looked at.
  const joinPlain = edges.some((edge) => plainLetters.every((letter) => edge.test(letter)));
  const fold = anyCase ? toSmallLetters : (text: string) => text;
  const starts = new Map<number, Start<Owner>>();
  const all: string[] = [];
  for (const [owner, own] of words)
    for (const word of own) {
      const letters = fold(word);
      if (letters === "") continue;
      all.push(letters);
      const [first = "", last = ""] = [[...word][0], [...word].at(-1)];
      const start = starts.get(letters.charCodeAt(0)) ?? { alone: [], byNext: new Map<number, Entry<Owner>[]>() };
      starts.set(letters.charCodeAt(0), start);
      const same = letters.length === 1 ? start.alone : (start.byNext.get(letters.charCodeAt(1)) ?? []);
      if (letters.length > 1) start.byNext.set(letters.charCodeAt(1), same);
      same.push({ letters, before: edgesOf(first, edges), after: edgesOf(last, edges), owner });
    }
  const few = all.length <= fewWords ? all : null;
  for (const { byNext } of starts.values())
    for (const entries of byNext.values()) entries.sort((a, b) => b.letters.length - a.letters.length);

  /** Calls `see` for each word until it returns true. */
  function walk(text: string, see: (word: OwnedWord<Owner>) => boolean): void {
    const folded = fold(text);
    if (few && !few.some((letters) => folded.includes(letters))) return;
    const ends = new Map<Owner, number>();
    let previous = Number.NaN;
    for (let index = 0; index < folded.length; index++) {
      const code = folded.charCodeAt(index);
      const inWord = joinPlain && isPlain(previous) && isPlain(code);
      previous = code;
      if (inWord) continue;
      const start = starts.get(code);
      if (!start) continue;
      for (const entries of [start.byNext.get(folded.charCodeAt(index + 1)), start.alone])
        for (const { letters, before, after, owner } of entries ?? []) {
          const end = index + letters.length;
          if ((ends.get(owner) ?? 0) > index || !folded.startsWith(letters, index)) continue;
          if (before.some((edge) => edge.test(letterBefore(text, index)))) continue;
          if (after.some((edge) => edge.test(letterAt(text, end)))) continue;
          ends.set(owner, end);
          if (see({ owner, word: text.slice(index, end), index })) return;
        }
    }
  }

  return {
    find: (text) => {
      const found: OwnedWord<Owner>[] = [];
      walk(text, (word) => {
        found.push(word);
        return false;
      });
      return found;
    },
    isIn: (text) => {
      let isIn = false;
      walk(text, () => {
        isIn = true;
        return true;
      });
      return isIn;
    },
  };
}

/** How many words it is faster to look for one by one than to read a text that has none of them. */
const fewWords = 8;

const plainLetters = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"];

/** True for the code of one of `plainLetters`. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
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
