/** One line of an nginx `map`: a value (`~` opens a regular expression), and what it gives. */
export type MapLine = readonly [from: string, to: string];

/** An nginx `map` from `source` to the variable `name`. */
export function nginxMap(source: string, name: string, fallback: string, lines: readonly MapLine[]): string {
  const written = lines.map(([from, to]) => `  ${nginxString(from)} ${nginxString(to)};\n`);
  return `map ${nginxString(source)} $${name} {\n  default ${nginxString(fallback)};\n${written.join("")}}\n`;
}

/** `text` between quotes, as nginx reads it back. Throws an Error for what would end the line. */
export function nginxString(text: string): string {
  if (/[\r\n]/.test(text))
    throw new Error(`${JSON.stringify(text)} does not fit in one line of nginx's configuration.`);
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** A line that holds for exactly one value, case included, which nginx's own strings ignore. */
export function exactly(before = ""): (line: MapLine) => MapLine {
  return ([value, to]) => [`~^${before}${value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`, to];
}
