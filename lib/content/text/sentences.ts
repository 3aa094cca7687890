import { alignByLength } from "./alignment";

/** A sentence, and where in the text it begins. */
export type Sentence = { text: string; index: number };

/** Splits a text after `.`, `?`, `!` and `;` in any script. A Latin full stop must be followed by a space. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/\S(?:(?![。！？；]|[.!?;]["”’)]?\s).)*(?:[。！？；][”」』）]*|[.!?;]["”’)]?|$)/gsu)].map(
    (match) => ({
      text: match[0].trimEnd(),
      index: match.index,
    }),
  );
}

/** Pairs the sentences of a text with those of its translation, by length. */
export function pairSentences(
  original: readonly Sentence[],
  translation: readonly Sentence[],
): { original: Sentence; translation: Sentence }[] {
  const size = (sentences: readonly Sentence[]) => sentences.reduce((sum, { text }) => sum + text.length, 0);
  const scale = size(original) / Math.max(1, size(translation));
  const toAlignable = (factor: number) => (sentence: Sentence) => ({
    kind: "sentence",
    length: sentence.text.length * factor,
  });
  return alignByLength(original.map(toAlignable(1)), translation.map(toAlignable(scale))).flatMap(([i, j]) => {
    const [first, second] = [original[i ?? -1], translation[j ?? -1]];
    return first && second ? [{ original: first, translation: second }] : [];
  });
}
