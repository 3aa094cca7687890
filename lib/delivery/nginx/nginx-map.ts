/** One line of an nginx `map`: a value (`~` begins a regular expression) and its result. */
export type MapLine = readonly [from: string, to: string];

/** Writes an nginx `map` from `source` to the variable `name`. */
export function nginxMap(source: string, name: string, fallback: string, lines: readonly MapLine[]): string {
  const all = fallback === "" ? lines : [["default", fallback] as const, ...lines];
  const written = all.map(([from, to]) => `  ${from === "default" ? from : nginxString(from)} ${nginxString(to)};\n`);
  return `map ${nginxString(source)} $${name} {\n${written.join("")}}\n`;
}

/** `text` in quotes, escaped for nginx. Throws an Error when it holds a line break. */
export function nginxString(text: string): string {
  if (/[\r\n]/.test(text))
    throw new Error(`${JSON.stringify(text)} does not fit in one line of nginx's configuration.`);
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
