/**
 * A number with its unit (`30 days`, `30天`), and a stroke with the character before it. Browsers part the first, and begin a line
 * with the second, which neither Chinese (clreq) nor Japanese (jlreq) does.
 */
const wholes = /\d+(?:[.,]\d+)* ?[\p{sc=Han}%％]|\d+(?:[.,]\d+)* [a-z]{1,9}\b|\S／/gu;

/**
 * Cuts a text where it holds something that no line may end in; every second piece is to be kept whole.
 * @example
 * keepWhole("within 30 days."); // ["within ", "30 days", "."]
 */
export function keepWhole(text: string): string[] {
  const pieces: string[] = [];
  let end = 0;
  for (const match of text.matchAll(wholes)) {
    pieces.push(text.slice(end, match.index), match[0]);
    end = match.index + match[0].length;
  }
  return [...pieces, text.slice(end)];
}
