import { type Problem, problemAt } from "../problem";

// Characters that do not show and change what a reader or a search sees: controls, bidirectional controls (Unicode TR36,
// section 2), zero-width characters, lone surrogates, noncharacters, private use, the replacement character, tag characters.
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uE000-\uF8FF\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\u{E0000}-\u{E0FFF}\u{F0000}-\u{10FFFF}]/gu;

/** Refuses characters that a reader cannot see, at the first of each line. */
export function characterForbidden(file: string, text: string): Problem[] {
  return text.split("\n").flatMap((content, index) => {
    const found = [...content.matchAll(forbidden)];
    const first = found[0];
    if (!first) return [];
    const names = [...new Set(found.map(([character]) => codePoint(character)))].join(", ");
    return problemAt({ file, line: index + 1, column: first.index + 1 }, "character-forbidden", {
      unexpected: `${found.length === 1 ? "an invisible character" : `${found.length} invisible characters`} (${names})`,
      expected: "only characters that a reader can see",
      fix: `delete line ${index + 1} and type it again by hand: copying it would bring the character along.`,
    });
  });
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
