/** A sentence, and where in the text it begins. */
type Sentence = { text: string; index: number };

/** Splits a text after `.`, `?`, `!` and `;` in any script. A Latin full stop must be followed by a space. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/\S(?:(?![。！？；]|[.!?;]["”’)]?\s).)*(?:[。！？；][”」』）]*|[.!?;]["”’)]?|$)/gsu)].map(
    (match) => ({
      text: match[0].trimEnd(),
      index: match.index,
    }),
  );
}
