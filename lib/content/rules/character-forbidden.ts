import { type Problem, problemAt } from "../model/problem";

// What does not show and yet changes what a reader or a search sees: controls, bidirectional and other format characters
// (Unicode TR36, section 2), zero-width and other ignorable characters, lone surrogates, private use, the sign for a lost character.
const forbidden = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFD]/gu;

/** Refuses characters that a reader cannot see, at the first of each line. */
export function characterForbidden(file: string, text: string): Problem[] {
  if (text.search(forbidden) === -1) return [];
  return text.split("\n").flatMap((content, index) => {
    const found = [...content.matchAll(forbidden)];
    const first = found[0];
    if (!first) return [];
    const codes = [...new Set(found.map(([character]) => codePoint(character)))];
    return problemAt({ file, line: index + 1, column: first.index + 1 }, "character-forbidden", {
      key: "invisible",
      values: { count: found.length, codes },
    });
  });
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
