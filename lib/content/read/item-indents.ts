/** The indentation that the guide asks for in front of what belongs to an item. */
const indent = "   ";

const marker = /^(\d{1,9}[.)] {1,4})(?=\S)/;

/**
 * Gives what belongs to an item, and is indented by three spaces as the guide asks, the indentation that Markdown asks for: that of the words
 * behind the marker, which is more behind `10. ` or `1.  `. Otherwise it would fall out of the item. A column in such a line is one of the
 * longer line.
 * @example
 * indentItems("10. Item\n\n   More of it"); // "10. Item\n\n    More of it"
 */
export function indentItems(text: string): string {
  const typed = text.split("\n");
  let missing = 0;
  const lines = typed.map((line, index) => {
    const width = marker.exec(line)?.[1]?.length;
    if (width !== undefined) missing = isShort(typed, index, width) ? width - indent.length : 0;
    else if (line !== "" && !line.startsWith(indent)) missing = 0;
    else if (line !== "") return " ".repeat(missing) + line;
    return line;
  });
  return lines.join("\n");
}

/** True when something in the item at `index` is indented by three spaces, and the words of the item by more. */
function isShort(lines: readonly string[], index: number, width: number): boolean {
  if (width <= indent.length) return false;
  for (const line of lines.slice(index + 1)) {
    if (/^ {3}(?! )/.test(line)) return true;
    if (line !== "" && !line.startsWith(indent)) return false;
  }
  return false;
}
