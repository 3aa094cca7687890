/** One line of an nginx `map`: a value (`~` begins a regular expression) and its result. */
export type MapLine = readonly [from: string, to: string];

/** Writes an nginx `map` from `source` to the variable `name`. */
export function nginxMap(source: string, name: string, fallback: string, lines: readonly MapLine[]): string {
  const written = lines.map(([from, to]) => `  ${nginxString(from)} ${nginxString(to)};\n`);
  return `map ${nginxString(source)} $${name} {\n  default ${nginxString(fallback)};\n${written.join("")}}\n`;
}

/** `text` in quotes, escaped for nginx. Throws an Error when it holds a line break. */
export function nginxString(text: string): string {
  if (/[\r\n]/.test(text))
    throw new Error(`${JSON.stringify(text)} does not fit in one line of nginx's configuration.`);
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/**
 * The key of `path` in a map of `$address` (see `addressMap`). nginx finds plain strings fast but ignores their case, and the
 * case of an address counts. Paths with a capital are therefore matched one by one, as regular expressions.
 */
export function addressKey(path: string): string {
  return /[A-Z]/.test(path) ? `~^upper:${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$` : `lower:${path}`;
}

/** Writes `$address`: the decoded path behind a mark that says whether it holds a capital. */
export function addressMap(): string {
  return nginxMap("$uri", "address", "lower:$uri", [["~[A-Z]", "upper:$uri"]]);
}
