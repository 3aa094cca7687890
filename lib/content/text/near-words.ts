const letters = [..."abcdefghijklmnopqrstuvwxyz"];

/** What is longer is no word with a slip, and has more slips than there is time to look up. */
const longest = 40;

/**
 * Up to three words that are one typing mistake away from `word`: two letters swapped, or one left out, doubled or mistyped.
 * `isWord` tells which words exist. The most frequent mistakes come first.
 */
export function nearWords(word: string, isWord: (word: string) => boolean): string[] {
  if (word.length > longest) return [];
  const cuts = Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const);
  const slips = [
    ...cuts.flatMap(([head, tail]) =>
      tail.length > 1 ? [head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)] : [],
    ),
    ...cuts.flatMap(([head, tail]) => letters.map((letter) => head + letter + tail)),
    ...cuts.flatMap(([head, tail]) => (tail ? [head + tail.slice(1)] : [])),
    ...cuts.flatMap(([head, tail]) => (tail ? letters.map((letter) => head + letter + tail.slice(1)) : [])),
  ];
  return [...new Set(slips)].filter((slip) => slip !== word && isWord(slip)).slice(0, 3);
}
